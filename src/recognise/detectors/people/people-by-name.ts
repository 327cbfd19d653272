import { type Person, people } from '../../../gazetteer/people';
import { tenuresOfPerson } from '../../../gazetteer/tenures';
import { PhraseIndex, type PhraseMatch } from '../../../text/phrase-index';
import type { PeopleText } from './people-text';
import { plain } from './plain-text';

let index: PhraseIndex<Person> | undefined;
const NOBODY: readonly Person[] = [];
let shared: Set<string> | undefined;
let byName: Map<string, Person[]> | undefined;

/** The longest known name that starts at a token, with everyone who bears it. */
export function matchPerson(tokens: PeopleText, at: number): PhraseMatch<Person> | undefined {
  return namesIndex().match(tokens.tokens, at);
}

/** The index of known names, made on first call; before a text is tokenised, so that its words are registered. */
export function namesIndex(): PhraseIndex<Person> {
  index ??= buildIndex();
  return index;
}

function buildIndex(): PhraseIndex<Person> {
  const phrases = new PhraseIndex<Person>();
  for (const [name, bearers] of namesakes()) for (const person of bearers) phrases.add(name, person);
  return phrases;
}

/** Everyone known under a name, letter case and quotes aside; holders of the tables' offices come first. */
export function peopleNamed(name: string): readonly Person[] {
  return namesakes().get(plain(/\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name)) ?? NOBODY;
}

/** Whether another person of the tables goes by one of somebody's names. */
export function sharesName(person: string): boolean {
  if (!shared) {
    shared = new Set();
    for (const bearers of namesakes().values()) if (bearers.length > 1) for (const { id } of bearers) shared.add(id);
  }
  return shared.has(person);
}

function namesakes(): Map<string, Person[]> {
  if (byName) return byName;
  byName = new Map();
  const isHolder = ({ id }: Person): boolean => isOfficeHolder(id);
  for (const person of [...people().filter(isHolder), ...people().filter((each) => !isHolder(each))]) {
    for (const name of new Set([person.name, ...person.otherNames].map(plain))) {
      const same = byName.get(name);
      if (same) same.push(person);
      else byName.set(name, [person]);
    }
  }
  return byName;
}

/** Whether someone ever held one of the tables' offices, rather than a seat in Parliament alone. */
export function isOfficeHolder(person: string): boolean {
  return tenuresOfPerson(person).length > 0;
}
