/** How often each of some strings was met, sorted by the string; only counts above zero. An array, since a page's words must never become property names. */
export type Tally = readonly (readonly [name: string, count: number])[];

/** A tally changed by another, `times` +1 to add it and -1 to take it away. Throws where a count would fall below zero. */
export function addTally(tally: Tally, change: Tally, times: 1 | -1): Tally {
  if (change.length === 0) return tally;
  const counts = new Map(tally);
  for (const [name, count] of change) {
    const sum = (counts.get(name) ?? 0) + times * count;
    if (sum < 0) throw new Error(`The kept totals are out of step at "${name}". Nothing was changed.`);
    if (sum === 0) counts.delete(name);
    else counts.set(name, sum);
  }
  return sorted(counts);
}

/** The tally of a list of strings. */
export function toTally(names: Iterable<string>): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return sorted(counts);
}

/** The sum of the counts of all names that sort before `limit` (UTF-16 order). */
export function countBefore(tally: Tally, limit: string): number {
  let sum = 0;
  for (const [name, count] of tally) if (name < limit) sum += count;
  return sum;
}

function sorted(counts: ReadonlyMap<string, number>): Tally {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
