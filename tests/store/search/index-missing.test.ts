import { describe, expect, it } from 'vitest';
import { toReading } from '../../../src/memory/to-reading';
import { keepArticle } from '../../../src/store/articles';
import { putArticles } from '../../../src/store/put-articles';
import { indexMissing } from '../../../src/store/search/index-missing';
import { SearchIndex } from '../../../src/store/search/search-index';
import { toQuery } from '../../../src/text/search-query';
import { markedArticle } from '../../memory/marked-article';
import { freshStore } from '../fresh-store';

describe('a backup that is put back', () => {
  it('is found by what it says, and not by what it replaced', async () => {
    const store = await freshStore();
    const article = markedArticle('https://www.bbc.co.uk/1', 'Riot at [prison bedford:HMP Bedford].');
    const id = await keepArticle(store, await toReading(article, '2026-01-02T10:00:00.000Z'));
    const row = await store.get('articles', id);
    const mentions = await store.get('mentions', id);
    if (!row || !mentions) throw new Error('The article must be kept.');
    const index = new SearchIndex(async () => store);
    const find = (typed: string) => index.find({ words: toQuery(typed) });
    await putArticles(store, [{ article: row, mentions }]);
    expect(await find('riot')).toEqual([id]);
    await putArticles(store, [{ article: { ...row, text: 'Calm at HMP Bedford.' }, mentions }]);
    expect(await find('riot')).toEqual([]);
    expect(await indexMissing(store)).toBe(1);
    expect(await find('calm')).toEqual([id]);
  });
});

describe('indexMissing', () => {
  it('adds what was kept without an index, in batches that can be stopped between', async () => {
    const store = await freshStore();
    for (let i = 0; i < 70; i++) {
      const article = markedArticle(`https://www.bbc.co.uk/${i}`, 'Riot at [prison bedford:HMP Bedford].');
      await keepArticle(store, await toReading(article, '2026-01-02T10:00:00.000Z'));
    }
    for (const name of ['indexed', 'directory', 'words'] as const) await store.clear(name);
    // As the migration that makes the index leaves it.
    await store.put('directory', { next: 0, version: 0, behind: 0 }, 'head');
    const index = new SearchIndex(async () => store);
    const find = () => index.find({ words: toQuery('riot'), facts: [['=eprison:bedford']] });
    expect(await find()).toEqual([]);

    const stop = new AbortController();
    const heard: string[] = [];
    const onProgress = (done: number, of: number) => {
      heard.push(`${done}/${of}`);
      stop.abort();
    };
    await indexMissing(store, { onProgress, signal: stop.signal });
    expect(heard).toEqual(['64/70']);
    expect(await find()).toHaveLength(64);
    expect(await indexMissing(store)).toBe(6);
    expect(await find()).toHaveLength(70);
    expect(await indexMissing(store)).toBe(0);
  });
});
