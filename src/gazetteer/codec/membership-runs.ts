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

/** Constituency, party, first and last parliament. */
const HEAD_WIDTH = CONSTITUENCY_WIDTH + 3;

/** The runs in one person's cell. */
export function readRuns(cell: string): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < cell.length; ) {
    const head = at;
    at += HEAD_WIDTH;
    const start = readOwnDate(cell, at, OWN_START);
    if (start !== null) at += 1 + DATE_WIDTH;
    const end = readOwnDate(cell, at, OWN_END);
    if (end !== null) at += 1 + DATE_WIDTH;
    runs.push({
      constituency: fromBase62(cell, head, CONSTITUENCY_WIDTH),
      party: fromBase62(cell, head + CONSTITUENCY_WIDTH, 1),
      first: fromBase62(cell, head + CONSTITUENCY_WIDTH + 1, 1),
      last: fromBase62(cell, head + CONSTITUENCY_WIDTH + 2, 1),
      start,
      end,
    });
  }
  return runs;
}

function readOwnDate(cell: string, at: number, mark: string): string | null {
  return cell.charAt(at) === mark ? unpackDate(cell, at + 1) : null;
}

/** The parliaments, written as pairs of dates. */
export function readParliaments(packed: string): readonly Parliament[] {
  const parliaments: Parliament[] = [];
  for (let at = 0; at < packed.length; at += 2 * DATE_WIDTH) {
    parliaments.push({ start: unpackDate(packed, at) ?? '', end: unpackDate(packed, at + DATE_WIDTH) });
  }
  return parliaments;
}
