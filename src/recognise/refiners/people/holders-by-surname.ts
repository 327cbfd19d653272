import type { Person } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import { officesOfPhrase } from '../../detectors/offices/office-phrases';
import { dateOf } from '../../detectors/people/article-date';
import { rolesOf } from '../../detectors/people/held-roles';
import { holdersSurnamed } from '../../detectors/people/holders-by-name';
import { officesHeld } from '../../detectors/people/in-office';
import { toNameMention } from '../../detectors/people/official-mention';
import { isGivenName, isHonorific, readName } from '../../detectors/people/person-name';
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
    const known = new Set(mentions.filter(isPersonMention).map(({ id }) => id));
    const found: OfficialMention[] = [];
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!((tokens.flags[i] as number) & CAPITAL) || !isHonorific(tokens, i)) continue;
      const name = readName(tokens, i);
      if (name?.parts !== 1 || mentions.some((m) => isPersonMention(m) && covers(m, tokens.start[i] as number)))
        continue;
      const surname = wordsOf(tokens, name.surname, name.to);
      const gender = genderOf(tokens, name.from, name.given);
      const holders = holdersSurnamed(surname).filter(
        (one) => isOfGender(one, gender) && isInPlay(tokens, one, published),
      );
      const [holder] = holders;
      if (!holder || holders.length > 1 || known.has(holder.id) || isNamedInFull(tokens, surname)) continue;
      found.push(toNameMention(tokens, name, { rule: 'holders-by-surname', certainty: 'inferred', id: holder.id }));
    }
    return [...mentions, ...found];
  },
};

const covers = ({ start, end }: OfficialMention, at: number): boolean => start <= at && at < end;

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
