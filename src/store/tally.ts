import { ProblemError } from '../model/problem';
/** How often each of some strings was met, sorted by the string; only counts above zero. An array, since a page's words must never become property names. */
export type Tally = readonly (readonly [name: string, count: number])[];

/** A tally changed by another, `times` +1 to add it and -1 to take it away. Throws where a count would fall below zero. */
export function addTally(tally: Tally, change: Tally, times: 1 | -1): Tally {
  if (change.length === 0) return tally;
  const sums = [...tally];
  for (const [name, count] of change) {
    const at = placeOf(sums, name);
    const known = sums[at]?.[0] === name;
    const sum = (known ? (sums[at]?.[1] ?? 0) : 0) + times * count;
    if (sum < 0) throw new ProblemError('totals', [name]);
    if (sum === 0) sums.splice(at, known ? 1 : 0);
    else sums.splice(at, known ? 1 : 0, [name, sum]);
  }
  return sums;
}

/** Where a name stands in a tally, or would stand. */
function placeOf(tally: Tally, name: string): number {
  let [low, high] = [0, tally.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tally[middle]?.[0] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tally of a list of strings. */
export function toTally(names: Iterable<string>): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The sum of the counts of all names that sort before `limit` (UTF-16 order). */
export function countBefore(tally: Tally, limit: string): number {
  let sum = 0;
  for (const [name, count] of tally) if (name < limit) sum += count;
  return sum;
}

/** The sum of the counts of all names that sort no later than `limit`. */
export function countUpTo(tally: Tally, limit: string): number {
  let sum = 0;
  for (const [name, count] of tally) if (name <= limit) sum += count;
  return sum;
}
