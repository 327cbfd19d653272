import type { Person } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import { officesOfPhrase } from '../../detectors/offices/office-phrases';
import { dateOf } from '../../detectors/people/article-date';
import { rolesOf } from '../../detectors/people/held-roles';
import { holdersSurnamed } from '../../detectors/people/holders-by-name';
import { officesHeld } from '../../detectors/people/in-office';
import { toNameMention } from '../../detectors/people/official-mention';
import { isGivenName, isHonorific, type PersonName, readName } from '../../detectors/people/person-name';
import type { Refiner } from '../../rule';
import { genderOf } from './article-people';
import { isPersonMention, wordsOf } from './name-mentions';

/**
 * "Mr Grayling" in an article that gives his name nowhere in full but speaks of his office: whoever of that surname held
 * it on the article's date.
 */
export const holdersBySurname: Refiner = {
  name: 'holders-by-surname',
  refine(mentions, { tokens, input, isAboutPrisons }) {
    const published = dateOf(input);
    if (!isAboutPrisons || published === undefined) return mentions;
    const names = mentions.filter(isPersonMention);
    const known = new Set(names.map(({ id }) => id));
    // Whoever the article names is for people-again.
    const named = new Set(names.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)));
    const holders = new Map<string, Person | undefined>();
    const found: OfficialMention[] = [];
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!((tokens.flags[i] as number) & CAPITAL) || !isHonorific(tokens, i)) continue;
      const name = readName(tokens, i);
      if (name?.parts !== 1 || named.has(wordsOf(tokens, name.to - 1, name.to))) continue;
      const key = wordsOf(tokens, i, name.to);
      if (!holders.has(key)) holders.set(key, findHolder(tokens, name, published));
      const holder = holders.get(key);
      if (!holder || known.has(holder.id)) continue;
      found.push(toNameMention(tokens, name, { rule: 'holders-by-surname', certainty: 'inferred', id: holder.id }));
    }
    return [...mentions, ...found];
  },
};

/** The one holder at the date whom an honorific and a surname fit and whose office the article speaks of. */
function findHolder(tokens: Tokens, name: PersonName, published: string): Person | undefined {
  const surname = wordsOf(tokens, name.surname, name.to);
  const gender = genderOf(tokens, name.from, name.given);
  const holders = holdersSurnamed(surname).filter((one) => isOfGender(one, gender) && isInPlay(tokens, one, published));
  return holders.length === 1 && !isNamedInFull(tokens, surname) ? holders[0] : undefined;
}

function isOfGender(person: Person, gender: 'man' | 'woman' | undefined): boolean {
  const isWoman = /^(?:Dame|Baroness|Lady)$/.test(person.honorific ?? '');
  const isMan = /^(?:Sir|Lord)$/.test(person.honorific ?? '');
  return gender === 'man' ? !isWoman : gender === 'woman' ? !isMan : true;
}

/** Whether the article speaks of an office that the person held when it came out. */
function isInPlay(tokens: Tokens, person: Person, published: string): boolean {
  const held = officesHeld(person.id, published);
  return (
    held.length > 0 &&
    rolesOf(tokens).some(({ phrase }) => officesOfPhrase(tokens, phrase).some((office) => held.includes(office)))
  );
}

/** Whether somebody of that surname is named with a given name: then the honorific may mean that one. */
function isNamedInFull(tokens: Tokens, surname: string): boolean {
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens.flags[i] as number) & CAPITAL && isGivenName(tokens, i - 1) && wordsOf(tokens, i, i + 1) === surname)
      return true;
  }
  return false;
}
