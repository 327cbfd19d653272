import { describe, expect, it } from 'vitest';
import { nameSeries } from '../../../src/gazetteer/series-names';
import { toRange, toTimes } from '../../../src/library/figures/chart-data';
import { formatAxis, nameAxis } from '../../../src/library/figures/format-axis';
import { officialLines } from '../../../src/library/figures/official-lines';
import { summarise } from '../../../src/library/figures/summarise';
import { toPoints } from '../../../src/library/figures/to-points';
import { toMeasureCsv } from '../../../src/library/figures/to-table';
import { wrapText } from '../../../src/library/figures/wrap-text';
import type { EntityRow } from '../../../src/store/schema';
import { toPeriodLabel } from '../../../src/wording/period-label';
import { english } from '../../words/languages';
import { keptFigure } from './kept-figure';

const YEAR = { from: '2018-04-01', to: '2019-03-31' };
const DAILY = keptFigure('2019-02-21', { value: 27, per: 'day' });
const YEARLY = keptFigure('2019-07-25', { value: 10_311, period: YEAR });
const SECONDS = 86_400;

describe('toPoints', () => {
  it('brings a year’s total to a day where the papers speak of days', () => {
    const chart = toPoints([DAILY, YEARLY]);
    expect(chart?.axis).toEqual({ dimension: 'count', perYear: 365.25 });
    expect(chart?.points.map(({ y }) => Math.round(y * 100) / 100)).toEqual([27, 28.25]);
    expect(chart?.apart).toEqual([]);
  });

  it('places a value at the end of its period, or at its article’s day', () => {
    const days = toPoints([DAILY, YEARLY])?.points.map(({ x }) =>
      new Date((x - SECONDS / 2) * 1000).toISOString().slice(0, 10),
    );
    expect(days).toEqual(['2019-02-21', '2019-03-31']);
  });

  it('keeps apart what is in another unit and what cannot be', () => {
    const money = keptFigure('2019-01-01', { value: 1e6, unit: 'GBP' });
    const slip = keptFigure('2019-01-02', { value: 900_000, per: 'day' });
    const chart = toPoints([DAILY, keptFigure('2018-09-14', { value: 25, per: 'day' }), money, slip]);
    expect(chart?.points.map(({ y }) => y)).toEqual([25, 27]);
    expect(chart?.apart).toEqual([money, slip]);
  });

  it('has nothing to show of nothing', () => {
    expect(toPoints([])).toBeUndefined();
  });
});

describe('officialLines', () => {
  const SCOPE = { measure: 'staff-assaults', scope: 'estate' } as const;
  const axis = { dimension: 'count', perYear: 365.25 };

  it('puts the published series beside the papers, on their axis, with its source and how it was converted', () => {
    const [line] = officialLines(SCOPE, axis);
    expect(line).toMatchObject({ series: 'safety-in-custody', label: 'Safety in custody' });
    expect(line?.conversion).toBe('the year’s total spread over its days');
    expect(line?.source).not.toBe('');
    const march2019 = line?.points.find(({ row }) => row.period.to === '2019-03-31');
    expect(march2019 === undefined || Math.round(march2019.y) === 28).toBe(true);
    for (const { y } of line?.points ?? []) expect(y).toBeLessThan(40);
  });

  it('never mixes a variant that covers the same years', () => {
    expect(officialLines(SCOPE, axis).map(({ series }) => series)).not.toContain('safety-in-custody:first-published');
  });

  it('knows none for a single prison or a scope that is not stated', () => {
    expect(officialLines({ ...SCOPE, scope: 'bedford' }, axis)).toEqual([]);
    expect(officialLines({ ...SCOPE, scope: '-' }, axis)).toEqual([]);
  });

  it('puts a year’s total beside bare totals, unconverted', () => {
    const [line] = officialLines({ measure: 'self-harm', scope: 'estate' }, { dimension: 'count' });
    expect(line?.conversion).toBe('');
    expect(Math.max(...(line?.points.map(({ y }) => y) ?? []))).toBeGreaterThan(50_000);
  });

  it('names series as readers know them', () => {
    expect(nameSeries('safety-in-custody:2007-answer')).toBe('Safety in custody (2007 answer)');
    expect(nameSeries('ecsl-pilot')).toBe('Ecsl pilot');
  });
});

describe('the axes', () => {
  const data = (values: readonly number[]) => {
    const chart = toPoints(values.map((value, i) => keptFigure(`20${10 + i}-01-01`, { value })));
    if (!chart) throw new Error('There must be a chart.');
    return { ...chart, lines: [] };
  };

  it('begin at zero where that costs little, and near the values where it would flatten them', () => {
    expect(toRange(data([10, 30]))[0]).toBe(0);
    const [low, high] = toRange(data([80_000, 88_000]));
    expect(low).toBeGreaterThan(70_000);
    expect(high).toBeLessThan(100_000);
    expect(toRange({ axis: { dimension: 'count' }, points: [], lines: [] })).toEqual([0, 1]);
    const [one, other] = toRange(data([7]));
    expect(one).toBeLessThan(7);
    expect(other).toBeGreaterThan(7);
  });

  it('leave air around the first and the last day', () => {
    const chart = data([1, 2]);
    const [first, last] = toTimes(chart);
    expect(first).toBeLessThan(chart.points[0]?.x ?? 0);
    expect(last).toBeGreaterThan(chart.points[1]?.x ?? 0);
  });

  it('say what they count in few digits', () => {
    expect(formatAxis(28.2304, { dimension: 'count' })).toBe('28.2');
    expect(formatAxis(86_412.4, { dimension: 'count' })).toBe('86,412');
    expect(formatAxis(1.3e9, { dimension: 'GBP' })).toBe('£1.3bn');
    expect(nameAxis({ dimension: 'count', perYear: 365.25 })).toBe('a day');
    expect(nameAxis({ dimension: 'GBP', perYear: 1 })).toBe('pounds a year');
    expect(nameAxis({ dimension: 'events-per-1000-prisoners' })).toBe('events per 1000 prisoners');
  });
});

describe('a measure in words and as a table', () => {
  const row: EntityRow = {
    key: 'statistic:staff-assaults|estate',
    type: 'statistic',
    articles: 2,
    mentions: 2,
    first: '2019-02-21',
    last: '2019-07-25',
    months: [],
    forms: [],
    roles: [],
  };

  it('says how many articles, the first and newest value, and the official one', () => {
    const chart = toPoints([DAILY, YEARLY]);
    const lines = chart ? officialLines({ measure: 'staff-assaults', scope: 'estate' }, chart.axis) : [];
    expect(chart && summarise(row, { ...chart, lines })).toMatch(
      /^2 kept articles give a value, from 27 a day \(Feb\u00a02019\) to 28\.2 a day \(Mar\u00a02019\)\. The newest official figure here is [\d.]+ a day \(/,
    );
  });

  it.each([
    [undefined, ''],
    [YEAR, 'year to Mar\u00a02019'],
    [{ at: '2016-11' }, 'Nov\u00a02016'],
    [{ from: '2015-01-01', to: '2015-06-30' }, '1\u00a0Jan\u00a02015 to 30\u00a0June\u00a02015'],
    [{ to: '2018' }, '2018'],
  ] as const)('a period %j is "%s"', (period, label) => expect(toPeriodLabel(english, period)).toBe(label));

  it('holds the papers’ values first, then the official ones, guarded against formulas', () => {
    const nasty = keptFigure('2019-01-01', { value: 1, text: '=HYPERLINK("x")' });
    const chart = toPoints([DAILY]);
    const lines = chart ? officialLines({ measure: 'staff-assaults', scope: 'estate' }, chart.axis) : [];
    const csv = toMeasureCsv([DAILY, nasty], lines).split('\r\n');
    expect(csv[1]).toContain('"staff-assaults","estate",27');
    expect(csv[2]).toContain(`"'=HYPERLINK`);
    expect(csv[3]).toContain('Official: Safety in custody');
    expect(csv).toHaveLength(4 + lines.reduce((sum, { points }) => sum + points.length, 0));
  });

  it('wraps labels at words', () => {
    const context = { measureText: (text: string) => ({ width: text.length }) as TextMetrics };
    expect(wrapText(context, 'Offender management statistics', 12)).toEqual(['Offender', 'management', 'statistics']);
    expect(wrapText(context, '', 12)).toEqual([]);
  });
});
