import type { Office } from '../../../gazetteer/offices';
import { datedTenuresOfPerson, mayRun } from '../../../link/dated-tenures';

/**
 * Whether a spell may have run at a date, each as precise as it is written: 2018-01-08 to 2019-07-24 ran "in 2019".
 * No end: it still runs.
 */
export function mayRunAt(start: string, end: string | null, date: string): boolean {
  return compare(start, date) <= 0 && (end === null || compare(end, date) >= 0);
}

/** The day on which the table of seats begins, and one since when somebody who sat then may have sat. */
const FIRST = '2010-05-06';
const BEFORE = '2005-05-05';

/** Whether somebody with a spell in the table of seats may have sat at a date. */
export function mayHaveSat(start: string, end: string | null, date: string): boolean {
  return mayRunAt(start === FIRST ? BEFORE : start, end, date);
}

/** By the parts that both dates have. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const one = a.slice(0, length);
  const other = b.slice(0, length);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The offices of the tables that somebody may have held when an article came out; none without a date. */
export function officesHeld(person: string, published: string | undefined): readonly Office[] {
  if (published === undefined) return NO_OFFICES;
  const held: Office[] = [];
  for (const dated of datedTenuresOfPerson(person)) {
    if (mayRun(dated, published) && !held.includes(dated.office)) held.push(dated.office);
  }
  return held;
}

const NO_OFFICES: readonly Office[] = [];
