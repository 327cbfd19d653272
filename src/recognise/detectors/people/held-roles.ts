import type { Office } from '../../../gazetteer/offices';
import type { PhraseMatch } from '../../../text/phrase-index';
import { matchOffice } from '../offices/office-phrases';
import { findHolderRightAfter, findHolderSetOff } from './holder-after';
import { findHolderBefore } from './holder-before';
import { AT_HEAD, type PeopleText } from './people-text';
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
  tokens.roles ??= readAll(tokens);
  return tokens.roles;
}

function readAll(tokens: PeopleText): HeldRole[] {
  const { at, kinds, anchors } = tokens;
  const roles: HeldRole[] = [];
  for (let k = 0; k < anchors; k++) {
    if (!((kinds[k] as number) & AT_HEAD)) continue;
    const phrase = readRolePhrase(tokens, at[k] as number);
    if (phrase) roles.push(toHeld(tokens, phrase));
  }
  return roles;
}

function toHeld(tokens: PeopleText, phrase: RolePhrase): HeldRole {
  const rightAfter = findHolderRightAfter(tokens, phrase);
  const before = rightAfter ? undefined : (phrase.nameBefore ?? findHolderBefore(tokens, phrase));
  const setOff = rightAfter || before ? undefined : findHolderSetOff(tokens, phrase);
  return { office: matchOffice(tokens, phrase), phrase, rightAfter, before, setOff };
}
