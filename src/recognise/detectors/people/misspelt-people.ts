import type { Person } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import type { Detector } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { codeAt } from '../figures/token-words';
import { dateOf } from './article-date';
import { type HolderName, holdersInitialled } from './holders-by-name';
import { officesHeld } from './in-office';
import { toNameMention } from './official-mention';
import { matchPerson, namesIndex } from './people-by-name';
import { AT_GIVEN, AT_KNOWN, type PeopleText, peopleText } from './people-text';
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
  prepare: [officialWords, namesIndex],
  detect(reading) {
    const published = dateOf(reading.input);
    if (!reading.isAboutJustice || published === undefined) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_GIVEN)) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      const kind = kinds[k] as number;
      const i = at[k] as number;
      if (!(kind & AT_GIVEN) || !isCapital(tokens, i + 1) || startsSentence(tokens, i + 1)) continue;
      const candidates = holdersInitialled(codeAt(tokens, i), codeAt(tokens, i + 1));
      if (candidates.length === 0) continue;
      const name = readName(tokens, i);
      if (name?.parts !== 2 || (kind & AT_KNOWN && matchPerson(tokens, i)?.to === name.to)) continue;
      const person = findNearly(tokens, name, candidates);
      if (!person || officesHeld(person.id, published).length === 0) continue;
      mentions.push(toNameMention(tokens, name, { rule: 'misspelt-people', certainty: 'inferred', id: person.id }));
    }
    return mentions;
  },
};

/** The one of some holders whose surname this is under a form of the given name, else whose surname is but a letter off. */
function findNearly(tokens: PeopleText, name: PersonName, candidates: readonly HolderName[]): Person | undefined {
  const from = tokens.start[name.surname] as number;
  const to = tokens.end[name.to - 1] as number;
  const near = candidates.filter(({ surname }) => Math.abs(surname.length - (to - from)) <= 1);
  if (near.length === 0) return undefined;
  const given = tokens.text.slice(tokens.start[name.given], tokens.end[name.given]);
  const surname = plain(tokens.text.slice(from, to));
  const found =
    near.find(
      (one) => one.surname === surname && (isSameGiven(one.given, given) || isOneSlipApart(one.given, given)),
    ) ??
    (surname.length < SHORTEST_SURNAME
      ? undefined
      : near.find((one) => isSameGiven(one.given, given) && isOneSlipApart(one.surname, surname)));
  return found?.person;
}
