import { describe, expect, it } from 'vitest';
import { toCardHead, toCardMemory, toCardSource } from '../../src/card/to-card-content';
import type { Context, Quotation } from '../../src/model/context';
import type { Figure, Mention } from '../../src/model/mention';

const quotation: Quotation = {
  article: 'a',
  url: 'https://www.example.co.uk/news/1',
  title: 'A story',
  publisher: 'Example Times',
  published: '2016-11-16',
  sentence: '…plans for 2,100 extra prison officers…',
  start: 11,
  end: 38,
};
const figure: Figure = { value: 2100, unit: 'officers', qualifier: 'exact', measure: 'officer-recruitment' };

describe('toCardMemory', () => {
  it('says when something is met for the first time', () => {
    const context: Context = { key: 'prison:bedford', earlierArticles: 0, quotations: [], figures: [] };
    expect(toCardMemory(context).summary).toBe('Met here for the first time.');
  });

  it('counts earlier articles and quotes them with source, date and a link that opens at the sentence', () => {
    const memory = toCardMemory({
      key: 'prison:bedford',
      earlierArticles: 3,
      first: '2016-11-16',
      quotations: [quotation],
      figures: [],
    });
    expect(memory.summary).toBe('In 3 earlier articles since Nov\u00a02016');
    expect(memory.quotations[0]).toMatchObject({
      words: '2,100 extra prison officers',
      source: 'Example Times, 16\u00a0Nov\u00a02016',
    });
    expect(memory.quotations[0]?.href).toBe(
      'https://www.example.co.uk/news/1#:~:text=plans%20for%202%2C100%20extra%20prison%20officers',
    );
  });

  it('says when something was last met, where that was not the only time', () => {
    const context: Context = {
      key: 'prison:bedford',
      earlierArticles: 3,
      quotations: [],
      figures: [],
      first: '2016-11-16',
    };
    expect(toCardMemory({ ...context, last: '2017-03-03' }).summary).toBe(
      'In 3 earlier articles since Nov\u00a02016, last on 3\u00a0Mar\u00a02017',
    );
    expect(toCardMemory({ ...context, earlierArticles: 1, last: '2016-11-16' }).summary).toBe(
      'In 1 earlier article, Nov\u00a02016',
    );
  });

  it('sets earlier figures side by side, with the difference', () => {
    const memory = toCardMemory({
      key: 'statistic:officer-recruitment|-',
      earlierArticles: 1,
      quotations: [quotation],
      figures: [
        {
          figure,
          printed: '2,100 extra prison officers',
          quotation,
          comparison: { verdict: 'conflict', reason: 'contradiction', difference: 400, ratio: 400 / 2100 },
        },
      ],
    });
    expect(memory.quotations).toEqual([]);
    expect(memory.figures[0]).toMatchObject({
      value: '2,100',
      date: 'Nov\u00a02016',
      difference: '+400 (19%)',
      isConflict: true,
      source: 'Example Times',
    });
  });
});

describe('toCardHead', () => {
  const span = { start: 0, end: 9, text: 'Whitemoor', certainty: 'inferred', rule: 'bare-names' } as const;
  const bare: Mention = { type: 'prison', id: 'whitemoor', form: 'name', ...span };
  const known = { name: 'HMP Whitemoor', facts: 'prison for men, March' };

  it('says the name, the kind and what is known, as the beginning of a line', () => {
    expect(toCardHead(bare, known)).toMatchObject({
      title: 'HMP Whitemoor',
      kindLabel: 'prison',
      facts: 'Prison for men, March',
    });
  });

  it('offers to settle a name that only the rest of the article tells, and says what that means', () => {
    expect(toCardHead(bare, known).doubt).toEqual({
      why: 'Told by the rest of the article.',
      settled: '“Whitemoor” is HMP Whitemoor from now on, on every page and in the library.',
    });
  });

  it.each<[string, Mention]>([
    ['a name that leaves no doubt', { ...bare, certainty: 'stated' }],
    ['a description', { ...bare, form: 'description' }],
    ['an office, whose holder changes', { ...span, type: 'official', id: 'liz-truss', form: 'office' }],
    ['a figure', { ...figure, ...span, type: 'statistic' }],
  ])('does not offer it for %s', (_, mention) => {
    expect(toCardHead(mention, known).doubt).toBeUndefined();
  });
});

describe('toCardSource', () => {
  it('gives the source with its day and address, and what it says of places', () => {
    const capacity = { places: 458, asOf: '2019' };
    const source = { source: 'Ministry of Justice, prison register', asOf: '2026-08-18' };
    expect(toCardSource({ ...source, capacity, url: 'https://register.example/' })).toEqual({
      more: '458 places (2019)',
      source: 'Ministry of Justice, prison register, 18\u00a0Aug\u00a02026',
      href: 'https://register.example/',
    });
    expect(toCardSource(source)).toMatchObject({ more: '', href: '' });
  });
});
