import type { Person } from '../../../src/gazetteer/people';
import { writeCoded, writeNameLists, writeNames, writeTexts } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';
import { toOwnId } from './to-own-id';

/** The source code of the rows of mps.jsonl, which name none themselves. */
export const MPS_SOURCE = 'parliament-psephology';

/** A person with the codes of the rows' sources. */
export interface SourcedPerson extends Person {
  readonly source: readonly string[];
}

/**
 * Holders of office and Members of Parliament as one list, by id. Someone in both files keeps the name of
 * people.jsonl; the other one, where it differs, is one of the other names.
 */
export function mergePeople(people: readonly Fact<'people'>[], mps: readonly Fact<'mps'>[]): readonly SourcedPerson[] {
  const members = new Map(mps.map((row) => [row.person, row.name]));
  const merged: SourcedPerson[] = people.map((row) => {
    const name = members.get(row.id);
    const isKnown = name === undefined || name === row.name || row.other_names.includes(name);
    return {
      id: row.id,
      name: row.name,
      otherNames: isKnown ? row.other_names : [...row.other_names, name],
      honorific: row.honorific,
      source: name === undefined ? row.source : [...row.source, MPS_SOURCE],
    };
  });
  for (const row of people) members.delete(row.id);
  for (const [id, name] of members) merged.push({ id, name, otherNames: [], honorific: null, source: [MPS_SOURCE] });
  return merged.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The table of src/gazetteer/people.ts. */
export function toPeople(people: readonly Person[]): Table {
  const names = people.map((row) => row.name);
  return {
    otherNames: writeNameLists(
      people.map((row) => row.otherNames),
      names,
    ),
    id: writeTexts(people.map((row) => toOwnId(row.id, row.name))),
    honorific: writeCoded(people.map((row) => row.honorific)),
    rows: people.length,
    name: writeNames(names),
  };
}
