import { describe, expect, it } from 'vitest';
import { toFactSentence, toMemorySentence } from '../../../src/library/entities/entity-sentence';
import { foldCopies } from '../../../src/library/entities/fold-copies';
import { nameEntity, toMeasureScope, toMention } from '../../../src/library/entities/name-entity';
import { sortEntities } from '../../../src/library/entities/sort-entities';
import { toYears } from '../../../src/library/entities/to-years';
import type { EntityKey } from '../../../src/model/entity-key';
import type { EntityRow, MentionRow } from '../../../src/store/schema';

const rowOf = (key: EntityKey, more: Partial<EntityRow> = {}): EntityRow => ({
  key,
  type: key.slice(0, key.indexOf(':')) as EntityRow['type'],
  articles: 3,
  mentions: 5,
  first: '2016-11-16',
  last: '2017-03-03',
  months: [],
  forms: [],
  roles: [],
  ...more,
});

describe('names', () => {
  it.each([
    ['prison:bedford', undefined, 'HMP & YOI Bedford'],
    ['prison:?bedford hills', 'Bedford Hills', 'Bedford Hills'],
    ['prison:?bedford hills', undefined, 'Bedford Hills'],
    ['official:liz-truss', 'Truss', 'Liz Truss'],
    ['official:will-styles-of-nowhere', undefined, 'Will Styles Of Nowhere'],
    ['organisation:poa', undefined, 'POA'],
    ['statistic:staff-assaults|estate', undefined, 'Assaults on staff, all prisons'],
    ['statistic:prisoners-held|bedford', undefined, 'Prisoners held, HMP & YOI Bedford'],
    ['statistic:pay|-', undefined, 'Pay, scope not stated'],
  ] as const)('%s', (key, form, name) => expect(nameEntity(key, form)).toBe(name));

  it('take a measure’s key apart', () => {
    expect(toMeasureScope('statistic:staff-assaults|estate')).toEqual({ measure: 'staff-assaults', scope: 'estate' });
  });

  it('give an official the office that most articles state', () => {
    const row = rowOf('official:nobody-known', {
      roles: [
        ['governor', 2],
        ['deputy governor', 1],
      ],
    });
    expect(toMention(row)).toMatchObject({ type: 'official', id: 'nobody-known', role: 'governor' });
  });
});

describe('the sentence of an entity', () => {
  it('says what a prison is and how often it was met', () => {
    const row = rowOf('prison:bedford', {
      forms: [
        ['Bedford', 1],
        ['HMP Bedford', 4],
      ],
    });
    expect(toFactSentence(row)).toMatch(
      /^Category B men’s prison, Bedford, Bedfordshire, opened in 1801, run by HMPPS.*\.$/,
    );
    expect(toMemorySentence(row)).toBe(
      'In 3 kept articles, the first of 16\u00a0Nov\u00a02016, the newest of 3\u00a0Mar\u00a02017, most often as “HMP Bedford”.',
    );
  });

  it('begins with the offices held when the articles came out', () => {
    expect(toFactSentence(rowOf('official:liz-truss'))).toMatch(
      /^Justice Secretary and Lord Chancellor from 14\u00a0July\u00a02016 to 11\u00a0June\u00a02017\.$/,
    );
    expect(toFactSentence(rowOf('official:liz-truss', { first: '2022-09-10', last: '2022-10-01' }))).toMatch(
      /^Prime Minister from 6\u00a0Sept\u00a02022/,
    );
  });

  it('is silent where nothing is known, and does not count one article as many', () => {
    expect(toFactSentence(rowOf('official:nobody-known'))).toBe('');
    expect(toFactSentence(rowOf('prison:?bedford hills'))).toBe('The tables of UK prisons do not know it.');
    expect(toMemorySentence(rowOf('organisation:poa', { articles: 1, first: '2016', last: '2016' }))).toBe(
      'In one kept article, of 2016.',
    );
  });
});

describe('toYears', () => {
  it('adds up months and leaves no gap', () => {
    expect(
      toYears([
        ['2016', 1],
        ['2016-11', 2],
        ['2018-01', 1],
      ]),
    ).toEqual([
      { year: '2016', count: 3 },
      { year: '2017', count: 0 },
      { year: '2018', count: 1 },
    ]);
    expect(toYears([])).toEqual([]);
    expect(
      toYears([
        ['0001', 1],
        ['2016', 1],
      ]),
    ).toEqual([]);
  });
});

describe('foldCopies', () => {
  const rowWith = (article: string, date: string, sentence: string): MentionRow => ({
    article,
    date,
    source: { url: `https://x.example/${article}`, title: article, publisher: article, published: date },
    keys: [],
    sentences: [sentence],
    mentions: [{ key: 'prison:bedford', mention: toMention(rowOf('prison:bedford')), sentence: 0, at: 0 }],
  });

  it('shows a report that was copied once, with all who printed it', () => {
    const rows = [
      rowWith('a', '2016-11-07', 'Riot at Bedford.'),
      rowWith('b', '2016-11-07', 'Riot at  Bedford.'),
      rowWith('c', '2016-11-08', 'Calm at Bedford.'),
      rowWith('d', '2018-11-07', 'Riot at Bedford.'),
    ];
    const folded = foldCopies('prison:bedford', rows);
    expect(folded.map(({ quotation, copies }) => [quotation.article, copies.map(({ article }) => article)])).toEqual([
      ['a', ['b']],
      ['c', []],
      ['d', []],
    ]);
  });
});

describe('sortEntities', () => {
  const named = (name: string, articles: number, last: string) => ({
    row: rowOf('prison:bedford', { articles, last }),
    name,
    names: name,
  });
  const rows = [named('HMP Ashfield', 1, '2020'), named('HMP Usk', 3, '2016'), named('HMP Bure', 3, '2024')];
  it.each([
    ['articles', ['HMP Bure', 'HMP Usk', 'HMP Ashfield']],
    ['newest', ['HMP Bure', 'HMP Ashfield', 'HMP Usk']],
    ['name', ['HMP Ashfield', 'HMP Bure', 'HMP Usk']],
  ] as const)('by %s', (order, names) => expect(sortEntities(rows, order).map(({ name }) => name)).toEqual(names));
});
