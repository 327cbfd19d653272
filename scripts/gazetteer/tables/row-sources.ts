import { writeCodedLists } from '../columns';
import type { Table } from '../to-module';

/** A row of a table that names its sources. */
interface Sourced {
  readonly source: readonly string[];
}

/** The table of src/gazetteer/row-sources.ts: the sources of each row, in the order of the rows' own tables. */
export function toRowSources(tables: Readonly<Record<string, readonly Sourced[]>>): Table {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, writeCodedLists(rows.map((row) => row.source))]),
  );
}
