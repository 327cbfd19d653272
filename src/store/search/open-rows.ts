import type { Store } from '../schema';
import type { Bits } from './bits';
import { ByteReader } from './bytes';
import { allRows, baseOf, fromKey, SPREAD, spreadRange } from './level';
import { addPostings, eachPosting, readList, type Segment } from './segment';

/** A row of the index taken apart, so that a term is found in it by halving. */
interface OpenRow {
  readonly base: number;
  readonly terms: readonly string[];
  /** Where the list of each term starts in `postings`, and how long it is. */
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly postings: Uint8Array;
}

/** The rows that are not spread: at most 45 where all full groups are merged, some three megabytes. */
export async function openRows(store: Store): Promise<readonly OpenRow[]> {
  const tx = store.transaction('words');
  const [keys, segments] = await Promise.all([tx.store.getAllKeys(allRows()), tx.store.getAll(allRows())]);
  return segments.map((segment, i) => {
    const { level, group } = fromKey(keys[i] ?? '');
    return openRow(segment, baseOf(level, group));
  });
}

export type { OpenRow };

function openRow({ terms, postings }: Segment, base: number): OpenRow {
  const list = terms === '' ? [] : terms.split('\n');
  const starts = new Uint32Array(list.length);
  const lengths = new Uint32Array(list.length);
  const reader = new ByteReader(postings);
  for (let i = 0; i < list.length && postings.length > 0; i++) {
    lengths[i] = reader.readNumber();
    starts[i] = reader.at;
    reader.at += lengths[i] as number;
  }
  return { base, terms: list, starts, lengths, postings };
}

/** Calls `visit` with each term of a row that is the wanted one, or begins with it, and a way to read its numbers. */
export function eachInRow(
  row: OpenRow,
  wanted: string,
  isPrefix: boolean,
  visit: (term: string, numbers: readonly number[]) => void,
): void {
  for (let i = findFirst(row.terms, wanted); i < row.terms.length; i++) {
    const term = row.terms[i] as string;
    if (isPrefix ? !term.startsWith(wanted) : term !== wanted) return;
    const isSingle = row.postings.length === 0;
    visit(
      term,
      isSingle ? [row.base] : readList(row.postings, row.starts[i] as number, row.lengths[i] as number, row.base),
    );
  }
}

/** The same for the spread rows: one request, however many articles there are. */
export async function eachSpread(
  store: Store,
  wanted: string,
  isPrefix: boolean,
  visit: (term: string, numbers: readonly number[]) => void,
): Promise<void> {
  for (const { segment, base } of await readSpread(store, wanted, isPrefix)) {
    eachPosting(segment, base, (term, numbers) => {
      if (isPrefix ? term.startsWith(wanted) : term === wanted) visit(term, numbers);
    });
  }
}

async function readSpread(store: Store, wanted: string, isPrefix: boolean) {
  const range = spreadRange(wanted, isPrefix);
  const tx = store.transaction('words');
  const [keys, segments] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
  return segments.map((segment, i) => ({ segment, base: baseOf(SPREAD, fromKey(keys[i] ?? '').group) }));
}

/** Adds the numbers that have a term, or a term that begins with it. */
export async function addMatches(
  store: Store,
  rows: readonly OpenRow[],
  wanted: string,
  isPrefix: boolean,
  into: Bits,
): Promise<void> {
  const add = (_: string, numbers: readonly number[]) => {
    for (const number of numbers) into.add(number);
  };
  for (const row of rows) eachInRow(row, wanted, isPrefix, add);
  const isWanted = (term: string) => (isPrefix ? term.startsWith(wanted) : term === wanted);
  for (const { segment, base } of await readSpread(store, wanted, isPrefix)) addPostings(segment, base, isWanted, into);
}

/** Index of the first term that is not before the wanted one. */
function findFirst(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
