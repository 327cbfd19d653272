import { expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { putAnnotation } from '../../src/store/annotations';
import { keepArticle } from '../../src/store/articles';
import { letGo } from '../../src/store/let-go';
import { markedArticle } from '../memory/marked-article';
import { annotationOf } from './annotation-of';
import { expectExactTotals } from './expect-exact-totals';
import { freshStore } from './fresh-store';

it('lets go of what was last read long ago, but of nothing that is annotated or was read again', async () => {
  const store = await freshStore();
  const read = async (page: number, day: string) => {
    const article = markedArticle(`https://www.bbc.co.uk/news/${page}`, 'Riot at [prison bedford:Bedford].');
    return keepArticle(store, await toReading(article, `${day}T10:00:00.000Z`));
  };
  const ids: string[] = [];
  for (let page = 0; page < 60; page++) ids.push(await read(page, '2026-01-01'));
  await read(7, '2026-03-01');
  await putAnnotation(store, annotationOf(ids[8] ?? ''));
  expect(await letGo(store, '2025-12-31T00:00:00.000Z')).toBe(0);
  expect(await letGo(store, '2026-02-01T00:00:00.000Z')).toBe(58);
  expect((await store.getAllKeys('articles')).sort()).toEqual([ids[7], ids[8]].sort());
  expect(await store.count('annotations')).toBe(1);
  await expectExactTotals(store);
});
