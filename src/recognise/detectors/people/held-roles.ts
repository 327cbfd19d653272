import type { Tokens } from '../../../text/tokens';
import { HEAD, officialWords } from '../../vocabulary/official-words';
import { findHolderRightAfter, findHolderSetOff } from './holder-after';
import { findHolderBefore } from './holder-before';
import type { PersonName } from './person-name';
import { type RolePhrase, readRolePhrase } from './role-phrase';

/** A role phrase with the name beside it; of the three places at most one holds a name. */
export interface HeldRole {
  readonly phrase: RolePhrase;
  /** "Justice Secretary Liz Truss". */
  readonly rightAfter: PersonName | undefined;
  /** "Will Styles, governor at". */
  readonly before: PersonName | undefined;
  /** "the governor, Will Styles,". */
  readonly setOff: PersonName | undefined;
}

const known = new WeakMap<Tokens, readonly HeldRole[]>();

/** Every role phrase of a text, in order; read once for all the rules that look at them. */
export function rolesOf(tokens: Tokens): readonly HeldRole[] {
  let roles = known.get(tokens);
  if (!roles) {
    roles = readAll(tokens);
    known.set(tokens, roles);
  }
  return roles;
}

function readAll(tokens: Tokens): HeldRole[] {
  const { flags } = officialWords();
  const { word, length } = tokens;
  const roles: HeldRole[] = [];
  for (let i = 0; i < length; i++) {
    if (!((flags[word[i] as number] as number) & HEAD)) continue;
    const phrase = readRolePhrase(tokens, i);
    if (phrase) roles.push(toHeld(tokens, phrase));
  }
  return roles;
}

function toHeld(tokens: Tokens, phrase: RolePhrase): HeldRole {
  const rightAfter = findHolderRightAfter(tokens, phrase);
  const before = rightAfter ? undefined : findHolderBefore(tokens, phrase);
  const setOff = rightAfter || before ? undefined : findHolderSetOff(tokens, phrase);
  return { phrase, rightAfter, before, setOff };
}
