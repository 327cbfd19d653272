import { HEAD, HEAD_TITLE, MODIFIER, PLURAL } from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import { isGivenName, type PersonName, readName } from './person-name';
import { readComplement } from './role-complement';
import { readHead } from './role-head';
import { startOfModifiers } from './role-modifiers';
import { isOfficialRole, isOverRole, type RoleParts } from './role-weight';
import { can, isCapital, isPossessive, startsSentence } from './token-tests';

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
  /** A name right in front that a press release sets no comma behind ("Steve Gillan General Secretary of the POA"). */
  readonly nameBefore: PersonName | undefined;
}

/** The full name that opens a sentence right before a capitalised role. */
function readNameInFront(tokens: PeopleText, from: number, head: number): PersonName | undefined {
  if (!startsSentence(tokens, from) || !isGivenName(tokens, from) || from + 2 > head || !isCapital(tokens, head))
    return undefined;
  // "Milton Keynes Coroner’s Office".
  if (isPossessive(tokens, head + 1)) return undefined;
  const name = readName(tokens, from);
  if (!name?.isKnownGiven || name.to > head || !can(tokens, name.to, MODIFIER | HEAD)) return undefined;
  return isCapital(tokens, name.to) && !isPossessive(tokens, name.to) ? name : undefined;
}

/** The role phrase whose head is at a token, if a head stands there. */
export function readRolePhrase(tokens: PeopleText, head: number): RolePhrase | undefined {
  const headEnd = readHead(tokens, head);
  if (headEnd === 0) return undefined;
  const flag = tokens.of[head] as number;
  const start = startOfModifiers(tokens, head);
  const nameBefore = readNameInFront(tokens, start, head);
  const from = nameBefore?.to ?? start;
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
    nameBefore,
  };
}
