import { readCodedLists } from './codec/columns';
import { organisations } from './organisations';
import { people } from './people';
import { prisons } from './prisons';
import { ROW_SOURCES } from './tables/row-sources';
import { type Tenure, tenures } from './tenures';

/** Tables whose sources stand apart from their rows: recognition does without them, and the content script is the lighter. */
const TABLES = { prisons, people, organisations };

/**
 * Codes of sources.ts for the row with an id; empty where the table has no such row. `parliament-psephology` is the source
 * of whoever was a Member of Parliament.
 */
export function sourcesOf(table: keyof typeof TABLES, id: string): readonly string[] {
  const rows = TABLES[table]();
  const row = rows.findIndex((one) => one.id === id);
  // Found by a walk: it is asked for one row that a reader looks at.
  return row < 0 ? [] : readCodedLists(ROW_SOURCES[table], rows.length)(row);
}

/** Codes of sources.ts for a tenure of the tables. */
export function sourcesOfTenure(tenure: Tenure): readonly string[] {
  const rows = tenures();
  return readCodedLists(ROW_SOURCES.tenures, rows.length)(rows.indexOf(tenure));
}
