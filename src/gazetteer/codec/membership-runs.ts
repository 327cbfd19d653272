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
  return runs.split(CELL).map((line) =>
    Array.from(line.matchAll(/(=?)(\w)(\w)(>?)(<?)/g), ([, same, first = '', last = '', start, end]) => {
      constituency = same ? constituency : nextSeat();
      return {
        constituency,
        first: fromBase62(first, 0, 1),
        last: fromBase62(last, 0, 1),
        start: start ? nextDate() : null,
        end: end ? nextDate() : null,
      };
    }),
  );
}

/** The parliaments, written as pairs of dates. */
export function readParliaments(packed: string): readonly Parliament[] {
  const parliaments: Parliament[] = [];
  for (let at = 0; at < packed.length; at += 2 * DATE_WIDTH) {
    parliaments.push({ start: unpackDate(packed, at) ?? '', end: unpackDate(packed, at + DATE_WIDTH) });
  }
  return parliaments;
}
