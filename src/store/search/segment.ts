import type { Bits } from './bits';
import { ByteReader, ByteWriter } from './bytes';

/** A part of the index: some terms, and the numbers of the articles that have each. Stored as it is. */
export interface Segment {
  /** Sorted by UTF-16 code, with a line feed between them. */
  readonly terms: string;
  /**
   * For each term the length of its list in bytes, then the list: distances from one number to the next, the first from the
   * segment's base. Empty in a segment of one article, which has all the terms.
   */
  readonly postings: Uint8Array;
}

/** Numbers of the articles that have a term, ascending, by term. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** A segment out of lists of numbers, none below `base`. Terms without a number are left out. */
export function toSegment(postings: Postings, base: number): Segment {
  const terms = [...postings.keys()].filter((term) => postings.get(term)?.length).sort();
  const bytes = new ByteWriter();
  const list = new ByteWriter();
  for (const term of terms) {
    list.clear();
    let last = base;
    for (const number of postings.get(term) ?? []) {
      list.writeNumber(number - last);
      last = number;
    }
    bytes.writeNumber(list.length);
    bytes.writeBytes(list.written());
  }
  return { terms: terms.join('\n'), postings: bytes.written().slice() };
}

/** A segment of one article. `terms` are sorted and without repetition. */
export function toSingle(terms: readonly string[]): Segment {
  return { terms: terms.join('\n'), postings: new Uint8Array() };
}

/** Calls `visit` with each term in order, and the numbers that have it. */
export function eachPosting(
  segment: Segment,
  base: number,
  visit: (term: string, numbers: readonly number[]) => void,
): void {
  if (segment.terms === '') return;
  const terms = segment.terms.split('\n');
  if (segment.postings.length === 0) {
    for (const term of terms) visit(term, [base]);
    return;
  }
  const lengths = new ByteReader(segment.postings);
  for (const term of terms) {
    const length = lengths.readNumber();
    visit(term, readList(segment.postings, lengths.at, length, base));
    lengths.at += length;
  }
}

/** Adds the numbers of a segment's wanted terms to a set, without a list of any: of a letter typed, a hundred thousand lists are read. */
export function addPostings(segment: Segment, base: number, isWanted: (term: string) => boolean, into: Bits): void {
  if (segment.terms === '') return;
  const terms = segment.terms.split('\n');
  if (segment.postings.length === 0) {
    if (terms.some(isWanted)) into.add(base);
    return;
  }
  const reader = new ByteReader(segment.postings);
  for (const term of terms) {
    const length = reader.readNumber();
    const end = reader.at + length;
    const isTerm = isWanted(term);
    for (let number = base; isTerm && reader.at < end; ) {
      number += reader.readNumber();
      into.add(number);
    }
    reader.at = end;
  }
}

/** The numbers of a list that starts at byte `at`. */
export function readList(bytes: Uint8Array, at: number, length: number, base: number): number[] {
  const reader = new ByteReader(bytes, at, at + length);
  const numbers: number[] = [];
  let last = base;
  while (!reader.isAtEnd()) {
    last += reader.readNumber();
    numbers.push(last);
  }
  return numbers;
}

/** Segments of neighbouring numbers as one set of lists; given in ascending order of their bases. */
export function joinPostings(parts: readonly { readonly segment: Segment; readonly base: number }[]): Postings {
  const joined = new Map<string, number[]>();
  for (const { segment, base } of parts) {
    eachPosting(segment, base, (term, numbers) => {
      const known = joined.get(term);
      if (known) for (const number of numbers) known.push(number);
      else joined.set(term, [...numbers]);
    });
  }
  return joined;
}

/**
 * A segment without some articles, of which `terms` are all that they have; undefined where nothing is left of it. Lists of
 * other terms are copied as they are: this is what deleting costs.
 */
export function withoutNumbers(
  segment: Segment,
  base: number,
  numbers: ReadonlySet<number>,
  terms: ReadonlySet<string>,
): Segment | undefined {
  if (segment.postings.length === 0) return numbers.has(base) ? undefined : segment;
  const lengths = new ByteReader(segment.postings);
  const bytes = new ByteWriter();
  const left: string[] = [];
  for (const term of segment.terms.split('\n')) {
    const length = lengths.readNumber();
    const list = segment.postings.subarray(lengths.at, lengths.at + length);
    lengths.at += length;
    const rest = terms.has(term) ? toList(readList(list, 0, length, base), base, numbers) : list;
    if (rest.length === 0) continue;
    left.push(term);
    bytes.writeNumber(rest.length);
    bytes.writeBytes(rest);
  }
  return left.length === 0 ? undefined : { terms: left.join('\n'), postings: bytes.written().slice() };
}

/** A list of numbers as bytes, without some. */
function toList(numbers: readonly number[], base: number, without: ReadonlySet<number>): Uint8Array {
  const list = new ByteWriter();
  let last = base;
  for (const number of numbers) {
    if (without.has(number)) continue;
    list.writeNumber(number - last);
    last = number;
  }
  return list.written();
}
