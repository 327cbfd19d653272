import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts, toFacts } from './read-facts';
import { FACT_FILES, type FactFile } from './schemas';
import { toTables } from './to-tables';

/** Where fact files are read, and where they and the tables made of them are kept. */
export interface Folders {
  readonly from: string;
  readonly data: string;
  readonly tables: string;
}

/**
 * Makes the tables out of the fact files in `from`. Where that is another folder than `data`, its rows are taken there, and
 * ours (`data/own`) behind them, so that newer files do not drop what was added here. Gives the number of tables. Throws
 * before anything is written if one row of one file is wrong.
 */
export function updateGazetteer({ from, data, tables }: Folders): number {
  if (from === data) return makeTables(readFacts(data), tables, new Map());
  const texts = new Map(FACT_FILES.map((file) => [file, withOwn(readText(from, file), join(data, 'own'), file)]));
  const files = new Map([...texts].map(([file, text]) => [join(data, `${file}.jsonl`), text]));
  return makeTables(
    toFacts((file) => texts.get(file) as string),
    tables,
    files,
  );
}

const readText = (folder: string, file: FactFile): string => readFileSync(join(folder, `${file}.jsonl`), 'utf8');

function makeTables(facts: Parameters<typeof toTables>[0], tables: string, files: ReadonlyMap<string, string>): number {
  const modules = toTables(facts);
  writeAll(new Map([...files, ...[...modules].map(([name, text]) => [join(tables, name), text] as const)]));
  return modules.size;
}

/** A file's text with our own rows behind it, but for those that it has by now, by their id or word for word. */
function withOwn(text: string, own: string, file: FactFile): string {
  if (!existsSync(join(own, `${file}.jsonl`))) return text;
  const rows = new Set(text.split('\n'));
  const added = readText(own, file)
    .split('\n')
    .filter((row) => row !== '' && !rows.has(row) && !text.includes(beginOf(row)));
  return added.length === 0 ? text : `${text.trimEnd()}\n${added.join('\n')}\n`;
}

/** `{"id": "x",` of a row that has an id; else the row itself. */
const beginOf = (row: string): string => /^\{"id": "[^"]*",/.exec(row)?.[0] ?? row;

/** Writes every file beside its place first, so that a full disk leaves the old ones as they were. */
function writeAll(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeFileSync(`${path}.new`, text);
  for (const path of files.keys()) renameSync(`${path}.new`, path);
}
