import type { StoreName } from '../../src/store/schema';
import { annotationOf } from './annotation-of';

/** A library as a version of Gatelog left it. Once a version is released, its rows here stay as they are. */
export interface OldLibrary {
  readonly version: number;
  readonly rows: readonly {
    readonly store: StoreName;
    // biome-ignore lint/suspicious/noExplicitAny: the rows of old versions have no types any more.
    readonly value: any;
    readonly key?: string | number;
  }[];
}

const URL = 'https://www.bbc.co.uk/news/uk-1';
const ID = '1197dc3f0097a6';

const TERMS = ['=eprison:bedford', '=hbbc.co.uk', '=kprison', '=pbbc.co.uk', 'at', 'bedford', 'hmp', 'riot'];

const ROWS_1: OldLibrary['rows'] = [
  {
    store: 'articles',
    value: {
      id: ID,
      ids: [ID],
      canonicalUrl: URL,
      urls: [URL],
      title: 'Riot at Bedford',
      published: '2016-11-07',
      date: '2016-11-07',
      firstRead: '2026-01-02T10:00:00.000Z',
      lastRead: '2026-01-02T10:00:00.000Z',
      text: 'Riot at HMP Bedford.',
      textHash: '00',
      earlier: [],
    },
  },
  {
    store: 'mentions',
    value: {
      article: ID,
      date: '2016-11-07',
      source: { url: URL, title: 'Riot at Bedford', published: '2016-11-07' },
      keys: ['prison:bedford\t79838892'],
      sentences: ['Riot at HMP Bedford.'],
      mentions: [
        {
          key: 'prison:bedford',
          mention: {
            type: 'prison',
            id: 'bedford',
            form: 'name',
            start: 8,
            end: 19,
            text: 'HMP Bedford',
            certainty: 'stated',
            rule: 'test',
          },
          sentence: 0,
          at: 8,
        },
      ],
    },
  },
  {
    store: 'entities',
    value: {
      key: 'prison:bedford',
      type: 'prison',
      articles: 1,
      mentions: 1,
      first: '2016-11-07',
      last: '2016-11-07',
      months: [['2016-11', 1]],
      forms: [['HMP Bedford', 1]],
      roles: [],
    },
  },
  { store: 'annotations', value: annotationOf(ID, { note: 'Ask the POA.' }) },
  { store: 'settings', value: { keeping: 'on-save' }, key: 'reader' },
  {
    store: 'corrections',
    value: { id: 'c1', kind: 'not-this', key: 'prison:reading', form: 'Reading', made: '2026-01-02T10:00:00.000Z' },
  },
];

const ROWS_2: OldLibrary['rows'] = [
  ...ROWS_1,
  { store: 'indexed', value: 0, key: ID },
  { store: 'directory', value: { next: 1, version: 1 }, key: 'head' },
  { store: 'directory', value: { ids: [ID], dates: ['2016-11-07'] }, key: 0 },
  {
    store: 'words',
    value: { terms: TERMS.join('\n'), postings: new Uint8Array() },
    key: '0\t00000000',
  },
];

const ROWS_3: OldLibrary['rows'] = [
  ...ROWS_2,
  {
    store: 'recent',
    value: {
      key: 'prison:bedford',
      articles: [
        {
          article: ID,
          date: '2016-11-07',
          source: { url: URL, title: 'Riot at Bedford', published: '2016-11-07' },
          passages: [{ sentence: 'Riot at HMP Bedford.', start: 8, end: 19 }],
        },
      ],
    },
  },
];

const ROWS_5: OldLibrary['rows'] = [
  ...ROWS_3,
  { store: 'calendar', value: [['2016-11-07', 1]], key: 'prison:bedford\t2016' },
];

const ROWS_9: OldLibrary['rows'] = ROWS_5.map((row) =>
  row.store === 'recent'
    ? { ...row, value: { ...row.value, count: 1, first: '2016-11-07', years: [['2016', 1]] } }
    : row,
);

/** One for each version, oldest first, all with the same small library in the shape of that version. */
export const LIBRARIES: readonly OldLibrary[] = [
  { version: 1, rows: ROWS_1 },
  { version: 2, rows: ROWS_2 },
  { version: 3, rows: ROWS_3 },
  { version: 4, rows: ROWS_3 },
  { version: 5, rows: ROWS_5 },
  { version: 6, rows: ROWS_5 },
  { version: 7, rows: ROWS_5 },
  { version: 8, rows: ROWS_5 },
  { version: 9, rows: ROWS_9 },
];
