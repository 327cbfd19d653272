import { type Office, officeById, offices } from '../../../gazetteer/offices';
import { intern, WordSet } from '../../../text/lexicon';
import { PhraseIndex, type PhraseMatch } from '../../../text/phrase-index';
import type { PeopleText } from '../people/people-text';
import type { RolePhrase } from '../people/role-phrase';
import { namesOfOffice } from './office-names';

let index: PhraseIndex<Office> | undefined;
/** The words of the offices' names: most heads of role phrases are none of them. */
const ofOffices = new WordSet();

/** The index of office names, made on first call; before a text is tokenised, so that its words are registered. */
export function officeIndex(): PhraseIndex<Office> {
  if (index) return index;
  index = new PhraseIndex<Office>();
  const words = new Set<string>();
  for (const office of offices()) {
    // Spellings of one name that come to the same words: "victims' commissioner", "director-general".
    for (const name of new Set(namesOf(office).map((each) => each.replace(/['’](?!s\b)/g, '').replaceAll('-', ' ')))) {
      index.add(name, office);
      for (const word of name.split(/\s+/)) words.add(word);
    }
  }
  for (const word of words) ofOffices.add(intern(word.replace(/['’]s?$/, '')));
  return index;
}

/** Names of an office; what England's is called, papers at home elsewhere call their own. */
function namesOf(office: Office): readonly string[] {
  const names = [...namesOfOffice(office)];
  const twin = /^(.+)-(?:scotland|northern-ireland)$/.exec(office.id)?.[1];
  const english = twin === undefined ? undefined : officeById(twin);
  return english ? [...names, ...namesOfOffice(english)] : names;
}

/**
 * The name of an office that a role phrase holds, the longest first ("national chair of the POA" before "chair"); several
 * offices may share it ("justice secretary").
 */
export function matchOffice(tokens: PeopleText, phrase: RolePhrase): PhraseMatch<Office> | undefined {
  if (!ofOffices.has(tokens.word[phrase.head] as number)) return undefined;
  for (let at = phrase.from; at <= phrase.head; at++) {
    const match = officeIndex().match(tokens.tokens, at);
    if (match && match.to > phrase.head) return match;
  }
  return undefined;
}
