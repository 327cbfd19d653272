import type { Person } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { CAPITAL } from '../../../text/tokens';
import { dateOf } from '../../detectors/people/article-date';
import { rolesOf } from '../../detectors/people/held-roles';
import { holderSurnames, holdersSurnamed } from '../../detectors/people/holders-by-name';
import { officesHeld } from '../../detectors/people/in-office';
import { toNameMention } from '../../detectors/people/official-mention';
import { AT_HONORIFIC, type PeopleText, peopleText } from '../../detectors/people/people-text';
import { isGivenName, type PersonName, readName } from '../../detectors/people/person-name';
import type { Refiner } from '../../rule';
import { genderOf } from './article-people';
import { firstWordOf, NameFilter } from './name-filter';
import { personMentions, wordsOf } from './name-mentions';

/**
 * "Mr Grayling" in an article that gives his name nowhere in full but speaks of his office: whoever of that surname held
 * it on the article's date.
 */
export const holdersBySurname: Refiner = {
  name: 'holders-by-surname',
  refine(mentions, reading) {
    const published = dateOf(reading.input);
    if (!reading.isAboutJustice || published === undefined) return mentions;
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_HONORIFIC)) return mentions;
    filter ??= toFilter();
    let search: SurnameSearch | undefined;
    const found: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      if (!((kinds[k] as number) & AT_HONORIFIC)) continue;
      const name = readName(tokens, at[k] as number);
      if (name?.parts !== 1 || !filter.mayBe(tokens, name.surname)) continue;
      search ??= new SurnameSearch(tokens, published, personMentions(mentions));
      const id = search.findHolder(name);
      if (id !== undefined)
        found.push(toNameMention(tokens, name, { rule: 'holders-by-surname', certainty: 'inferred', id }));
    }
    return found.length ? [...mentions, ...found] : mentions;
  },
};

let filter: NameFilter | undefined;

function toFilter(): NameFilter {
  const surnames = new NameFilter();
  for (const surname of holderSurnames()) surnames.admit(firstWordOf(surname));
  return surnames;
}

/** Looks surnames up beside what an article names in full; each one once. */
class SurnameSearch {
  private readonly known: ReadonlySet<string>;
  /** Last words of names: whoever the article names is for people-again. */
  private readonly named: ReadonlySet<string>;
  private readonly holders = new Map<string, Person | undefined>();

  constructor(
    private readonly tokens: PeopleText,
    private readonly published: string,
    names: readonly OfficialMention[],
  ) {
    this.known = new Set(names.map(({ id }) => id));
    this.named = new Set(names.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)));
  }

  findHolder(name: PersonName): string | undefined {
    const { tokens, holders } = this;
    if (this.named.has(wordsOf(tokens, name.to - 1, name.to))) return undefined;
    const key = wordsOf(tokens, name.from, name.to);
    if (!holders.has(key)) holders.set(key, findHolder(tokens, name, this.published));
    const id = holders.get(key)?.id;
    return id === undefined || this.known.has(id) ? undefined : id;
  }
}

/** The one holder at the date whom an honorific and a surname fit and whose office the article speaks of. */
function findHolder(tokens: PeopleText, name: PersonName, published: string): Person | undefined {
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
function isInPlay(tokens: PeopleText, person: Person, published: string): boolean {
  const held = officesHeld(person.id, published);
  return held.length > 0 && rolesOf(tokens).some(({ office }) => office?.values.some((each) => held.includes(each)));
}

/** Whether somebody of that surname is named with a given name: then the honorific may mean that one. */
function isNamedInFull(tokens: PeopleText, surname: string): boolean {
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens.is[i] as number) & CAPITAL && isGivenName(tokens, i - 1) && wordsOf(tokens, i, i + 1) === surname)
      return true;
  }
  return false;
}
