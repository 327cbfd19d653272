import { beforeAll, describe, expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { keepArticle } from '../../src/store/articles';
import { readEarlier } from '../../src/store/read-earlier';
import type { MentionRow, Store } from '../../src/store/schema';
import { markedArticle } from '../memory/marked-article';
import { freshStore } from './fresh-store';

const KEY = 'prison:bedford';
let store: Store;
let rows: readonly MentionRow[];

/** Far more articles than are kept at hand, several a month and some less precise, kept in no order. */
beforeAll(async () => {
  store = await freshStore();
  for (let i = 0; i < 60; i++) {
    const n = (i * 37) % 60;
    const month = `${2015 + Math.floor(n / 24)}-${String((n % 4) * 3 + 1).padStart(2, '0')}`;
    const published = n % 11 === 0 ? month.slice(0, 4) : n % 7 === 0 ? month : `${month}-${10 + (n % 13)}`;
    const article = markedArticle(`https://www.bbc.co.uk/news/${n}`, 'At [prison bedford:Bedford].', { published });
    await keepArticle(store, await toReading(article, '2026-01-01T10:00:00.000Z'));
  }
  rows = (await store.getAll('mentions')).sort((a, b) => {
    if (a.date !== b.date) return a.date > b.date ? -1 : 1;
    return a.article < b.article ? -1 : 1;
  });
});

describe('readEarlier', () => {
  it('gives what looking through every article would, whoever asks at whatever date', async () => {
    const dates = [undefined, '2014', '2030', ...new Set(rows.map(({ date }) => date)), '2015-01-31', '2016-06'];
    for (const until of dates) {
      for (const article of ['stranger', ...rows.slice(0, 60).map((row) => row.article)].filter(
        (_, i) => i % 6 === 0,
      )) {
        const others = rows.filter((row) => row.article !== article && (until === undefined || row.date <= until));
        const [found] = await readEarlier(store, { article, until, wanted: [{ key: KEY, articles: 3 }] });
        expect([until, article, found?.count ?? 0]).toEqual([until, article, others.length]);
        expect([found?.first, found?.last]).toEqual([others.at(-1)?.date, others[0]?.date]);
        expect(found?.articles.slice(0, 3).map((one) => one.article) ?? []).toEqual(
          others.slice(0, 3).map((row) => row.article),
        );
      }
    }
  }, 60_000);

  it('answers nothing for what was never met', async () => {
    const wanted = [{ key: 'prison:lewes', articles: 3 }] as const;
    expect(await readEarlier(store, { article: 'x', until: undefined, wanted })).toEqual([undefined]);
  });
});
