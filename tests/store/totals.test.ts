import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { keepArticle } from '../../src/store/articles';
import { deleteArticle, type RemovedArticle, restoreArticle } from '../../src/store/delete-article';
import type { Store } from '../../src/store/schema';
import { markedArticle } from '../memory/marked-article';
import { expectExactTotals } from './expect-exact-totals';
import { freshStore } from './fresh-store';

const SENTENCES = [
  'Riot at [prison bedford:HMP Bedford].',
  'Calm at [prison bedford:Bedford] and [prison bristol:Bristol].',
  '[official liz-truss:Liz Truss] spoke.',
  '[figure {"value":25,"measure":"staff-assaults","per":"day"}:25 a day] are hurt.',
  'Nothing to see.',
];
const DATES = [undefined, '2015', '2016-11', '2016-11-07', '2016-11-08', '2019-02-21'];

const anyStep = fc.record({
  what: fc.constantFrom('keep', 'keep', 'keep', 'delete', 'undo'),
  page: fc.nat(11),
  sentences: fc.subarray(SENTENCES),
  published: fc.constantFrom(...DATES),
});

/** More articles of Bedford than are kept at hand, so that some are behind. */
async function toFilledStore(): Promise<Store> {
  const store = await freshStore();
  for (let page = 0; page < 10; page++) {
    const published = `2016-11-${String(page + 1).padStart(2, '0')}`;
    const article = markedArticle(toUrl(page), SENTENCES[0] ?? '', { published });
    await keepArticle(store, await toReading(article, '2026-01-01T10:00:00.000Z'));
  }
  return store;
}

const toUrl = (page: number): string => `https://www.bbc.co.uk/news/${page}`;

it('keeps totals, and the newest articles at hand, equal to a recount through any keeping, changing, deleting and undoing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const store = await toFilledStore();
      let removed: RemovedArticle | undefined;
      for (const { what, page, sentences, published } of steps) {
        const article = markedArticle(
          toUrl(page),
          sentences.join(' ') || '-',
          published === undefined ? {} : { published },
        );
        const reading = await toReading(article, `2026-01-${String(page + 10)}T10:00:00.000Z`);
        if (what === 'keep') await keepArticle(store, reading);
        else if (what === 'undo' && removed) await restoreArticle(store, removed);
        else removed = (await deleteArticle(store, (await store.getAllKeys('articles'))[page] ?? '')) ?? removed;
        await expectExactTotals(store);
      }
      expect(await store.count('mentions')).toBe(await store.count('articles'));
    }),
    { numRuns: 80 },
  );
}, 60_000);
