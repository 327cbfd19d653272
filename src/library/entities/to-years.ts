import type { Tally } from '../../store/tally';

export interface Year {
  readonly year: string;
  readonly count: number;
}

/** Articles a year out of the kept tally by month, without a gap from the first to the last. */
export function toYears(months: Tally): readonly Year[] {
  const counts = new Map<number, number>();
  for (const [month, count] of months) {
    const year = Number(month.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return fillYears(counts);
}

/** Counts by year without a gap from the first to the last; none where the first is no year anybody can mean. */
export function fillYears(counts: ReadonlyMap<number, number>): readonly Year[] {
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || last - first > 200) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: String(first + i),
    count: counts.get(first + i) ?? 0,
  }));
}
