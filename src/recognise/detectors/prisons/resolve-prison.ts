import type { Prison } from '../../../gazetteer/prisons';
import type { Reading } from '../../rule';
import type { PrisonWord } from './prison-index';

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

/** The prison behind the name meanings of a hit: where several share the name, one that was open then. */
export function resolvePrison(words: readonly PrisonWord[], year: number | undefined): Prison | undefined {
  const named = words.flatMap((word) => (word.kind === 'name' ? [word.prison] : []));
  return named.find((prison) => wasOpen(prison, year)) ?? named[0];
}
