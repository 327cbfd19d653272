import type { Person } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import type { Detector } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { dateOf } from './article-date';
import { holdersInitialled, holdersSurnamed } from './holders-by-name';
import { officesHeld } from './in-office';
import { toNameMention } from './official-mention';
import { matchPerson, namesIndex } from './people-by-name';
import { AT_GIVEN, type PeopleText, peopleText } from './people-text';
import { type PersonName, readName } from './person-name';
import { plain } from './plain-text';
import { isOneSlipApart, isSameGiven } from './same-person';
import { isCapital, startsSentence } from './token-tests';

/** Surnames shorter than this are one letter from too many others. */
const SHORTEST_SURNAME = 5;

/**
 * Holders of an office on the article's date under a name that is theirs but for a letter or a short form: "Theresa
 * Medhurst", "Steven Gillan", "Peter Clark". Nobody else is guessed at.
 */
export const misspeltPeople: Detector = {
  name: 'misspelt-people',
  prepare() {
    officialWords();
    namesIndex();
  },
  detect(reading) {
    const published = dateOf(reading.input);
    if (!reading.isAboutPrisons || published === undefined) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors } = tokens;
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      if (!((kinds[k] as number) & AT_GIVEN)) continue;
      const i = at[k] as number;
      if (!isCapital(tokens, i + 1) || startsSentence(tokens, i + 1)) continue;
      const name = readName(tokens, i);
      if (name?.parts !== 2 || matchPerson(tokens, i)?.to === name.to) continue;
      const person = findNearly(tokens, name, published);
      if (!person) continue;
      mentions.push(toNameMention(tokens, name, { rule: 'misspelt-people', certainty: 'inferred', id: person.id }));
    }
    return mentions;
  },
};

function findNearly(tokens: PeopleText, name: PersonName, published: string): Person | undefined {
  const given = tokens.text.slice(tokens.start[name.given], tokens.end[name.given]);
  const surname = plain(tokens.text.slice(tokens.start[name.surname], tokens.end[name.to - 1]));
  const nearly = surname.length < SHORTEST_SURNAME ? [] : holdersInitialled(given, surname);
  const candidates = [...holdersSurnamed(surname), ...nearly];
  const found = candidates.find((person) => {
    const [first = '', ...others] = person.name.split(' ');
    const last = plain(others.at(-1) ?? '');
    if (last === surname) return isSameGiven(first, given) || isOneSlipApart(first, given);
    return isSameGiven(first, given) && isOneSlipApart(last, surname);
  });
  if (!found) return undefined;
  return officesHeld(found.id, published).length > 0 ? found : undefined;
}
