import { beforeEach, describe, expect, it } from 'vitest';
import { keepArticle } from '../../src/store/articles';
import type { Store } from '../../src/store/schema';
import { deleteAllWithUndo, deleteWithUndo } from '../../src/transfer/delete-with-undo';
import { freshStore } from '../store/fresh-store';
import { makeLibrary } from '../synthetic/make-library';
import { dump, expectTotalsToFit, keepLibrary } from './kept-library';

let store: Store;
let before: string;

beforeEach(async () => {
  store = await freshStore();
  await keepLibrary(store, 50);
  before = await dump(store);
});

describe('deleting', () => {
  it('puts any number of articles back as they were, with their annotations', async () => {
    const ids = (await store.getAllKeys('articles')).slice(0, 45);
    const told: number[] = [];
    const { count, undo } = await deleteWithUndo(store, ids, { onProgress: (done) => told.push(done) });
    expect(count).toBe(45);
    expect(told).toEqual([40, 45]);
    expect(await store.count('articles')).toBe(5);
    await expectTotalsToFit(store);
    await undo(store);
    expect(await dump(store)).toBe(before);
    await expectTotalsToFit(store);
  });

  it('stops where it is told to, and still has the way back', async () => {
    const stop = new AbortController();
    const ids = await store.getAllKeys('articles');
    const { count, undo } = await deleteWithUndo(store, ids, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(count).toBe(40);
    expect(await store.count('articles')).toBe(10);
    await undo(store);
    expect(await dump(store)).toBe(before);
  });

  it('empties the library, and puts it back beside what was read since', async () => {
    const { count, undo } = await deleteAllWithUndo(store);
    expect(count).toBe(50);
    expect([await store.count('articles'), await store.count('annotations')]).toEqual([0, 0]);
    const [fresh] = makeLibrary({ seed: 99, articles: 1, sentences: 3 });
    if (!fresh) throw new Error('Nothing was made up.');
    const url = 'https://www.bbc.co.uk/news/since';
    await keepArticle(store, { ...fresh, article: { ...fresh.article, url, canonicalUrl: url } });
    await undo(store);
    expect(await store.count('articles')).toBe(51);
    await expectTotalsToFit(store);
  });

  it('deletes nothing where it is stopped while it packs', async () => {
    const stop = new AbortController();
    const gone = deleteAllWithUndo(store, { signal: stop.signal, onProgress: () => stop.abort(new Error('Stopped.')) });
    await expect(gone).rejects.toThrow('Stopped.');
    expect(await dump(store)).toBe(before);
  });
});
