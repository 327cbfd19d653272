import type { StatisticMention } from '../model/mention';

/** Units under which any noun may stand: dogs and vans are items, nurses and teachers are staff. */
const VAGUE: ReadonlySet<string> = new Set(['items', 'events', 'people', 'places', 'staff']);

/**
 * Whether two printed figures may count the same things: "24 workshops" and "about 24 workshops", not "24 cells". Told by their
 * last words, where the measure is none of the tables' and the unit says no more than that something was counted.
 */
export function mayCountTheSame(now: Pick<StatisticMention, 'measure' | 'unit' | 'text'>, earlier: string): boolean {
  return now.measure !== 'other' || !VAGUE.has(now.unit) || nounOf(now.text) === nounOf(earlier);
}

/** The last word, without the ending of a plural; undefined where there is none. */
function nounOf(printed: string): string | undefined {
  const [word] = /\p{L}+$/u.exec(printed.toLowerCase()) ?? [];
  return word?.replace(/(?<=\p{L}{2})(?:ies|y|s)$/u, '');
}
