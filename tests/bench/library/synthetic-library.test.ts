import { expect, it } from 'vitest';
import { putArticles } from '../../../src/store/put-articles';
import { expectExactTotals } from '../../store/expect-exact-totals';
import { freshStore } from '../../store/fresh-store';
import { toSyntheticLibrary } from './synthetic-library';

it('is the same for the same seed, and another for another', () => {
  const plan = { seed: 7, articles: 20 };
  expect([...toSyntheticLibrary(plan)]).toEqual([...toSyntheticLibrary(plan)]);
  expect([...toSyntheticLibrary(plan)]).not.toEqual([...toSyntheticLibrary({ ...plan, seed: 8 })]);
});

it('is a library as Gatelog would have made it', async () => {
  const rows = [...toSyntheticLibrary({ seed: 1, articles: 150 })];
  for (const { article, mentions } of rows) {
    expect(mentions.mentions).toHaveLength(20);
    for (const { mention, sentence, at } of mentions.mentions) {
      expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mentions.sentences[sentence]?.slice(at, at + mention.text.length)).toBe(mention.text);
    }
  }
  const store = await freshStore();
  await putArticles(store, rows);
  await expectExactTotals(store);
});
