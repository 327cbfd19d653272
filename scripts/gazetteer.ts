import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFacts } from './gazetteer/read-facts';
import { FACT_FILES } from './gazetteer/schemas';
import { toTables } from './gazetteer/to-tables';

/**
 * `npm run gazetteer`: makes src/gazetteer/tables/ anew from data/.
 * `npm run gazetteer -- --from DIR`: first takes the fact files of DIR into data/. Nothing is written unless every
 * row of every file is right; what is wrong is named by file and line, exit 2.
 */
function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const data = join(import.meta.dirname, '../data');
  const tables = join(import.meta.dirname, '../src/gazetteer/tables');
  const folder = values.from ?? data;
  const modules = toTables(readFacts(folder));
  const files = new Map([...modules].map(([name, text]) => [join(tables, name), text]));
  if (values.from !== undefined) {
    for (const name of FACT_FILES)
      files.set(join(data, `${name}.jsonl`), readFileSync(join(folder, `${name}.jsonl`), 'utf8'));
  }
  writeAll(files);
  console.log(`${modules.size} tables made from ${folder}.`);
}

/** Writes every file beside its place first, so that a full disk leaves the old ones as they were. */
function writeAll(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeFileSync(`${path}.new`, text);
  for (const path of files.keys()) renameSync(`${path}.new`, path);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
