import { describe, expect, it } from 'vitest';
import { toReading } from '../../../src/memory/to-reading';
import { keepArticle } from '../../../src/store/articles';
import { indexMissing } from '../../../src/store/search/index-missing';
import { SearchIndex } from '../../../src/store/search/search-index';
import { toQuery } from '../../../src/text/search-query';
import { markedArticle } from '../../memory/marked-article';
import { freshStore } from '../fresh-store';

describe('indexMissing', () => {
  it('adds what was kept without an index, in batches that can be stopped between', async () => {
    const store = await freshStore();
    for (let i = 0; i < 70; i++) {
      const article = markedArticle(`https://www.bbc.co.uk/${i}`, 'Riot at [prison bedford:HMP Bedford].');
      await keepArticle(store, await toReading(article, '2026-01-02T10:00:00.000Z'));
    }
    for (const name of ['indexed', 'directory', 'words'] as const) await store.clear(name);
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
