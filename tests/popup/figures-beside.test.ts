import { describe, expect, it } from 'vitest';
import type { Context, EarlierFigure } from '../../src/model/context';
import type { Figure, StatisticMention } from '../../src/model/mention';
import { figuresBeside } from '../../src/popup/figures-beside';
import { groupMentions } from '../../src/wording/group-mentions';

const recruits = { unit: 'officers', qualifier: 'exact', measure: 'officer-recruitment', of: 'estate' } as const;

function mention(value: number, start: number): StatisticMention {
  const text = `${value} officers`;
  return {
    type: 'statistic',
    start,
    end: start + text.length,
    text,
    certainty: 'stated',
    rule: 'test',
    value,
    ...recruits,
  };
}

function earlier(figure: Figure, published: string): EarlierFigure {
  const quotation = {
    article: published,
    url: 'https://a.example/',
    title: 'A',
    published,
    sentence: 'x',
    start: 0,
    end: 1,
  };
  // As memory gives it: set against another figure of the article, so it must be compared anew.
  return { figure, printed: String(figure.value), quotation, comparison: { verdict: 'same', reason: 'same-number' } };
}

function context(figures: readonly EarlierFigure[]): Context {
  return { key: 'statistic:officer-recruitment|estate', earlierArticles: figures.length, quotations: [], figures };
}

describe('figuresBeside', () => {
  it('compares with the figure of the row, not with the one that memory was asked about', () => {
    const before = context([earlier({ value: 2100, ...recruits }, '2016-11-16')]);
    const [first] = figuresBeside(mention(2500, 0), '2017-03-03', before);
    expect(first?.comparison).toMatchObject({ verdict: 'newer', difference: 400 });
    const [second] = figuresBeside(mention(2100, 20), '2017-03-03', before);
    expect(second?.comparison.verdict).toBe('same');
  });

  it('leaves out what cannot be compared, and shows at most three', () => {
    const money: Figure = { value: 5, unit: 'GBP', qualifier: 'exact', measure: 'officer-recruitment', of: 'estate' };
    const many = [2016, 2015, 2014, 2013].map((year) => earlier({ value: year, ...recruits }, `${year}-01-01`));
    const beside = figuresBeside(mention(2500, 0), '2017-03-03', context([earlier(money, '2016-12-01'), ...many]));
    expect(beside.map(({ printed }) => printed)).toEqual(['2016', '2015', '2014']);
  });
});

describe('groupMentions of figures', () => {
  it('keeps two values of one measure apart and one value together', () => {
    const groups = groupMentions([mention(2500, 0), mention(40, 20), mention(2500, 40)]);
    expect(groups.map((group) => [group.lead.text, group.mentions.length])).toEqual([
      ['2500 officers', 2],
      ['40 officers', 1],
    ]);
    expect(new Set(groups.map((group) => group.key)).size).toBe(1);
  });
});
