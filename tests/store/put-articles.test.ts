import { expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { keepArticle } from '../../src/store/articles';
import { type ArticleWithMentions, putArticles } from '../../src/store/put-articles';
import { markedArticle } from '../memory/marked-article';
import { expectExactTotals } from './expect-exact-totals';
import { freshStore } from './fresh-store';

const DATES = ['2015', '2016-11', '2016-11-07', '2019-02-21'];

/** Four articles as another library holds them. */
async function rowsOfAnotherLibrary(words: string): Promise<ArticleWithMentions[]> {
  const store = await freshStore();
  for (const published of DATES) {
    const article = markedArticle(`https://www.bbc.co.uk/news/${published}`, words, { published });
    await keepArticle(store, await toReading(article, '2026-01-02T10:00:00.000Z'));
  }
  const [articles, mentions] = await Promise.all([store.getAll('articles'), store.getAll('mentions')]);
  return articles.flatMap((article, i) => {
    const row = mentions[i];
    return row ? [{ article, mentions: row }] : [];
  });
}

it('puts articles where there are none and in place of others, with exact totals, and twice changes nothing', async () => {
  const before = await rowsOfAnotherLibrary('Riot at [prison bedford:Bedford], said [official liz-truss:Liz Truss].');
  const after = await rowsOfAnotherLibrary('Calm at [prison bedford:HMP Bedford] and [prison lewes:Lewes].');
  const store = await freshStore();
  await putArticles(store, before);
  await expectExactTotals(store);
  await putArticles(store, after.slice(1, 3));
  await expectExactTotals(store);
  expect((await store.getAllKeys('entities')).sort()).toEqual(['official:liz-truss', 'prison:bedford', 'prison:lewes']);
  // The first and the newest of Bedford's articles are replaced, and one comes twice in a batch.
  await putArticles(store, [...after, ...after.slice(0, 1)]);
  await expectExactTotals(store);
  const kept = await store.getAll('entities');
  expect(kept.map(({ key, articles }) => [key, articles])).toEqual([
    ['prison:bedford', 4],
    ['prison:lewes', 4],
  ]);
  await putArticles(store, after);
  expect(await store.getAll('entities')).toEqual(kept);
});
