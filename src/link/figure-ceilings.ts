import type { Figure, Measure } from '../model/mention';
import type { Amount } from './figure-amount';

/**
 * More than a measure can be in the United Kingdom, with room to spare, so that a slip of the pen ("100,000 million" for
 * 100 million) is not believed: a figure beyond it is wrong or of something else. Reasons are public orders of magnitude:
 * about 95,000 people in custody in all three jurisdictions, some 60,000 staff, a justice budget of some £13bn a year,
 * reoffending put at £18bn a year by the Ministry of Justice in 2019.
 */
const COUNT_CEILINGS: Readonly<Partial<Record<Measure, number>>> = {
  'prison-population': 150_000,
  'capacity-places': 150_000,
  'new-places': 100_000,
  'prisoners-held': 5_000,
  'officers-in-post': 60_000,
  'staff-in-post': 150_000,
  'officer-recruitment': 60_000,
  'officer-vacancies': 30_000,
  'staff-leaving': 60_000,
  'staff-cuts': 60_000,
  'remand-population': 60_000,
  'women-prisoners': 20_000,
  'children-in-custody': 10_000,
  'foreign-nationals': 50_000,
  'indeterminate-sentences': 30_000,
  'deaths-total': 5_000,
  'self-inflicted-deaths': 2_000,
  homicides: 200,
  escapes: 5_000,
  'staff-assaults': 200_000,
  'prisoner-assaults': 400_000,
  'assaults-total': 500_000,
  'serious-assaults': 100_000,
  'self-harm': 1_000_000,
};

const POUND_CEILINGS: Readonly<Partial<Record<Measure, number>>> = {
  funding: 30e9,
  'budget-cuts': 30e9,
  'damage-cost': 2e9,
  'reoffending-cost': 100e9,
  'cost-per-prisoner': 2e6,
  pay: 1e6,
  'pay-allowance': 200_000,
};

/** Whether a figure is beyond what its measure can be. Rates are taken over a year. */
export function isBeyondCeiling(figure: Figure, amount: Amount): boolean {
  const ceilings =
    amount.dimension === 'GBP' ? POUND_CEILINGS : amount.dimension === 'count' ? COUNT_CEILINGS : undefined;
  const ceiling = ceilings?.[figure.measure];
  return ceiling !== undefined && amount.low * (amount.perYear ?? 1) > ceiling;
}

/** Whether two sums of money have the same digits and differ by thousands, millions or billions: one scale word is wrong. */
export function isScaleSlip(a: Amount, b: Amount): boolean {
  if (a.dimension !== 'GBP' || a.low <= 0 || b.low <= 0) return false;
  const thousands = Math.log10(a.low / b.low) / 3;
  return Math.abs(thousands) > 0.5 && Math.abs(thousands - Math.round(thousands)) < 1e-9;
}
