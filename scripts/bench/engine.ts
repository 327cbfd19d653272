import { MENTION_TYPES } from '../../src/model/mention';
import { readMarkedArticles } from './articles';
import type { BenchPart, Measurement } from './measurement';
import { type ReaderReport, runReaders } from './run-readers';

/**
 * The engine beside general libraries on the same articles in the same process: how fast each reads them, and how much of
 * what careful readers marked it finds. Of each reader's rounds over all articles the best counts, the one least disturbed by
 * the machine's other work.
 */
export const engine: BenchPart = {
  title: 'Recognition, beside wink-nlp and compromise',
  async run(): Promise<readonly Measurement[]> {
    const articles = readMarkedArticles();
    const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const reports = await runReaders(articles);
    const timeOf = (name: string): number => reports.find((one) => one.name === name)?.time ?? Number.NaN;
    return [
      { name: 'engine.throughput', value: megabytes / (timeOf('engine') / 1000), unit: 'MB/s' },
      { name: 'engine.throughput.vsWink', value: timeOf('wink') / timeOf('engine'), unit: 'times' },
      { name: 'engine.throughput.vsCompromise', value: timeOf('compromise') / timeOf('engine'), unit: 'times' },
      ...reports.map(({ name, time }) => ({
        name: `${name}.article`,
        value: time / articles.length,
        unit: 'ms' as const,
      })),
      ...reports.flatMap(toScores),
    ];
  },
};

function toScores({ name, f1 }: ReaderReport): readonly Measurement[] {
  return MENTION_TYPES.map((type) => ({ name: `${name}.f1.${type}`, value: f1[type], unit: 'F1' as const }));
}
