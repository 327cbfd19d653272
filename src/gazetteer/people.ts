import { toKebabCase } from '../text/to-kebab-case';
import { readCoded, readLists, readNames, readTexts } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { lazily } from './codec/lazily';
import { expandNames } from './codec/shorthand';
import { PEOPLE } from './tables/people';

/** Someone who held one of the offices, or sat in the House of Commons since May 2010, or both. */
export interface Person {
  readonly id: string;
  /** As the press usually writes it. */
  readonly name: string;
  /** Includes peerage and knighthood forms, whenever conferred: an article from before the honour does not use them. */
  readonly otherNames: readonly string[];
  readonly honorific: string | null;
}

/** Every person of the tables, holders of office and Members of Parliament alike, by id. */
export const people: () => readonly Person[] = lazily(() => {
  const { rows } = PEOPLE;
  const name = readNames(PEOPLE.name);
  const id = readTexts(PEOPLE.id);
  const otherNames = readLists(PEOPLE.otherNames);
  const honorific = readCoded(PEOPLE.honorific, rows);
  return freezeRows(rows, (row) => ({
    id: id(row) || toKebabCase(name(row)),
    name: name(row),
    otherNames: expandNames(otherNames(row), name(row)),
    honorific: honorific(row) || null,
  }));
});

const byId = lazily(() => new Map(people().map((person) => [person.id, person])));

/** The person with an id, if the tables know them. */
export function personById(id: string): Person | undefined {
  return byId().get(id);
}
