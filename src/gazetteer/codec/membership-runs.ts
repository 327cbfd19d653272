import { fromBase62 } from './base62';
import { DATE_WIDTH, unpackDate } from './packed-date';

/**
 * A run: one person in one seat for one party through parliaments that follow each other. It is written as
 * constituency (2 characters), party, first and last parliament (1 each), then `>` and a date where it starts later
 * than its first parliament, `<` and a date where it ends before its last one.
 */
export interface Run {
  readonly constituency: number;
  readonly party: number;
  readonly first: number;
  readonly last: number;
  readonly start: string | null;
  readonly end: string | null;
}

/** First and last day of a parliament; null while it sits. */
export interface Parliament {
  readonly start: string;
  readonly end: string | null;
}

export const CONSTITUENCY_WIDTH = 2;
export const OWN_START = '>';
export const OWN_END = '<';

/** The runs in one person's cell. */
export function readRuns(cell: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const number = (width: number): number => {
    at += width;
    return fromBase62(cell, at - width, width);
  };
  const dateAfter = (mark: string): string | null => {
    if (cell.charAt(at) !== mark) return null;
    at += 1 + DATE_WIDTH;
    return unpackDate(cell, at - DATE_WIDTH);
  };
  while (at < cell.length) {
    const constituency = number(CONSTITUENCY_WIDTH);
    const [party, first, last] = [number(1), number(1), number(1)];
    runs.push({ constituency, party, first, last, start: dateAfter(OWN_START), end: dateAfter(OWN_END) });
  }
  return runs;
}

/** The parliaments, written as pairs of dates. */
export function readParliaments(packed: string): readonly Parliament[] {
  const parliaments: Parliament[] = [];
  for (let at = 0; at < packed.length; at += 2 * DATE_WIDTH) {
    parliaments.push({ start: unpackDate(packed, at) ?? '', end: unpackDate(packed, at + DATE_WIDTH) });
  }
  return parliaments;
}
