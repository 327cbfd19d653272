import { fromCsv } from './from-csv';
import { fromHypothesis } from './from-hypothesis';
import { fromWebAnnotations } from './from-web-annotation';
import type { Imported } from './imported';
import { parseJson } from './read-value';

/** THE list of ways to read a JSON file of annotations; the first that knows it has it. */
const JSON_READERS: readonly ((value: unknown, now: string) => Imported | undefined)[] = [
  fromWebAnnotations,
  fromHypothesis,
];

/**
 * The annotations of a file: W3C JSON-LD, Hypothesis JSON or a Gatelog table. Undefined where the file is none of these.
 * `now` (an ISO instant) stands for times that the file does not give. Each record is checked by schema; nothing is written.
 */
export function readAnnotations(text: string, now: string): Imported | undefined {
  const plain = text.replace(/^\ufeff/, '');
  const value = parseJson(plain);
  if (value === undefined) return /^\s*[[{]/.test(plain) ? undefined : fromCsv(plain, now);
  for (const read of JSON_READERS) {
    const imported = read(value, now);
    if (imported) return imported;
  }
  return undefined;
}
