import type { Prison } from '../../../gazetteer/prisons';
import type { Reading } from '../../rule';
import type { PrisonName } from './prison-index';

/** Year of an article, where it is known. */
export function yearOf(reading: Reading): number | undefined {
  const year = Number.parseInt(reading.input.published ?? '', 10);
  return Number.isNaN(year) ? undefined : year;
}

/** Whether a prison held people in a year; unknown years never rule one out. A year's grace for news of a closure. */
export function wasOpen(prison: Prison, year: number | undefined): boolean {
  if (year === undefined) return prison.status !== 'closed';
  if (prison.opened !== null && prison.opened > year + 1) return false;
  return prison.closed === null || prison.closed + 1 >= year;
}

/** The prison behind a name: where several share it, one that was open on the article's date. */
export function resolvePrison(names: readonly PrisonName[], reading: Reading): Prison {
  const first = (names[0] as PrisonName).prison;
  if (names.length === 1) return first;
  const year = yearOf(reading);
  return names.find(({ prison }) => wasOpen(prison, year))?.prison ?? first;
}
