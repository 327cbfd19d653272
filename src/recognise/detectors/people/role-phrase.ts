import { HEAD_TITLE, PLURAL } from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import type { PersonName } from './person-name';
import { readComplement } from './role-complement';
import { readHead } from './role-head';
import { startOfModifiers } from './role-modifiers';
import { isOfficialRole, isOverRole, type RoleParts } from './role-weight';
import { isCapital } from './token-tests';

/** A phrase that gives somebody an office: "[deputy] [governor] [of HMP Whitemoor]"; `headEnd` is where the complement starts. */
export interface RolePhrase extends RoleParts {
  /** Whether the words make its holder an official. */
  readonly isOfficial: boolean;
  /** A capitalised head that a bare surname may follow: "Judge Cooper". */
  readonly isTitle: boolean;
  readonly isPlural: boolean;
  /** "former governor": nobody's office now. */
  readonly isOver: boolean;
  /** A name that stands inside or right behind the complement without a comma ("director of HMP Parc Will Styles"). */
  readonly nameInside: PersonName | undefined;
}

/** The role phrase whose head is at a token, if a head stands there. */
export function readRolePhrase(tokens: PeopleText, head: number): RolePhrase | undefined {
  const headEnd = readHead(tokens, head);
  if (headEnd === 0) return undefined;
  const flag = tokens.of[head] as number;
  const from = startOfModifiers(tokens, head);
  const { to, name } = readComplement(tokens, headEnd);
  return {
    from,
    head,
    headEnd,
    to,
    isOfficial: isOfficialRole(tokens, { from, head, headEnd, to }),
    isTitle: (flag & HEAD_TITLE) !== 0 && isCapital(tokens, head),
    isPlural: (flag & PLURAL) !== 0,
    isOver: isOverRole(tokens, from, head),
    nameInside: name,
  };
}
