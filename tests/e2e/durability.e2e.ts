import { expect, it } from 'vitest';
import { recount } from '../../src/store/totals';
import { markedArticle } from '../memory/marked-article';
import { describeInBrowsers, type Surface } from './harness';
import { readLibrary } from './journeys/read-library';

const ARTICLES = 40;
const WORDS = ['bedford', 'bristol', 'lewes', 'moorland'];

const articles = Array.from({ length: ARTICLES }, (_, i) => {
  const names = WORDS.filter((_, bit) => (i >> bit) % 2 === 0).map((word) => `[prison ${word}:HMP ${word}]`);
  return markedArticle(`https://www.bbc.co.uk/news/d-${i % 25}`, `Report ${i}. Staff at ${names.join(', ')} spoke.`, {
    published: `2016-11-${String((i % 28) + 1).padStart(2, '0')}`,
  });
});

const draft = {
  quote: { type: 'TextQuoteSelector', exact: 'Report', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 0, end: 6 },
  note: '',
  tags: [],
  colour: 'amber',
  about: [],
} as const;

type Reply = { readonly value: { readonly id?: string; readonly article: string } } | { readonly error: string } | null;

/** Asks the background as a page of ours does; null where nobody lived to answer. */
function ask(page: Surface, call: string, ...args: readonly unknown[]): Promise<Reply> {
  return page.evaluate(
    (request) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Reply> } } })
        .chrome;
      return runtime.sendMessage(request).catch(() => null);
    },
    { call, args },
  );
}

describeInBrowsers('a background that is stopped in the middle of its work', [], (start) => {
  it('has on disk all that it acknowledged, no half of anything, and totals equal to a recount', async () => {
    const browser = await start();
    const page = await browser.openPage('src/welcome/index.html');
    const acknowledged = new Set<string>();
    for (const [i, article] of articles.entries()) {
      const asked = Promise.all([ask(page, 'keepArticle', article), ask(page, 'saveAnnotation', article, draft)]);
      // Pauses spread over the time that a write takes, so that the stop hits before, within and after it.
      await new Promise((done) => setTimeout(done, (i * 23) % 210));
      await browser.stopBackground();
      for (const reply of await asked) {
        if (!reply || 'error' in reply) continue;
        acknowledged.add(reply.value.id ?? reply.value.article);
      }
    }
    const { articles: kept, mentions, entities, annotations } = await readLibrary(browser);
    const onDisk = new Set([...kept, ...annotations].map(({ id }) => id));
    expect([...acknowledged].filter((id) => !onDisk.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(10);
    expect(mentions.map(({ article }) => article)).toEqual(kept.map(({ id }) => id));
    expect(annotations.filter(({ article }) => !onDisk.has(article))).toEqual([]);
    expect(entities).toEqual(recount(mentions));
  });
});
