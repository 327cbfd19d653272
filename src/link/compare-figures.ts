import type { Comparison } from '../model/context';
import type { Figure } from '../model/mention';
import { type Amount, middleOf, rateFactor, toAmount } from './figure-amount';
import { orderOf } from './figure-time';
import { type FigureDates, type Pair, VERDICT_RULES } from './verdict-rules';

/**
 * How the figure on the page differs from an earlier one, and why the two may differ; `difference` is now minus earlier in
 * the unit and rate of `now`. By VERDICT_RULES.
 */
export function compareFigures(now: Figure, earlier: Figure, dates: FigureDates): Comparison {
  const a = toAmount(now);
  const pair: Pair = {
    now,
    earlier,
    a,
    b: toShared(earlier, a, now.period),
    order: orderOf(now, earlier, dates),
    dates,
  };
  const rule = VERDICT_RULES.find(({ holds }) => holds(pair));
  if (!rule) throw new Error('The last rule of the table must always hold.');
  // Between two scopes a difference is a number without a meaning.
  const { verdict, reason } = rule;
  return { verdict, reason, ...(verdict === 'different-scope' ? {} : toDifference(pair)) };
}

/** The earlier figure in the unit and rate of the one it is set against. */
function toShared(earlier: Figure, a: Amount, period: Figure['period']): Amount | undefined {
  const amount = toAmount(earlier);
  const factor = rateFactor(amount, earlier.period, a, period);
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
