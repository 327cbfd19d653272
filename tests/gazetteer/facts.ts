import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, FactFile } from '../../scripts/gazetteer/schemas';

export const DATA = join(import.meta.dirname, '../../data');
export const TABLES = join(import.meta.dirname, '../../src/gazetteer/tables');

/** The rows of a committed fact file as they stand, read without the generator's own reader. */
export function factRows<F extends FactFile>(file: F): readonly Fact<F>[] {
  const lines = readFileSync(join(DATA, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Fact<F>);
}

type Camel<K extends string> = K extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : K;
type CamelRow<R> = { [K in keyof R as K extends string ? Camel<K> : never]: R[K] };

/** A row under camelCase names, without the fields that the tables do not carry. */
export function toCamelRow<R extends object, D extends keyof R & string>(
  row: R,
  ...dropped: D[]
): CamelRow<Omit<R, D>> {
  const kept = Object.entries(row).filter(([key]) => !dropped.includes(key as D));
  const named = kept.map(([key, value]) => [key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value]);
  return Object.fromEntries(named) as CamelRow<Omit<R, D>>;
}
