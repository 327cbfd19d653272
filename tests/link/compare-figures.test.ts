import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/link/compare-figures';
import { type FigureDates, VERDICT_RULES } from '../../src/link/verdict-rules';
import type { Verdict } from '../../src/model/context';
import { type Figure, MEASURES } from '../../src/model/mention';

const figure = (fields: Partial<Figure> & Pick<Figure, 'value'>): Figure => ({
  unit: 'officers',
  qualifier: 'exact',
  measure: 'staff-assaults',
  of: 'estate',
  ...fields,
});
const assaults = (value: number, more: Partial<Figure> = {}) => figure({ value, per: 'day', ...more });
const recruits = (value: number, more: Partial<Figure> = {}) =>
  figure({ value, measure: 'officer-recruitment', ...more });
const held = (value: number, more: Partial<Figure> = {}) =>
  figure({ value, unit: 'prisoners', measure: 'prison-population', ...more });
const pounds = (value: number, more: Partial<Figure> = {}) =>
  figure({ value, unit: 'GBP', measure: 'funding', ...more });

const NOW = { now: '2019-02-21', earlier: '2018-09-14' };
const SAME_DAY = { now: '2018-09-14', earlier: '2018-09-14' };

type Case = readonly [what: string, now: Figure, earlier: Figure, dates: FigureDates, verdict: Verdict];

const CASES: readonly Case[] = [
  [
    'neither says of which prison',
    { value: 40, unit: 'officers', qualifier: 'at-least', measure: 'officer-recruitment' },
    { value: 2100, unit: 'officers', qualifier: 'exact', measure: 'officer-recruitment' },
    NOW,
    'different-scope',
  ],
  ['a later count of the same', assaults(27), assaults(25), NOW, 'newer'],
  ['an earlier count of the same', assaults(25), assaults(27), { now: '2018-09-14', earlier: '2019-02-21' }, 'older'],
  ['more recruits four months on', recruits(2500), recruits(2100), { now: '2017-03-03', earlier: '2016-11' }, 'newer'],
  ['other heads for the same posts', recruits(2500, { unit: 'staff' }), recruits(2500), NOW, 'same'],
  [
    'the same lower bound',
    recruits(40, { of: 'whitemoor', qualifier: 'at-least' }),
    recruits(40, { of: 'whitemoor', qualifier: 'at-least' }),
    SAME_DAY,
    'same',
  ],
  ['a hedge on the same number', pounds(1e6, { qualifier: 'almost' }), pounds(1e6), NOW, 'rounded'],
  [
    'a slip of a scale word',
    pounds(100_000e6),
    pounds(1.3e9),
    { now: '2017-03-03', earlier: '2016-11' },
    'implausible',
  ],
  ['beside a slip, what is plausible', pounds(1.3e9), pounds(100_000e6), NOW, 'implausible'],
  ['million for billion', pounds(1.3e6), pounds(1.3e9), NOW, 'implausible'],
  ['a small grant beside a large one', pounds(3e6), pounds(1.3e9), NOW, 'newer'],
  ['two grants on one day', pounds(3e6), pounds(1.2e9), SAME_DAY, 'different-scope'],
  ['a tenfold population', held(864_000), held(86_400), NOW, 'implausible'],
  ['rounded to thousands', held(86_000), held(86_413), SAME_DAY, 'rounded'],
  ['roughly', held(86_400, { qualifier: 'about' }), held(85_900), NOW, 'rounded'],
  ['more than', held(86_900), held(86_000, { qualifier: 'more-than' }), NOW, 'rounded'],
  ['exact small numbers do not round', recruits(42), recruits(40), NOW, 'newer'],
  ['exact neighbours do not round', assaults(28), assaults(27), NOW, 'newer'],
  ['one decimal', assaults(27.6), assaults(28), SAME_DAY, 'rounded'],
  ['same day, same count, other number', held(86_413), held(79_210), SAME_DAY, 'conflict'],
  ['a bound is no conflict', held(79_210), held(60_000, { qualifier: 'more-than' }), SAME_DAY, 'rounded'],
  ['a bound that rules it out', held(59_210), held(65_000, { qualifier: 'at-least' }), SAME_DAY, 'conflict'],
  ['two prisons', held(600, { of: 'leeds' }), held(700, { of: 'hull' }), NOW, 'different-scope'],
  ['a prison and the estate', assaults(2, { of: 'leeds' }), assaults(25), NOW, 'different-scope'],
  ['scope unknown on one side', figure({ value: 1 }), { ...figure({ value: 1 }), of: 'hull' }, NOW, 'different-scope'],
  ['heads and a change', assaults(27), figure({ value: 15, unit: 'percent' }), NOW, 'different-unit'],
  ['a rate and a bare count', assaults(27), figure({ value: 9800, unit: 'events' }), NOW, 'different-unit'],
  ['a day and a year', assaults(27), figure({ value: 9862, per: 'year', unit: 'events' }), NOW, 'rounded'],
  [
    'a day and a count over a stated year',
    assaults(27, { period: { from: '2018-01', to: '2018-12' } }),
    figure({ value: 9003, unit: 'events', period: { from: '2017-01', to: '2017-12' } }),
    NOW,
    'newer',
  ],
  [
    'a count over a stated year and a day',
    figure({ value: 9003, unit: 'events', period: { from: '2018-01', to: '2018-12' } }),
    assaults(27, { period: { from: '2017-01', to: '2017-12' } }),
    NOW,
    'newer',
  ],
  [
    'a day and a count over a stated quarter',
    assaults(27, { period: { from: '2018-01', to: '2018-12' } }),
    figure({ value: 2200, unit: 'events', period: { from: '2018-01', to: '2018-03' } }),
    NOW,
    'different-period',
  ],
  ['a target and an outcome', recruits(2500, { standing: 'target' }), recruits(2100), NOW, 'different-standing'],
  ['two targets', recruits(2500, { standing: 'target' }), recruits(2100, { standing: 'target' }), NOW, 'newer'],
  [
    'stated times, whatever the articles’ dates',
    held(43_000, { period: { at: '1993' } }),
    held(86_000, { period: { at: '2013' } }),
    NOW,
    'older',
  ],
  [
    'one stated time, two numbers',
    held(43_000, { period: { at: '1993' } }),
    held(47_000, { period: { at: '1993' } }),
    NOW,
    'conflict',
  ],
  [
    'one year, told again when its count was revised',
    held(86_900, { period: { at: '2017-06' } }),
    held(85_134, { period: { at: '2017-06' } }),
    { now: '2019-07-25', earlier: '2017-07-27' },
    'revised',
  ],
  [
    'one year, told again with a wholly other number',
    held(96_900, { period: { at: '2017-06' } }),
    held(85_134, { period: { at: '2017-06' } }),
    { now: '2019-07-25', earlier: '2017-07-27' },
    'conflict',
  ],
  [
    'one year, two numbers in one week',
    held(86_900, { period: { at: '2017-06' } }),
    held(85_134, { period: { at: '2017-06' } }),
    { now: '2017-07-28', earlier: '2017-07-27' },
    'conflict',
  ],
  ['two prison services', held(8000, { nation: 'scotland' }), held(8100), NOW, 'different-scope'],
  ['one other prison service', held(8300, { nation: 'scotland' }), held(8100, { nation: 'scotland' }), NOW, 'newer'],
  [
    'two plans, the other way round',
    recruits(2100, { standing: 'target' }),
    recruits(2500, { standing: 'target' }),
    { now: '2016-11', earlier: '2017-03-03' },
    'older',
  ],
  ['a forecast and an outcome', held(96_000, { standing: 'forecast' }), held(86_000), NOW, 'different-standing'],
  [
    'half in words and in per cent',
    held(50, { unit: 'percent', measure: 'overcrowding' }),
    held(0.5, { unit: 'ratio', measure: 'overcrowding' }),
    NOW,
    'same',
  ],
  [
    'two changes in per cent on one day',
    held(24, { unit: 'percent' }),
    held(15, { unit: 'percent' }),
    SAME_DAY,
    'different-scope',
  ],
  [
    'measures that gather many things',
    held(16, { measure: 'other' }),
    held(71, { measure: 'other' }),
    NOW,
    'different-scope',
  ],
  [
    'jails with a pay supplement and jails to be closed',
    figure({ value: 31, unit: 'prisons', measure: 'prison-count' }),
    figure({ value: 7, unit: 'prisons', measure: 'prison-count', standing: 'target' }),
    NOW,
    'different-scope',
  ],
  [
    'two numbers of jails, neither a plan',
    figure({ value: 31, unit: 'prisons', measure: 'prison-count' }),
    figure({ value: 7, unit: 'prisons', measure: 'prison-count' }),
    NOW,
    'different-scope',
  ],
  [
    'one number of jails told twice',
    figure({ value: 117, unit: 'prisons', measure: 'prison-count' }),
    figure({ value: 117, unit: 'prisons', measure: 'prison-count' }),
    NOW,
    'same',
  ],
  ['no date on one side', assaults(27), assaults(25), { now: '2019-02-21' }, 'different-period'],
  [
    'a month that holds the other day',
    assaults(27),
    assaults(25),
    { now: '2019-02', earlier: '2019-02-21' },
    'different-period',
  ],
];

describe('compareFigures', () => {
  it.each(CASES)('%s', (_, now, earlier, dates, verdict) => {
    expect(compareFigures(now, earlier, dates).verdict).toBe(verdict);
  });

  it('has a case for every rule of the table', () => {
    const met = new Set(CASES.map(([, now, earlier, dates]) => compareFigures(now, earlier, dates).reason));
    expect(VERDICT_RULES.filter(({ reason }) => !met.has(reason))).toEqual([]);
  });

  it('is written up rule by rule in docs/verdicts.md', () => {
    const page = readFileSync('docs/verdicts.md', 'utf8');
    const rows = [...page.matchAll(/^\| ([a-z-]+) \| ([a-z-]+) \|/gm)].map(([, reason, verdict]) => ({
      reason,
      verdict,
    }));
    expect(rows.filter(({ reason }) => reason !== 'rule')).toEqual(
      VERDICT_RULES.map(({ reason, verdict }) => ({ reason, verdict })),
    );
  });

  it('gives the difference in the unit of today and as a share of the earlier value', () => {
    expect(compareFigures(assaults(27), assaults(25), NOW)).toEqual({
      verdict: 'newer',
      reason: 'later',
      difference: 2,
      ratio: 0.08,
    });
    const { difference } = compareFigures(assaults(27), figure({ value: 9131.25, per: 'year' }), NOW);
    expect(difference).toBe(2);
    expect(compareFigures(assaults(27.6), assaults(27), NOW).difference).toBe(0.6);
  });

  it('takes the middle of a range', () => {
    const range = figure({ value: 3000, high: 5000, unit: 'GBP', measure: 'pay-allowance' });
    expect(compareFigures(range, { ...range, value: 2000, high: 3000 }, NOW).difference).toBe(1500);
  });

  it('gives no difference between things of different units, and no share of nothing', () => {
    expect(compareFigures(assaults(27), pounds(3, { measure: 'staff-assaults' }), NOW)).toEqual({
      verdict: 'different-unit',
      reason: 'two-units',
    });
    expect(compareFigures(assaults(2), assaults(0), NOW)).toEqual({ verdict: 'newer', reason: 'later', difference: 2 });
  });
});

const anyDate = fc.constantFrom(undefined, '2016', '2016-11', '2018-09-14', '2019-02-21', 'soon');
const anyFigure: fc.Arbitrary<Figure> = fc
  .record(
    {
      value: fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e12, noNaN: true })),
      unit: fc.constantFrom('officers', 'prisoners', 'GBP', 'percent', 'ratio', 'hours', 'prisoners-per-officer'),
      qualifier: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'almost'),
      measure: fc.constantFrom(...MEASURES),
      of: fc.constantFrom('estate', 'leeds'),
      per: fc.constantFrom('day', 'week', 'month', 'year'),
      standing: fc.constantFrom('outcome', 'target', 'forecast'),
      nation: fc.constantFrom('scotland', 'northern-ireland'),
      period: fc.constantFrom({ at: '2017' }, { from: '2017-01', to: '2017-12' }, { from: '2017-01', to: '2017-03' }),
    },
    { requiredKeys: ['value', 'unit', 'qualifier', 'measure'] },
  )
  .map((fields) => fields as Figure);

describe('for any two figures', () => {
  const MIRROR: Partial<Record<Verdict, Verdict>> = { newer: 'older', older: 'newer' };

  it('gives the mirrored verdict the other way round', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, anyDate, anyDate, (a, b, at, before) => {
        const forth = compareFigures(a, b, { now: at, earlier: before }).verdict;
        const back = compareFigures(b, a, { now: before, earlier: at }).verdict;
        expect(back).toBe(MIRROR[forth] ?? forth);
      }),
      { numRuns: 2000 },
    );
  });

  it('calls a figure of a known scope the same as itself, unless it is beyond belief', () => {
    fc.assert(
      fc.property(anyFigure, anyDate, (a, at) => {
        fc.pre(a.of !== undefined);
        expect(['same', 'implausible']).toContain(compareFigures(a, a, { now: at, earlier: at }).verdict);
      }),
    );
  });
});
