import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { keepArticle } from '../../src/store/articles';
import { deleteArticle, type RemovedArticle, restoreArticle } from '../../src/store/delete-article';
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
  page: fc.nat(3),
  sentences: fc.subarray(SENTENCES),
  published: fc.constantFrom(...DATES),
});

it('keeps totals equal to a recount through any keeping, changing, deleting and undoing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const store = await freshStore();
      let removed: RemovedArticle | undefined;
      for (const { what, page, sentences, published } of steps) {
        const url = `https://www.bbc.co.uk/news/${page}`;
        const article = markedArticle(url, sentences.join(' ') || '-', published === undefined ? {} : { published });
        const reading = await toReading(article, `2026-01-0${page + 1}T10:00:00.000Z`);
        if (what === 'keep') await keepArticle(store, reading);
        else if (what === 'undo' && removed) await restoreArticle(store, removed);
        else removed = (await deleteArticle(store, (await store.getAllKeys('articles'))[page] ?? '')) ?? removed;
        await expectExactTotals(store);
      }
      expect(await store.count('mentions')).toBe(await store.count('articles'));
    }),
    { numRuns: 120 },
  );
}, 60_000);
