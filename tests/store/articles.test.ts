import { beforeEach, describe, expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { toArticleId } from '../../src/model/article-id';
import { annotationsOf, putAnnotation } from '../../src/store/annotations';
import { findArticle, findKeptId, keepArticle, listArticles } from '../../src/store/articles';
import { deleteArticle, deleteArticles, deleteEverything, restoreArticle } from '../../src/store/delete-article';
import { findEntity, listEntities } from '../../src/store/entities';
import type { Store } from '../../src/store/schema';
import { markedArticle } from '../memory/marked-article';
import { annotationOf } from './annotation-of';
import { expectExactTotals } from './expect-exact-totals';
import { freshStore } from './fresh-store';

const URL_A = 'https://www.bbc.co.uk/news/uk-1';
const RIOT = 'Riot at [prison bedford:HMP Bedford]. [official liz-truss:Liz Truss] spoke of [prison bedford:Bedford].';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

const keep = async (article: ReturnType<typeof markedArticle>, at = '2026-01-02T10:00:00.000Z') =>
  keepArticle(store, await toReading(article, at));

describe('keepArticle', () => {
  it('keeps the article, its mentions with their sentences, and the totals', async () => {
    const id = await keep(markedArticle(URL_A, RIOT, { published: '2016-11-07', publisher: 'BBC' }));
    expect(id).toBe(toArticleId(URL_A));
    expect(await findArticle(store, id)).toMatchObject({ title: `Story at ${URL_A}`, date: '2016-11-07', earlier: [] });
    const row = await store.get('mentions', id);
    expect(row?.sentences).toEqual(['Riot at HMP Bedford.', 'Liz Truss spoke of Bedford.']);
    expect(row?.mentions.map(({ key, sentence, at }) => [key, sentence, at])).toEqual([
      ['prison:bedford', 0, 8],
      ['official:liz-truss', 1, 0],
      ['prison:bedford', 1, 19],
    ]);
    expect(await findEntity(store, 'prison:bedford')).toEqual({
      key: 'prison:bedford',
      type: 'prison',
      articles: 1,
      mentions: 2,
      first: '2016-11-07',
      last: '2016-11-07',
      months: [['2016-11', 1]],
      forms: [
        ['Bedford', 1],
        ['HMP Bedford', 1],
      ],
      roles: [],
    });
  });

  it('changes only the time of the last reading when the same is read again', async () => {
    const article = markedArticle(URL_A, RIOT, { published: '2016-11-07' });
    const id = await keep(article);
    const before = await findArticle(store, id);
    const totals = await store.getAll('entities');
    await keep(article, '2026-02-02T10:00:00.000Z');
    expect(await findArticle(store, id)).toEqual({ ...before, lastRead: '2026-02-02T10:00:00.000Z' });
    expect(await store.getAll('entities')).toEqual(totals);
  });

  it('keeps the earlier text when the page has changed, and moves the totals', async () => {
    const id = await keep(markedArticle(URL_A, RIOT));
    await keep(markedArticle(URL_A, 'Riot at [prison bristol:HMP Bristol].'), '2026-02-02T10:00:00.000Z');
    const row = await findArticle(store, id);
    expect(row?.text).toBe('Riot at HMP Bristol.');
    expect(row?.earlier).toEqual([
      {
        text: 'Riot at HMP Bedford. Liz Truss spoke of Bedford.',
        textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        until: '2026-02-02T10:00:00.000Z',
      },
    ]);
    expect((await listEntities(store, 'prison')).map(({ key }) => key)).toEqual(['prison:bristol']);
    expect(await findEntity(store, 'official:liz-truss')).toBeUndefined();
    await expectExactTotals(store);
  });

  it('takes a text that only grew for the same one', async () => {
    const id = await keep(markedArticle(URL_A, RIOT));
    await keep(markedArticle(URL_A, `${RIOT} More soon.`));
    expect((await findArticle(store, id))?.earlier).toEqual([]);
  });

  it('keeps no more than ten earlier texts of a page that never rests, the first among them', async () => {
    let id = '';
    for (let i = 0; i < 15; i++) id = await keep(markedArticle(URL_A, `Version ${i} of it.`));
    const texts = (await findArticle(store, id))?.earlier.map(({ text }) => text);
    expect(texts).toHaveLength(10);
    expect(texts?.[0]).toBe('Version 0 of it.');
    expect(texts?.at(-1)).toBe('Version 13 of it.');
  });

  it('orders an undated article by the day it was first read', async () => {
    const id = await keep(markedArticle(URL_A, RIOT));
    expect((await findArticle(store, id))?.date).toBe('2026-01-02');
    await keep(markedArticle(URL_A, RIOT, { published: '2016-11' }));
    expect((await findArticle(store, id))?.date).toBe('2016-11');
    expect(await findEntity(store, 'prison:bedford')).toMatchObject({ first: '2016-11', last: '2016-11' });
    await expectExactTotals(store);
  });

  it('knows a twin by either address', async () => {
    const mobile = 'https://m.bbc.co.uk/news/uk-1?page=2';
    const id = await keep(markedArticle(mobile, RIOT, { canonicalUrl: URL_A }));
    expect(await keep(markedArticle(mobile, RIOT))).toBe(id);
    expect(await keep(markedArticle(URL_A, RIOT))).toBe(id);
    expect(await findKeptId(store, toArticleId(mobile))).toBe(id);
    expect(await store.count('articles')).toBe(1);
  });

  it('knows an article that moved within its site by its text, and what was saved of it', async () => {
    const long = `${RIOT} ${'Officers said that the wing was calm again by the evening. '.repeat(10)}`;
    const facts = { title: 'Calm again at Bedford' };
    const id = await keep(markedArticle(URL_A, long, facts));
    await putAnnotation(store, annotationOf(id));
    const moved = 'https://www.bbc.co.uk/news/articles/moved-1';
    expect(await keep(markedArticle(moved, long, facts))).toBe(id);
    expect(await annotationsOf(store, await findKeptId(store, toArticleId(moved)))).toHaveLength(1);
    expect((await findArticle(store, id))?.urls).toEqual([URL_A, moved]);
    await expectExactTotals(store);
    // Neither another site's copy, nor another headline, nor a short notice that stands on many pages.
    expect(await keep(markedArticle('https://www.itv.com/news/copy', long, facts))).not.toBe(id);
    expect(await keep(markedArticle('https://www.bbc.co.uk/news/b', long, { title: 'Another' }))).not.toBe(id);
    const short = await keep(markedArticle('https://www.bbc.co.uk/news/c', RIOT, facts));
    expect(await keep(markedArticle('https://www.bbc.co.uk/news/d', RIOT, facts))).not.toBe(short);
  });

  it('does not let a page pass for an article of another site', async () => {
    const id = await keep(markedArticle(URL_A, RIOT));
    const impostor = markedArticle('https://evil.example/x', 'Nothing.', { canonicalUrl: URL_A });
    expect(await keep(impostor)).not.toBe(id);
    expect((await findArticle(store, id))?.text).toContain('Liz Truss');
    const reading = await toReading(impostor, '2026-01-02T10:00:00.000Z');
    await expect(keepArticle(store, { ...reading, article: impostor })).rejects.toThrow('problem:impostor');
  });

  it('keeps nothing when a mention is not in the text', async () => {
    const article = markedArticle(URL_A, RIOT);
    await expect(keep({ ...article, text: `x${article.text}` })).rejects.toThrow('problem:page-changed');
    expect(await store.count('articles')).toBe(0);
  });

  it('keeps all of two articles written at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => keep(markedArticle(`${URL_A}${i % 5}`, RIOT))));
    expect(await findEntity(store, 'prison:bedford')).toMatchObject({ articles: 5, mentions: 10 });
    await expectExactTotals(store);
  });

  it('leaves nothing of an article whose totals cannot be written', async () => {
    await keep(markedArticle(URL_A, RIOT));
    const row = await findEntity(store, 'prison:bedford');
    // Totals that are out of step with the mentions: taking the old share away must fail.
    if (row) await store.put('entities', { ...row, forms: [] });
    await expect(keep(markedArticle(URL_A, 'All quiet.'))).rejects.toThrow('problem:totals');
    expect((await findArticle(store, toArticleId(URL_A)))?.text).toContain('Riot');
    expect(await store.count('mentions')).toBe(1);
  });
});

describe('deleteArticle', () => {
  it('takes everything of the article, and gives it back', async () => {
    const id = await keep(markedArticle(URL_A, RIOT, { published: '2016-11-07' }));
    await keep(markedArticle('https://www.bbc.co.uk/news/uk-2', RIOT, { published: '2017-03-03' }));
    await putAnnotation(store, annotationOf(id));
    const before = await Promise.all([store.getAll('entities'), store.getAll('articles'), store.getAll('annotations')]);
    const removed = await deleteArticle(store, id);
    expect(await store.count('annotations')).toBe(0);
    expect(await findEntity(store, 'prison:bedford')).toMatchObject({ articles: 1, first: '2017-03-03' });
    await expectExactTotals(store);
    if (removed) await restoreArticle(store, removed);
    expect(
      await Promise.all([store.getAll('entities'), store.getAll('articles'), store.getAll('annotations')]),
    ).toEqual(before);
  });

  it('finds the new ends when the first or the newest goes', async () => {
    const urls = ['2015', '2016-11', '2017-03-03'].map((published) => ({ published, url: `${URL_A}-${published}` }));
    const ids: string[] = [];
    for (const { url, published } of urls) ids.push(await keep(markedArticle(url, RIOT, { published })));
    await deleteArticle(store, ids[2] ?? '');
    expect(await findEntity(store, 'prison:bedford')).toMatchObject({ first: '2015', last: '2016-11' });
    await deleteArticle(store, ids[0] ?? '');
    expect(await findEntity(store, 'prison:bedford')).toMatchObject({ first: '2016-11', last: '2016-11' });
  });

  it('takes many at once, with exact totals', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push(await keep(markedArticle(`${URL_A}${i}`, RIOT, { published: `201${i}` })));
    const removed = await deleteArticles(store, [...ids.slice(0, 4), ids[0] ?? '', 'nothing']);
    expect(removed.map(({ article }) => article.id)).toEqual(ids.slice(0, 4));
    expect(await findEntity(store, 'prison:bedford')).toMatchObject({ articles: 2, first: '2014', last: '2015' });
    await expectExactTotals(store);
  });

  it('is undefined for what is not there', async () => {
    expect(await deleteArticle(store, 'nothing')).toBeUndefined();
  });
});

describe('the library', () => {
  it('lists articles newest first, page by page', async () => {
    for (const published of ['2016-11-07', '2019-02-21', '2017']) {
      await keep(markedArticle(`${URL_A}-${published}`, RIOT, { published }));
    }
    expect((await listArticles(store, 2)).map(({ date }) => date)).toEqual(['2019-02-21', '2017']);
    expect((await listArticles(store, 2, '2017')).map(({ date }) => date)).toEqual(['2016-11-07']);
  });

  it('can be emptied', async () => {
    await keep(markedArticle(URL_A, RIOT));
    await deleteEverything(store);
    for (const name of ['articles', 'mentions', 'entities', 'annotations'] as const)
      expect(await store.count(name)).toBe(0);
  });
});
