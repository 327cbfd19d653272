import { AT_NEXT_START } from '../../../src/gazetteer/codec/packed-date';
import type { Person } from '../../../src/gazetteer/people';
import { writeCoded, writeDates, writeNumbersOfWidth } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';

/** The table of src/gazetteer/tenures.ts; offices and people by their row in their own tables. */
export function toTenures(
  rows: readonly Fact<'tenures'>[],
  offices: readonly Fact<'offices'>[],
  people: readonly Person[],
): Table {
  const officeRow = new Map(offices.map(({ id }, row) => [id, row]));
  const personRow = new Map(people.map(({ id }, row) => [id, row]));
  return {
    confidence: writeCoded(rows.map((row) => row.confidence)),
    office: writeNumbersOfWidth(
      rows.map(({ office }) => getRow(officeRow, office)),
      offices.length,
    ),
    start: writeDates(rows.map((row) => row.start)),
    rows: rows.length,
    end: writeEnds(rows),
    person: writeNumbersOfWidth(
      rows.map(({ person }) => getRow(personRow, person)),
      people.length,
    ),
  };
}

/** Ends, where most tenures end on the day that the next one of their office begins: the sign for that packs to nothing. */
function writeEnds(rows: readonly Fact<'tenures'>[]): string {
  return rows
    .map((row, at) => {
      const next = rows[at + 1];
      return row.end !== null && next?.office === row.office && next.start === row.end
        ? AT_NEXT_START
        : writeDates([row.end]);
    })
    .join('');
}

function getRow(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`No row has the id "${id}".`);
  return row;
}
