import { beforeEach, describe, expect, it } from 'vitest';
import { applyCorrection } from '../../src/amend/apply-correction';
import { undoCorrection } from '../../src/amend/undo-correction';
import { toReading } from '../../src/memory/to-reading';
import type { ReadArticle } from '../../src/model/article';
import { annotationsOf } from '../../src/store/annotations';
import { keepArticle } from '../../src/store/articles';
import { listCorrections } from '../../src/store/corrections';
import { listEntities } from '../../src/store/entities';
import { articlesWith } from '../../src/store/page-mentions';
import type { Correction, Store } from '../../src/store/schema';
import { SearchIndex } from '../../src/store/search/search-index';
import { toQuery } from '../../src/text/search-query';
import { markedArticle } from '../memory/marked-article';
import { expectExactTotals } from '../store/expect-exact-totals';
import { freshStore } from '../store/fresh-store';

const MADE = '2026-01-02T03:04:05.000Z';
const FIRST = markedArticle('https://a.example/1', 'Riot at [prison ?:Bedford jail]. The Bay was calm.', {
  title: 'Riot',
  publisher: 'The Paper',
  published: '2017-03-03',
});
const SECOND = markedArticle(
  'https://b.example/2',
  'Staff at [prison bedford:HMP Bedford] and [prison ?:bedford jail] left.',
  {
    title: 'Staff leave',
    published: '2018-03-03',
  },
);
const SAME: Correction = {
  id: 'same',
  kind: 'same-as',
  key: 'prison:?bedford jail',
  other: 'prison:bedford',
  made: MADE,
};

let store: Store;
let index: SearchIndex;
const keep = async (article: ReadArticle) => keepArticle(store, await toReading(article, MADE));
/** Everything that a reader can see of the library, to compare two states of it. */
const everything = async () => ({
  articles: await store.getAll('articles'),
  mentions: await store.getAll('mentions'),
  entities: await store.getAll('entities'),
  recent: await store.getAll('recent'),
  calendar: await store.getAll('calendar'),
  corrections: await listCorrections(store),
});
const names = async () => (await listEntities(store, 'prison')).map(({ key, articles }) => [key, articles]);

beforeEach(async () => {
  store = await freshStore();
  index = new SearchIndex(async () => store);
  await keep(FIRST);
  await keep(SECOND);
});

describe('a correction', () => {
  it.each<[string, Correction]>([
    ['these two are one', SAME],
    ['this is that one, where it is printed so', { ...SAME, form: 'bedford jail' }],
    ['not this', { id: 'not', kind: 'not-this', key: 'prison:bedford', form: 'HMP Bedford', made: MADE }],
    ['a name of one’s own', { id: 'own', kind: 'own-entity', key: 'prison:the-bay', names: ['The Bay'], made: MADE }],
    [
      'another date',
      { id: 'fact', kind: 'article-fact', article: 'x', fact: 'published', value: '2015-01-01', made: MADE },
    ],
    [
      'another publisher',
      { id: 'fact', kind: 'article-fact', article: 'x', fact: 'publisher', value: 'Other', made: MADE },
    ],
  ])('%s changes the library with exact totals, and is undone without a trace', async (_, given) => {
    const [first] = await store.getAll('articles');
    const correction = given.kind === 'article-fact' ? { ...given, article: first?.id ?? '' } : given;
    const before = await everything();
    await applyCorrection(store, index, correction);
    const after = await everything();
    expect(after.mentions).not.toEqual(before.mentions);
    await expectExactTotals(store);
    const [made] = after.corrections;
    if (!made) throw new Error('The correction was not kept.');
    await undoCorrection(store, made);
    const { mentions: undone, ...rest } = await everything();
    const { mentions, ...wanted } = before;
    // Sentences that nothing names any more may stay in the row.
    expect(rest).toEqual(wanted);
    expect(undone.map((row) => row.mentions)).toEqual(mentions.map((row) => row.mentions));
    await expectExactTotals(store);
  });

  it('makes two into one', async () => {
    await applyCorrection(store, index, SAME);
    expect(await names()).toEqual([['prison:bedford', 2]]);
  });

  it('splits by the words that are printed', async () => {
    await applyCorrection(store, index, { ...SAME, form: 'Bedford Jail', other: 'prison:bedford' });
    expect(await articlesWith(store, 'prison:bedford')).toHaveLength(2);
  });

  it('finds a name of one’s own in what was kept, as whole words', async () => {
    await keep(markedArticle('https://c.example/3', 'Bayonne is far. THE BAY opened.', { published: '2019-01-01' }));
    await applyCorrection(store, index, {
      id: 'own',
      kind: 'own-entity',
      key: 'prison:the-bay',
      names: ['The Bay'],
      made: MADE,
    });
    expect((await articlesWith(store, 'prison:the-bay')).length).toBe(2);
  });

  it('puts a date right in lists, search and what is cited', async () => {
    const [id = ''] = await index.find({ words: toQuery('riot ') });
    await applyCorrection(store, index, {
      id: 'fact',
      kind: 'article-fact',
      article: id,
      fact: 'published',
      value: '2019-05-05',
      made: MADE,
    });
    expect(await index.find({ words: [], from: '2019-01-01' })).toEqual([id]);
    expect((await store.get('mentions', id))?.source.published).toBe('2019-05-05');
    expect(await annotationsOf(store, id)).toEqual([]);
  });

  it('stopped half-way keeps what it changed, so that it can be undone', async () => {
    for (let i = 0; i < 60; i++)
      await keep(markedArticle(`https://d.example/${i}`, 'At [prison ?:Bedford jail].', { published: '2020-01-01' }));
    const before = await everything();
    const stop = new AbortController();
    await applyCorrection(store, index, SAME, { signal: stop.signal, onProgress: () => stop.abort() });
    const [made] = await listCorrections(store);
    expect(made?.changed?.length).toBe(40);
    if (made) await undoCorrection(store, made);
    expect(await everything()).toEqual(before);
  });
});
