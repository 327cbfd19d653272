import { type Office, offices } from '../../../gazetteer/offices';
import { PhraseIndex, type PhraseMatch } from '../../../text/phrase-index';
import type { Tokens } from '../../../text/tokens';
import type { RolePhrase } from '../people/role-phrase';
import { namesOfOffice } from './office-names';

let index: PhraseIndex<Office> | undefined;

/** The index of office names, made on first call; before a text is tokenised, so that its words are registered. */
export function officeIndex(): PhraseIndex<Office> {
  if (index) return index;
  index = new PhraseIndex<Office>();
  for (const office of offices()) {
    for (const name of namesOfOffice(office)) index.add(name, office);
  }
  return index;
}

/** The longest name of an office that starts at a token; several offices may share it ("justice secretary"). */
export function matchOffice(tokens: Tokens, at: number): PhraseMatch<Office> | undefined {
  const match = officeIndex().match(tokens, at);
  // Two spellings of one name ("victims' commissioner", "victims commissioner") come to the same words.
  return match && match.values.length > 1 ? { ...match, values: [...new Set(match.values)] } : match;
}

/** The offices that a role phrase names, the longest name first ("national chair of the POA" before "chair"). */
export function officesOfPhrase(tokens: Tokens, phrase: RolePhrase): readonly Office[] {
  for (let at = phrase.from; at <= phrase.head; at++) {
    const match = matchOffice(tokens, at);
    if (match && match.to > phrase.head) return match.values;
  }
  return [];
}
