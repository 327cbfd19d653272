import type { Office } from '../../../gazetteer/offices';
import { finishSteps } from '../../../text/finish-steps';
import type { PhraseMatch } from '../../../text/phrase-index';
import type { Tokens } from '../../../text/tokens';
import { matchOffice } from '../offices/office-phrases';
import { findHolderRightAfter, findHolderSetOff } from './holder-after';
import { findHolderBefore } from './holder-before';
import { AT_HEAD, AT_ONCE, type PeopleText, peopleText } from './people-text';
import type { PersonName } from './person-name';
import { type RolePhrase, readRolePhrase } from './role-phrase';

/** A role phrase with the name beside it; of the three places at most one holds a name. */
export interface HeldRole {
  /** The office of the tables that the phrase names. */
  readonly office: PhraseMatch<Office> | undefined;
  readonly phrase: RolePhrase;
  /** "Justice Secretary Liz Truss". */
  readonly rightAfter: PersonName | undefined;
  /** "Will Styles, governor at". */
  readonly before: PersonName | undefined;
  /** "the governor, Will Styles,". */
  readonly setOff: PersonName | undefined;
}

/** Every role phrase of a text, in order; read once for all the rules that look at them. */
export function rolesOf(tokens: PeopleText): readonly HeldRole[] {
  return tokens.roles ?? finishSteps(readRoles(tokens.tokens));
}

/** What `rolesOf` does, in pieces. */
export function* readRoles(text: Tokens): Generator<void, readonly HeldRole[]> {
  let tokens = peopleText(text);
  const roles: HeldRole[] = [];
  for (let k = 0; k < tokens.anchors; k++) {
    if (k % AT_ONCE === AT_ONCE - 1) {
      yield;
      tokens = peopleText(text);
    }
    if (!((tokens.kinds[k] as number) & AT_HEAD)) continue;
    const phrase = readRolePhrase(tokens, tokens.at[k] as number);
    if (phrase) roles.push(toHeld(tokens, phrase));
  }
  tokens.roles = roles;
  return roles;
}

function toHeld(tokens: PeopleText, phrase: RolePhrase): HeldRole {
  const rightAfter = findHolderRightAfter(tokens, phrase);
  const before = rightAfter ? undefined : (phrase.nameBefore ?? findHolderBefore(tokens, phrase));
  const setOff = rightAfter || before ? undefined : findHolderSetOff(tokens, phrase);
  return { office: matchOffice(tokens, phrase), phrase, rightAfter, before, setOff };
}
