import type { Comparison, Verdict } from '../model/context';
import type { Figure, Measure } from '../model/mention';
import { type Amount, middleOf, rateFactor, toAmount } from './figure-amount';
import { isBeyondCeiling, isScaleSlip } from './figure-ceilings';
import { overlaps, toAllowed, toInterval } from './figure-interval';
import { type Order, orderOf } from './figure-time';

/** Dates of the two articles: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface FigureDates {
  readonly now?: string | undefined;
  readonly earlier?: string | undefined;
}

/** Two figures side by side, brought to one unit. */
interface Pair {
  readonly now: Figure;
  readonly earlier: Figure;
  readonly a: Amount;
  /** The earlier amount in the unit and rate of `a`; undefined where they share none. */
  readonly b: Amount | undefined;
  readonly order: Order;
}

interface Rule {
  readonly verdict: Verdict;
  /** When it holds, as a help page would say it. */
  readonly when: string;
  holds(pair: Pair): boolean;
}

/**
 * THE table of verdicts. The first rule that holds decides, so what forbids a comparison stands before what it finds.
 */
export const VERDICT_RULES: readonly Rule[] = [
  {
    verdict: 'different-scope',
    when: 'The figures are of two prisons, or of one and of the whole country, or one of them does not say of which.',
    holds: ({ now, earlier }) => now.of === undefined || now.of !== earlier.of || now.measure !== earlier.measure,
  },
  {
    verdict: 'different-unit',
    when: 'They count different things (people and pounds), or one is a rate and the other is not.',
    holds: ({ b }) => b === undefined,
  },
  {
    verdict: 'implausible',
    when: 'One of them is beyond anything the measure can be, or they have the same digits a thousand times apart.',
    holds: ({ now, earlier, a, b }) =>
      isBeyondCeiling(now, a) || isBeyondCeiling(earlier, toAmount(earlier)) || (b !== undefined && isScaleSlip(a, b)),
  },
  {
    verdict: 'different-standing',
    when: 'One is a target or a forecast and the other is not of that kind.',
    holds: ({ now, earlier }) => (now.standing ?? 'outcome') !== (earlier.standing ?? 'outcome'),
  },
  {
    verdict: 'different-period',
    when: 'Both state their period, and one is longer than the other: a quarter and a year.',
    holds: ({ order }) => order === 'unlike',
  },
  {
    verdict: 'same',
    when: 'The number is the same, and so is how sure the paper was of it.',
    holds: (pair) => isEqual(pair) && pair.now.qualifier === pair.earlier.qualifier,
  },
  {
    verdict: 'rounded',
    when: 'Rounding or a word such as "almost" or "more than" explains the difference.',
    holds: (pair) => isEqual(pair) || isRounded(pair),
  },
  {
    verdict: 'different-scope',
    when: 'The measure gathers many things (findings, other), so that two numbers need not be of the same one.',
    holds: ({ now }) => GATHERING.has(now.measure),
  },
  { verdict: 'newer', when: 'This one is of a later time.', holds: ({ order }) => order === 'later' },
  { verdict: 'older', when: 'This one is of an earlier time.', holds: ({ order }) => order === 'earlier' },
  {
    verdict: 'conflict',
    when: 'Same measure, scope and time, and no rounding makes them one.',
    holds: (pair) => pair.order === 'alike' && isOneQuantity(pair),
  },
  {
    verdict: 'different-scope',
    when: 'Same time, but a measure under which several numbers are true at once: sums of money, changes in per cent.',
    holds: ({ order }) => order === 'alike',
  },
  {
    verdict: 'different-period',
    when: 'Their dates do not tell which is the later one.',
    holds: () => true,
  },
];

/** Measures that are no series: neighbours in them say nothing of each other. */
const GATHERING: ReadonlySet<Measure> = new Set<Measure>(['other', 'inspection-findings']);

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

/**
 * How the figure on the page differs from an earlier one, and why the two may differ; `difference` is now minus earlier in
 * the unit and rate of `now`. By VERDICT_RULES.
 */
export function compareFigures(now: Figure, earlier: Figure, dates: FigureDates): Comparison {
  const a = toAmount(now);
  const pair: Pair = { now, earlier, a, b: toShared(earlier, a), order: orderOf(now, earlier, dates) };
  const rule = VERDICT_RULES.find(({ holds }) => holds(pair));
  if (!rule) throw new Error('The last rule of the table must always hold.');
  // Between two scopes a difference is a number without a meaning.
  return { verdict: rule.verdict, ...(rule.verdict === 'different-scope' ? {} : toDifference(pair)) };
}

/** The earlier figure in the unit and rate of the one it is set against. */
function toShared(earlier: Figure, a: Amount): Amount | undefined {
  const amount = toAmount(earlier);
  const factor = rateFactor(amount, earlier.period, a);
  if (amount.dimension !== a.dimension || factor === undefined) return undefined;
  return { ...a, low: amount.low * factor, high: amount.high * factor };
}

function toDifference({ a, b }: Pair): Pick<Comparison, 'difference' | 'ratio'> {
  if (!b) return {};
  const before = middleOf(b);
  // Twelve digits: what is left of 27.6 - 27 in binary is no news.
  const difference = Number((middleOf(a) - before).toPrecision(12));
  return before === 0 ? { difference } : { difference, ratio: difference / before };
}

function isEqual({ a, b }: Pair): boolean {
  return b !== undefined && a.low === b.low && a.high === b.high;
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
