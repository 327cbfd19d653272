import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ArticleInput } from '../../src/model/article';
import { readSiteArticles } from './articles';
import { loadEngine } from './load-engine';
import type { BenchPart, Measurement } from './measurement';

/** What reads an article; what it finds is returned, so that no compiler drops the work. */
type Reader = (article: ArticleInput) => unknown;

/** Milliseconds that a reader gets to warm up before it is timed, and then to be timed in. */
const WARM_UP = 2000;
const TIMED = 3000;

/**
 * Throughput of the engine beside that of general libraries on the same articles in the same process: wink-nlp with its
 * whole pipeline and entities, compromise with its names and numbers. Of each reader's rounds over all articles the best
 * counts, the one least disturbed by the machine's other work; rounds take turns, so that each meets the same weather.
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

/** Best time of a round over all articles for each reader, in milliseconds. */
function measure<K extends string>(articles: readonly ArticleInput[], readers: Record<K, Reader>): Record<K, number> {
  const names = Object.keys(readers) as K[];
  for (const name of names)
    for (const until = performance.now() + WARM_UP; performance.now() < until; ) round(articles, readers[name]);
  const best = {} as Record<K, number>;
  const spent = {} as Record<K, number>;
  for (let running = true; running; ) {
    running = false;
    for (const name of names) {
      if ((spent[name] ?? 0) > TIMED) continue;
      const took = round(articles, readers[name]);
      best[name] = Math.min(best[name] ?? took, took);
      spent[name] = (spent[name] ?? 0) + took;
      running = true;
    }
  }
  return best;
}

function round(articles: readonly ArticleInput[], reader: Reader): number {
  const start = performance.now();
  for (const article of articles) reader(article);
  return performance.now() - start;
}
