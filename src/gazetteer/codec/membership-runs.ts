import { fromBase62 } from './base62';
import { CELL } from './columns';
import { DATE_WIDTH, unpackDate } from './packed-date';

/** A run: one person in one seat through parliaments that follow each other. */
export interface Run {
  readonly constituency: number;
  readonly first: number;
  readonly last: number;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * How runs are written. What most people share stands together: a line a person with, for each run, first and last parliament (a character each),
 * SAME_SEAT in front where the seat is that of the run before, OWN_START behind where it starts later than its first parliament, OWN_END where it
 * ends before its last. The seats (CONSTITUENCY_WIDTH characters each) and the dates that these ask for stand apart, in the same order.
 */
export interface RunColumns {
  readonly runs: string;
  readonly seats: string;
  readonly dates: string;
}

/** First and last day of a parliament; null while it sits. */
export interface Parliament {
  readonly start: string;
  readonly end: string | null;
}

export const CONSTITUENCY_WIDTH = 2;
export const SAME_SEAT = '=';
export const OWN_START = '>';
export const OWN_END = '<';

/** The runs of each person, in the order of the people table. */
export function readRuns({ runs, seats, dates }: RunColumns): readonly (readonly Run[])[] {
  let seatAt = 0;
  let dateAt = 0;
  let constituency = 0;
  const nextSeat = (): number => {
    seatAt += CONSTITUENCY_WIDTH;
    return fromBase62(seats, seatAt - CONSTITUENCY_WIDTH, CONSTITUENCY_WIDTH);
  };
  const nextDate = (): string | null => {
    dateAt += DATE_WIDTH;
    return unpackDate(dates, dateAt - DATE_WIDTH);
  };
  // Sign by sign: a pattern takes three times as long, and a page that has just opened waits for it.
  return runs.split(CELL).map((line) => {
    const made: Run[] = [];
    for (let at = 0; at < line.length; ) {
      if (line[at] === SAME_SEAT) at++;
      else constituency = nextSeat();
      const first = fromBase62(line, at, 1);
      const last = fromBase62(line, at + 1, 1);
      at += 2;
      const start = line[at] === OWN_START ? nextDate() : null;
      if (line[at] === OWN_START) at++;
      const end = line[at] === OWN_END ? nextDate() : null;
      if (line[at] === OWN_END) at++;
      made.push({ constituency, first, last, start, end });
    }
    return made;
  });
}

/** The parliaments, written as pairs of dates. */
export function readParliaments(packed: string): readonly Parliament[] {
  const parliaments: Parliament[] = [];
  for (let at = 0; at < packed.length; at += 2 * DATE_WIDTH) {
    parliaments.push({ start: unpackDate(packed, at) ?? '', end: unpackDate(packed, at + DATE_WIDTH) });
  }
  return parliaments;
}
