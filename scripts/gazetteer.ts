import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { updateGazetteer } from './gazetteer/update-gazetteer';

/**
 * `npm run gazetteer`: makes src/gazetteer/tables/ anew from data/.
 * `npm run gazetteer -- --from DIR`: first takes the fact files of DIR into data/. Nothing is written unless every
 * row of every file is right; what is wrong is named by file and line, exit 2.
 */
try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const data = join(import.meta.dirname, '../data');
  const tables = join(import.meta.dirname, '../src/gazetteer/tables');
  const count = updateGazetteer({ from: resolve(values.from ?? data), data, tables });
  console.log(`${count} tables made from ${values.from ?? 'data'}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
