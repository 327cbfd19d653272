import { describe, expect, it } from 'vitest';
import { countDistinct } from '../../src/content/count-distinct';
import type { PrisonMention, StatisticMention } from '../../src/model/mention';

const span = (text: string, start = 0) =>
  ({ start, end: start + text.length, text, certainty: 'stated', rule: 'x' }) as const;
const prison = (text: string, id: string | null): PrisonMention => ({
  type: 'prison',
  id,
  form: 'name',
  ...span(text),
});
const figure = (value: number): StatisticMention => ({
  type: 'statistic',
  value,
  unit: 'officers',
  qualifier: 'exact',
  measure: 'officer-recruitment',
  of: 'estate',
  ...span(`${value} officers`),
});

describe('countDistinct', () => {
  it('counts each entity once and each figure once by what it says', () => {
    expect(
      countDistinct([prison('HMP Bedford', 'bedford'), prison('Bedford', 'bedford'), prison('Lewes', 'lewes')]),
    ).toBe(2);
    expect(countDistinct([figure(2100), figure(2100), figure(2500)])).toBe(2);
    expect(countDistinct([])).toBe(0);
  });
});
