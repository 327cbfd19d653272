import { addDays, type DayRange, toDayRange } from './day-range';

/** A stretch of time in an office or a seat; its dates may be no more precise than a month or a year. */
export interface Spell {
  readonly start: string;
  readonly end: string | null;
}

const EVER = '9999-12-31';

/** Whether the spell may have run on any day of the range, as far as its dates tell. */
export function mayOverlap(spell: Spell, days: DayRange): boolean {
  const from = toDayRange(spell.start)?.first ?? EVER;
  const to = spell.end === null ? EVER : (toDayRange(spell.end)?.last ?? '');
  return from <= days.last && to >= days.first;
}

/**
 * Whether the spells together certainly ran on every day of the range. A start known only to its month counts from
 * the month's end, an end from its beginning, and one that is still open up to `trustedTo`.
 */
export function certainlyCover(spells: readonly Spell[], days: DayRange, trustedTo: string): boolean {
  let needed = days.first;
  for (const spell of spells.length > 1 ? [...spells].sort((a, b) => (a.start < b.start ? -1 : 1)) : spells) {
    const from = toDayRange(spell.start)?.last ?? EVER;
    const to = spell.end === null ? trustedTo : (toDayRange(spell.end)?.first ?? '');
    if (from > needed || to < needed) continue;
    if (to >= days.last) return true;
    needed = addDays(to, 1);
    if (needed > days.last) return true;
  }
  return false;
}
