import { contextOf } from '../../../src/memory/context';
import type { Mention } from '../../../src/model/mention';
import { keepArticle } from '../../../src/store/articles';
import { openStore } from '../../../src/store/open-store';
import { indexMissing } from '../../../src/store/search/index-missing';
import { SearchIndex } from '../../../src/store/search/search-index';
import { fillLibrary } from '../../../tests/synthetic/fill-library';
import { makeLibrary } from '../../../tests/synthetic/make-library';

/** What an open article asks of memory. */
interface Question {
  readonly published: string | undefined;
  readonly mentions: readonly Mention[];
}

/** Seed of the articles that only ask. */
const ASKING = 99;
const TODAY = '2026-10-01';

let filled = 0;
let failed = '';
let isIndexed = false;
let questions: readonly Question[] = [];
/** Articles that are read while the library is measured. */
const fresh = makeLibrary({ seed: 77, articles: 10_000 });
const search = new SearchIndex(openStore);

/** Runs in a page of the extension, on its real library; library.ts puts it there and calls it. Times in milliseconds. */
export const libraryBench = {
  /** Begins to keep a made-up library of so many articles. */
  fill(seed: number, articles: number): void {
    openStore()
      .then((store) => fillLibrary(store, { seed, articles }, { onProgress: (done) => (filled = done) }))
      .catch((error: unknown) => {
        failed = String(error);
      });
  },

  /** How many articles of it are kept; throws where keeping them failed. */
  filled(): number {
    if (failed) throw new Error(failed);
    return filled;
  },

  /** Thinks up articles that are read next: today's, or of any day of the library. */
  prepare(count: number, when: 'today' | 'any'): void {
    questions = [...makeLibrary({ seed: ASKING, articles: count })].map(({ article, mentions }) => ({
      published: when === 'today' ? TODAY : article.published,
      mentions: mentions.map(({ mention }) => mention),
    }));
  },

  /** Asks for the context of one of them in this page; the time it took. */
  async ask(i: number): Promise<number> {
    const { published, mentions } = getQuestion(i);
    const store = await openStore();
    const begun = performance.now();
    await contextOf(store, 'asking', published, mentions);
    return performance.now() - begun;
  },

  /** Keeps one more article, as reading it would; the time it took. */
  async keep(): Promise<number> {
    const reading = fresh.next();
    if (reading.done) throw new Error('There is nothing new to keep.');
    const store = await openStore();
    const begun = performance.now();
    await keepArticle(store, reading.value);
    return performance.now() - begun;
  },

  /** Begins to make every kept article findable. */
  beginIndex(): void {
    openStore()
      .then((store) => indexMissing(store))
      .then(() => (isIndexed = true))
      .catch((error: unknown) => {
        failed = String(error);
      });
  },

  /** Whether all of them are; throws where that failed. */
  indexed(): boolean {
    if (failed) throw new Error(failed);
    return isIndexed;
  },

  /** Types a word letter by letter into the search; the time of each answer. */
  async type(word: string): Promise<readonly number[]> {
    const times: number[] = [];
    for (let length = 1; length <= word.length; length++) {
      const begun = performance.now();
      await search.find({ words: [{ word: word.slice(0, length), isPrefix: true }] });
      times.push(performance.now() - begun);
    }
    return times;
  },

  /** Has the background answer a question and keep an article. */
  async useBackground(i: number): Promise<void> {
    const { published, mentions } = getQuestion(i);
    await callBackground('contextOf', 'asking', published, mentions);
    const reading = fresh.next();
    if (reading.done) throw new Error('There is nothing new to keep.');
    await callBackground('keepArticle', {
      ...reading.value.article,
      mentions: reading.value.mentions.map(({ mention }) => mention),
    });
  },
};

/** Asks the background as a page of ours does. */
async function callBackground(call: string, ...args: readonly unknown[]): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<object> } } })
    .chrome;
  const reply = await runtime.sendMessage({ call, args });
  if (!('value' in reply)) throw new Error(`The background answered ${JSON.stringify(reply)}`);
}

function getQuestion(i: number): Question {
  const question = questions[i];
  if (!question) throw new Error(`There is no question ${i}.`);
  return question;
}

declare global {
  var gatelogLibraryBench: typeof libraryBench;
}

globalThis.gatelogLibraryBench = libraryBench;
