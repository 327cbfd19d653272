import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Zips carry local dates without a zone, so this one gives the same bytes wherever it is built. */
const FIXED_DATE = new Date(2020, 0, 1);

/** The files of a folder as one zip, byte-identical for the same files: sorted names, one date, no owner. */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  const entries = [...files].sort().map((file) => [file, readFileSync(join(folder, file))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED_DATE, os: 0, attrs: 0 });
}
