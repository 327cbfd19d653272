import { contextOf } from '../../../src/memory/context';
import type { Mention } from '../../../src/model/mention';
import { openStore } from '../../../src/store/open-store';
import { type ArticleWithMentions, putArticles } from '../../../src/store/put-articles';
import { type Plan, toSyntheticLibrary } from './synthetic-library';

/** What an open article asks memory. */
interface Question {
  readonly article: string;
  readonly published: string | undefined;
  readonly mentions: readonly Mention[];
}

/** Articles a transaction. */
const BATCH = 200;

/** Runs in a page of the extension, on its real library; bench-library.ts puts it there. Times in milliseconds. */
export const libraryBench = {
  /** Fills the library, and gives how long it took. */
  async fill(plan: Plan): Promise<number> {
    const store = await openStore();
    const begun = performance.now();
    let batch: ArticleWithMentions[] = [];
    for (const one of toSyntheticLibrary(plan)) {
      batch.push(one);
      if (batch.length < BATCH) continue;
      await putArticles(store, batch);
      batch = [];
    }
    await putArticles(store, batch);
    return performance.now() - begun;
  },

  async count(): Promise<number> {
    return (await openStore()).count('articles');
  },

  /** Asks context for made-up articles that are not in the library, one after the other. */
  async askContext(seed: number, count: number): Promise<readonly number[]> {
    const store = await openStore();
    return timeEach(toQuestions(seed, count), ({ article, published, mentions }) =>
      contextOf(store, article, published, mentions),
    );
  },

  /** The same by way of the background, as the popup does. */
  askBackground(seed: number, count: number): Promise<readonly number[]> {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
      .chrome;
    return timeEach(toQuestions(seed, count), async ({ article, published, mentions }) => {
      const reply = await runtime.sendMessage({ call: 'contextOf', args: [article, published, mentions] });
      if (typeof reply !== 'object' || reply === null || !('value' in reply)) throw new Error(JSON.stringify(reply));
    });
  },
};

function toQuestions(seed: number, count: number): readonly Question[] {
  return [...toSyntheticLibrary({ seed, articles: count })].map(({ article, mentions }, i) => ({
    article: `asking-${i}`,
    // Most that is read is today's; the rest is of any age.
    published: i % 3 === 0 ? article.published : '2026-10-01',
    mentions: mentions.mentions.map(({ mention }) => mention),
  }));
}

async function timeEach<T>(list: readonly T[], work: (item: T) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const item of list) {
    const begun = performance.now();
    await work(item);
    times.push(performance.now() - begun);
  }
  return times;
}

Object.assign(globalThis, { libraryBench });
