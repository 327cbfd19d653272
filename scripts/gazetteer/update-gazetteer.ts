import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from './read-facts';
import { FACT_FILES } from './schemas';
import { toTables } from './to-tables';

/** Where fact files are read, and where they and the tables made of them are kept. */
export interface Folders {
  readonly from: string;
  readonly data: string;
  readonly tables: string;
}

/**
 * Makes the tables out of the fact files in `from`, and takes those into `data` where that is another folder. Gives
 * the number of tables. Throws before anything is written if one row of one file is wrong.
 */
export function updateGazetteer({ from, data, tables }: Folders): number {
  const modules = toTables(readFacts(from));
  const files = new Map([...modules].map(([name, text]) => [join(tables, name), text]));
  if (from !== data) {
    for (const file of FACT_FILES)
      files.set(join(data, `${file}.jsonl`), readFileSync(join(from, `${file}.jsonl`), 'utf8'));
  }
  writeAll(files);
  return modules.size;
}

/** Writes every file beside its place first, so that a full disk leaves the old ones as they were. */
function writeAll(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeFileSync(`${path}.new`, text);
  for (const path of files.keys()) renameSync(`${path}.new`, path);
}
