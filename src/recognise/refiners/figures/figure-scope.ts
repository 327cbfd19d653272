import type { Measure, StatisticMention } from '../../../model/mention';
import { PARAGRAPH_START, type Tokens } from '../../../text/tokens';
import { THIS_PRISON } from './fact-words';
import type { NearbyFacts } from './nearby-facts';
import { lastBefore, type PlacedPrison } from './placed-prisons';

/** How far a prison, or the scope of the figure before, still holds where the sentence names neither prison nor country. */
const NEAR = 40;
/** What is always counted over a whole country, and what mostly is. */
const NATIONAL: ReadonlySet<Measure> = new Set<Measure>([
  'prison-count',
  'reoffending-cost',
  'reoffending-rate',
  'early-releases',
]);
/** No jail here holds or employs this many, or costs this much, so that larger numbers are the country's. */
const LARGEST = 2500;
const LARGEST_SUM = 1e9;
const DAYS = 365;

/** A prison's id, null for one that no table knows, `estate`; undefined where the article does not tell. */
export type Scope = string | null | undefined;

/** What the article as a whole tells. */
export interface ScopedArticle {
  readonly tokens: Tokens;
  readonly prisons: readonly PlacedPrison[];
  /** The prison it is about. */
  readonly main: Scope;
}

/**
 * Which prison a figure at token `at` measures, or that it measures them all (`estate`): by the prison or the country named
 * nearest in its sentence, then by the figure (`last`) or the prison before, then by the prison the article is about.
 */
export function findScope(
  figure: StatisticMention,
  at: number,
  { tokens, prisons, main }: ScopedArticle,
  facts: NearbyFacts,
  last: PlacedPrison | undefined,
): Scope {
  if (NATIONAL.has(figure.measure) || isTooLarge(figure)) return 'estate';
  // "2,500 nationally, 40 of those at Whitemoor": a part of a number just given has its own place behind it.
  const near = (facts.isPart() ? facts.scopeBehind() : undefined) ?? facts.scopeBefore() ?? facts.scopeBehind();
  if (near === THIS_PRISON) return lastBefore(prisons, at)?.id ?? main;
  if (near !== undefined) return typeof near === 'number' ? 'estate' : near.id;
  // The country's figures do not reach over a paragraph in an article about one prison.
  if (last && at - last.at <= NEAR && !(main && last.id === 'estate' && isParted(tokens, last.at, at))) return last.id;
  const before = lastBefore(prisons, at);
  return (before && at - before.at <= NEAR ? before.id : undefined) ?? main;
}

function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if ((tokens.flags[i] as number) & PARAGRAPH_START) return true;
  return false;
}

/** What no one jail has so many of in a year, so that a daily figure may tell. */
const ASSAULTS: ReadonlySet<Measure> = new Set<Measure>(['staff-assaults', 'prisoner-assaults', 'assaults-total']);

function isTooLarge({ unit, value, per, measure }: StatisticMention): boolean {
  if (unit === 'GBP') return value >= LARGEST_SUM;
  // "25 officers a day are attacked", said at the gate of one jail.
  if (per === 'day' && ASSAULTS.has(measure)) return value * DAYS > LARGEST;
  return value > LARGEST && unit !== 'percent' && unit !== 'items' && !unit.includes('-per-');
}

/** At one jail these are the ones it holds. */
const HELD_APART: ReadonlySet<Measure> = new Set<Measure>(['women-prisoners', 'children-in-custody']);

const isCount = ({ unit, value }: StatisticMention): boolean =>
  (unit === 'prisoners' || unit === 'people') && value <= LARGEST;

/** The number a jail holds and the number the country does are one measure until the scope is known. */
export function measureAt(figure: StatisticMention, of: string): Measure {
  if (of !== 'estate' && figure.measure === 'prison-population' && figure.value <= LARGEST) return 'prisoners-held';
  if (of !== 'estate' && HELD_APART.has(figure.measure) && isCount(figure)) return 'prisoners-held';
  const isShare = figure.unit === 'percent' || figure.unit === 'ratio';
  if (of === 'estate' && figure.measure === 'prisoners-held' && (isShare || figure.value > LARGEST))
    return 'prison-population';
  return figure.measure;
}
