import { describe, expect, it } from 'vitest';
import { findOfficialBeside } from '../../src/link/official-beside';
import type { Figure } from '../../src/model/mention';

const figure = (fields: Partial<Figure>): Figure => ({
  value: 27,
  unit: 'officers',
  qualifier: 'exact',
  measure: 'staff-assaults',
  of: 'estate',
  ...fields,
});

describe('findOfficialBeside', () => {
  it('gives the year that was out on the day of the article, in the rate of the paper', () => {
    const found = findOfficialBeside(figure({ per: 'day' }), '2019-02-21');
    expect(found).toMatchObject({
      value: 27.6,
      per: 'day',
      period: { from: '2017-10-01', to: '2018-09-30' },
      published: { value: 10085, per: 'year' },
      counts: 'events',
      isSure: false,
    });
  });

  it('does not look ahead: a year that came out a month later is not yet there', () => {
    const found = findOfficialBeside(figure({ per: 'day' }), '2018-09-14');
    expect(found?.period).toEqual({ from: '2017-01-01', to: '2017-12-31' });
  });

  it('takes the nearest period where the paper states one, whenever it wrote', () => {
    const stated = figure({ value: 7400, unit: 'events', period: { from: '2016-07', to: '2017-06' } });
    expect(findOfficialBeside(stated, '2024-01-01')).toMatchObject({ value: 7437, isSure: true });
    expect(findOfficialBeside(stated, '2024-01-01')).not.toHaveProperty('published');
    expect(findOfficialBeside(stated, '2024-01-01')).not.toHaveProperty('counts');
  });

  it('gives a quarter its share of the year', () => {
    const quarter = figure({ value: 1900, unit: 'events', period: { from: '2017-04-01', to: '2017-06-30' } });
    expect(findOfficialBeside(quarter, undefined)).toMatchObject({ value: 1850, published: { value: 7437 } });
  });

  it('sets a count on a day beside the nearest count', () => {
    const held = figure({ value: 86_000, unit: 'prisoners', measure: 'prison-population' });
    const found = findOfficialBeside(held, '2017-03-03');
    expect(found?.value).toBeGreaterThan(84_000);
    expect(found?.value).toBeLessThan(87_000);
    expect(found?.period.at).toMatch(/^201[67]/);
  });

  it('keeps the prison services of the United Kingdom apart', () => {
    const held = (nation?: 'scotland' | 'northern-ireland') =>
      findOfficialBeside(
        figure({
          unit: 'prisoners',
          measure: 'prison-population',
          period: { at: '2020' },
          ...(nation ? { nation } : {}),
        }),
        undefined,
      )?.value ?? 0;
    expect(held()).toBeGreaterThan(70_000);
    if (held('scotland') > 0) expect(held('scotland')).toBeLessThan(10_000);
    expect(held('northern-ireland')).toBeLessThan(3_000);
  });

  it('takes the series that counts what the paper counts', () => {
    const self = (unit: string) =>
      findOfficialBeside(figure({ unit, measure: 'self-harm', period: { from: '2017-01', to: '2017-12' } }), undefined);
    expect(self('events')?.series).toBe('safety-in-custody');
    expect(self('prisoners')?.series).toBe('safety-in-custody:individuals');
  });

  it.each<[string, Partial<Figure>]>([
    ['one prison', { of: 'bedford', per: 'day' }],
    ['a plan', { standing: 'target', measure: 'officers-in-post' }],
    ['a change in per cent', { unit: 'percent' }],
    ['a measure without an official series', { measure: 'industrial-action' }],
    ['series that words do not tell apart', { measure: 'time-locked-up', unit: 'percent' }],
    ['a time long before the series', { per: 'day', period: { at: '1985' } }],
  ])('gives nothing for %s', (_, fields) => {
    expect(findOfficialBeside(figure(fields), '2019-02-21')).toBeUndefined();
  });

  it('gives nothing where neither the paper nor the figure has a date', () => {
    expect(findOfficialBeside(figure({ per: 'day' }), undefined)).toBeUndefined();
  });
});
