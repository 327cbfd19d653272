import type { Verdict, VerdictReason } from '../model/context';
import type { Figure, Measure } from '../model/mention';
import { type Amount, middleOf, toAmount } from './figure-amount';
import { isBeyondCeiling, isScaleSlip } from './figure-ceilings';
import { overlaps, toAllowed, toInterval } from './figure-interval';
import { type Order, toSpan } from './figure-time';

/** Dates of the two articles: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface FigureDates {
  readonly now?: string | undefined;
  readonly earlier?: string | undefined;
}

/** Two figures side by side, brought to one unit. */
export interface Pair {
  readonly now: Figure;
  readonly earlier: Figure;
  readonly a: Amount;
  /** The earlier amount in the unit and rate of `a`; undefined where they share none. */
  readonly b: Amount | undefined;
  readonly order: Order;
  readonly dates: FigureDates;
}

export interface VerdictRule {
  readonly reason: VerdictReason;
  readonly verdict: Verdict;
  holds(pair: Pair): boolean;
}

/**
 * THE table of verdicts, in words and with examples in docs/verdicts.md (a test holds the two together). The first rule that holds
 * decides, so what forbids a comparison stands before what it finds.
 */
export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    reason: 'scope-unknown',
    verdict: 'different-scope',
    holds: ({ now, earlier }) => now.of === undefined || earlier.of === undefined,
  },
  {
    reason: 'two-scopes',
    verdict: 'different-scope',
    holds: ({ now, earlier }) => now.of !== earlier.of || now.measure !== earlier.measure,
  },
  {
    reason: 'two-nations',
    verdict: 'different-scope',
    holds: ({ now, earlier }) => now.nation !== earlier.nation,
  },
  {
    reason: 'two-units',
    verdict: 'different-unit',
    holds: ({ b }) => b === undefined,
  },
  {
    reason: 'beyond-belief',
    verdict: 'implausible',
    holds: ({ now, earlier, a }) => isBeyondCeiling(now, a) || isBeyondCeiling(earlier, toAmount(earlier)),
  },
  {
    reason: 'scale-slip',
    verdict: 'implausible',
    holds: ({ a, b }) => b !== undefined && isScaleSlip(a, b),
  },
  {
    reason: 'gathering',
    verdict: 'different-scope',
    holds: (pair) => GATHERING.has(pair.now.measure) && !isOneCount(pair),
  },
  {
    reason: 'plan-and-outcome',
    verdict: 'different-standing',
    holds: ({ now, earlier }) => standingOf(now) !== standingOf(earlier),
  },
  {
    reason: 'two-lengths',
    verdict: 'different-period',
    holds: ({ order }) => order === 'unlike',
  },
  {
    reason: 'same-number',
    verdict: 'same',
    holds: (pair) => isEqual(pair) && pair.now.qualifier === pair.earlier.qualifier,
  },
  {
    reason: 'rounding',
    verdict: 'rounded',
    holds: (pair) => isEqual(pair) || isRounded(pair),
  },
  {
    reason: 'later-plan',
    verdict: 'newer',
    holds: ({ now, order }) => order === 'later' && isPlan(now),
  },
  {
    reason: 'earlier-plan',
    verdict: 'older',
    holds: ({ now, order }) => order === 'earlier' && isPlan(now),
  },
  { reason: 'later', verdict: 'newer', holds: ({ order }) => order === 'later' },
  {
    reason: 'earlier',
    verdict: 'older',
    holds: ({ order }) => order === 'earlier',
  },
  {
    reason: 'several-at-once',
    verdict: 'different-scope',
    holds: (pair) => pair.order === 'alike' && !isOneQuantity(pair),
  },
  {
    reason: 'revision',
    verdict: 'revised',
    holds: isRevised,
  },
  {
    reason: 'contradiction',
    verdict: 'conflict',
    holds: ({ order }) => order === 'alike',
  },
  {
    reason: 'dates-unclear',
    verdict: 'different-period',
    holds: () => true,
  },
];

/** Measures that are no series: neighbours in them say nothing of each other (jails to close, jails with a pay supplement). */
const GATHERING: ReadonlySet<Measure> = new Set<Measure>(['other', 'inspection-findings', 'prison-count']);

/** Measures of which one time and scope have many true figures: several grants, several pay rates, several wards. */
const MANY_AT_ONCE: ReadonlySet<Measure> = new Set<Measure>([
  'funding',
  'budget-cuts',
  'pay',
  'pay-allowance',
  'damage-cost',
  'contraband-finds',
  'industrial-action',
  'officer-recruitment',
  'new-places',
  'early-releases',
  'staff-cuts',
]);

/** Measures that are shares by nature; elsewhere a percentage is a change or a part, of which there may be several. */
const SHARES: ReadonlySet<Measure> = new Set<Measure>(['overcrowding', 'reoffending-rate']);

/** Days between two articles after which a count may have been revised, and how far a revision goes. */
const REVISED_AFTER = 28;
const REVISED_BY = 0.05;

const standingOf = ({ standing = 'outcome' }: Figure) => standing;
const isPlan = (figure: Figure): boolean => standingOf(figure) !== 'outcome';

function isRevised({ now, earlier, a, b, order, dates }: Pair): boolean {
  if (order !== 'alike' || !b || !now.period || !earlier.period) return false;
  const [later, before] = [dates.now, dates.earlier].map((date) => (date ? toSpan({ at: date }) : undefined));
  if (!later || !before || Math.abs(later.start - before.start) < REVISED_AFTER) return false;
  const [one, other] = [middleOf(a), middleOf(b)];
  return Math.abs(one - other) <= REVISED_BY * Math.max(Math.abs(one), Math.abs(other));
}

function isEqual({ a, b }: Pair): boolean {
  return b !== undefined && a.low === b.low && a.high === b.high;
}

/** Whether two figures may be one count told twice: of one unit and standing, and the same but for rounding. */
function isOneCount(pair: Pair): boolean {
  const { now, earlier } = pair;
  return now.unit === earlier.unit && standingOf(now) === standingOf(earlier) && (isEqual(pair) || isRounded(pair));
}

function isRounded({ now, earlier, a, b, order }: Pair): boolean {
  if (!b) return false;
  if (overlaps(toInterval(a, now.qualifier), inRateOf(b, earlier, toInterval))) return true;
  const areHedged = now.qualifier !== 'exact' || earlier.qualifier !== 'exact';
  return areHedged && order === 'alike' && overlaps(toAllowed(a, now.qualifier), inRateOf(b, earlier, toAllowed));
}

/** An interval of the earlier figure, worked out as it was printed and then brought to the shared rate. */
function inRateOf(b: Amount, earlier: Figure, toRange: typeof toInterval) {
  const printed = toAmount(earlier);
  const factor = printed.low === 0 ? 1 : b.low / printed.low;
  const { from, to } = toRange(printed, earlier.qualifier);
  return { from: from * factor, to: to * factor };
}

function isOneQuantity({ now, a }: Pair): boolean {
  if (a.dimension === 'percent') return SHARES.has(now.measure);
  return a.dimension !== 'times' && !MANY_AT_ONCE.has(now.measure);
}
