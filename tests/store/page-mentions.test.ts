import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { keepArticle } from '../../src/store/articles';
import { type PagePlace, pageMentions } from '../../src/store/page-mentions';
import { markedArticle } from '../memory/marked-article';
import { freshStore } from './fresh-store';

const DATES = ['2016', '2016-11', '2016-11-07', '2016-11-08', '2017-03-03'];

describe('pageMentions', () => {
  it('gives every article of a key once, newest first, whatever the page and however many share a day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...DATES), fc.constantFrom('bedford', 'bedford', 'bristol')), {
          maxLength: 25,
        }),
        fc.integer({ min: 1, max: 6 }),
        async (articles, size) => {
          const store = await freshStore();
          const expected: { date: string; article: string }[] = [];
          for (const [i, [date, prison]] of articles.entries()) {
            const marked = markedArticle(`https://www.bbc.co.uk/${i}`, `Riot at [prison ${prison}:X].`, {
              published: date,
            });
            const article = await keepArticle(store, await toReading(marked, '2026-01-02T10:00:00.000Z'));
            if (prison === 'bedford') expected.push({ date, article });
          }
          const found: { date: string; article: string }[] = [];
          let after: PagePlace | undefined;
          do {
            const page = await pageMentions(store, 'prison:bedford', size, after);
            expect(page.rows.length).toBeLessThanOrEqual(size);
            found.push(...page.rows.map(({ date, article }) => ({ date, article })));
            after = page.next;
          } while (after);
          const dates = found.map(({ date }) => date.replaceAll('-', '').padEnd(8, '0'));
          expect(dates).toEqual([...dates].sort().reverse());
          expect(new Set(found.map(({ article }) => article))).toEqual(new Set(expected.map(({ article }) => article)));
          expect(found).toHaveLength(expected.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has no further page behind the last row, also where it is full', async () => {
    const store = await freshStore();
    const marked = markedArticle('https://www.bbc.co.uk/1', 'Riot at [prison bedford:X].', { published: '2016' });
    await keepArticle(store, await toReading(marked, '2026-01-02T10:00:00.000Z'));
    expect((await pageMentions(store, 'prison:bedford', 1)).next).toBeUndefined();
    expect(await pageMentions(store, 'prison:bristol', 5)).toEqual({ rows: [], next: undefined });
  });
});
