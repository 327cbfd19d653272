import { readSiteArticles } from './articles';
import type { BenchPart, Measurement } from './measurement';
import { runReaders } from './run-readers';

/**
 * Throughput of the engine beside that of general libraries on the same articles in the same process: wink-nlp with its
 * whole pipeline and entities, compromise with its names and numbers. Of each reader's rounds over all articles the best
 * counts, the one least disturbed by the machine's other work.
 */
export const engine: BenchPart = {
  title: 'Recognition, beside wink-nlp and compromise',
  async run(): Promise<readonly Measurement[]> {
    const articles = readSiteArticles();
    const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const { engine = Number.NaN, wink = Number.NaN, compromise = Number.NaN } = await runReaders(articles);
    return [
      { name: 'engine.throughput', value: megabytes / (engine / 1000), unit: 'MB/s' },
      { name: 'engine.throughput.vsWink', value: wink / engine, unit: 'times' },
      { name: 'engine.throughput.vsCompromise', value: compromise / engine, unit: 'times' },
      { name: 'engine.article', value: engine / articles.length, unit: 'ms' },
      { name: 'wink.article', value: wink / articles.length, unit: 'ms' },
      { name: 'compromise.article', value: compromise / articles.length, unit: 'ms' },
    ];
  },
};
