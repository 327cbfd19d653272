import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ArticleInput } from '../../src/model/article';
import { readSiteArticles } from './articles';
import { loadEngine } from './load-engine';
import type { BenchPart, Measurement } from './measurement';

/** What reads an article; what it finds is returned, so that no compiler drops the work. */
type Reader = (article: ArticleInput) => unknown;

/** Milliseconds that a reader gets to warm up before it is timed, and in each of its turns. */
const WARM_UP = 2000;
const TURN = 500;
const TURNS = 6;

/**
 * Throughput of the engine beside that of general libraries on the same articles in the same process: wink-nlp with its
 * whole pipeline and entities, compromise with its names and numbers. Of each reader's rounds over all articles the best
 * counts, the one least disturbed by the machine's other work; they take turns, so that each meets the same weather.
 */
export const engine: BenchPart = {
  title: 'Recognition, beside wink-nlp and compromise',
  async run(): Promise<readonly Measurement[]> {
    const articles = readSiteArticles();
    const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const recognise = await loadEngine();
    const wink = winkNLP(model);
    const best = measure(articles, {
      engine: (article) => recognise(article),
      wink: ({ text }) => wink.readDoc(text).entities().out(wink.its.detail),
      compromise: ({ text }) => readWithCompromise(text),
    });
    const throughput = megabytes / (best.engine / 1000);
    return [
      { name: 'engine.throughput', value: throughput, unit: 'MB/s' },
      { name: 'engine.throughput.vsWink', value: best.wink / best.engine, unit: 'times' },
      { name: 'engine.throughput.vsCompromise', value: best.compromise / best.engine, unit: 'times' },
      { name: 'engine.article', value: best.engine / articles.length, unit: 'ms' },
      { name: 'wink.article', value: best.wink / articles.length, unit: 'ms' },
      { name: 'compromise.article', value: best.compromise / articles.length, unit: 'ms' },
    ];
  },
};

function readWithCompromise(text: string): unknown {
  const document = compromise(text);
  return [document.topics().json(), document.numbers().json()];
}

/**
 * Best time of a round over all articles for each reader, in milliseconds. The readers take turns of several rounds, so
 * that none is charged for filling the caches again behind another.
 */
function measure<K extends string>(articles: readonly ArticleInput[], readers: Record<K, Reader>): Record<K, number> {
  const names = Object.keys(readers) as K[];
  const best = {} as Record<K, number>;
  for (const name of names) runFor(WARM_UP, () => round(articles, readers[name]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of names) {
      runFor(TURN, () => {
        const took = round(articles, readers[name]);
        best[name] = Math.min(best[name] ?? took, took);
      });
    }
  }
  return best;
}

function runFor(milliseconds: number, work: () => void): void {
  for (const until = performance.now() + milliseconds; performance.now() < until; ) work();
}

function round(articles: readonly ArticleInput[], reader: Reader): number {
  const start = performance.now();
  for (const article of articles) reader(article);
  return performance.now() - start;
}
