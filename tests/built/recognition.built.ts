import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildRecogniser } from '../../scripts/lib/own-scripts';
import { readArticles } from '../../scripts/lib/read-articles';
import { type Recognise, recognise } from '../../src/background/recogniser';
import { RECOGNISER_TABLES } from '../../src/background/recogniser-tables';
import { tableWords } from '../../src/gazetteer/codec/table-words';
import type { EngineInput } from '../../src/model/article';

const ARTICLES = 'tests/fixtures/articles';

/** The recogniser's script, with the tables as they are sent to it. */
async function buildRecognise(): Promise<{ readonly tasks: number; recognise(input: EngineInput): Promise<unknown> }> {
  const script = await buildRecogniser(process.cwd(), 'src/background/recogniser.iife.ts');
  let [tasks, now] = [0, 0];
  const scope = {
    gatelogTables: RECOGNISER_TABLES,
    gatelogWords: tableWords(RECOGNISER_TABLES),
    gatelogRecognise: undefined,
    // Here every step takes so long that the page gets its turn.
    performance: { now: () => (now += 20) },
    scheduler: { yield: async () => void tasks++ },
  };
  await runInNewContext(script, scope);
  const built = scope.gatelogRecognise as unknown as Recognise;
  // Values of another realm compare by what they say.
  return { tasks, recognise: async (input) => JSON.parse(JSON.stringify(await built(input))) };
}

describe('recognition as it is built, with its words packed and its names shortened', async () => {
  const built = await buildRecognise();
  const files = readdirSync(ARTICLES).filter((name) => name.endsWith('.jsonl'));

  it.each(files)('gives for %s what it gives as it is written', async (file) => {
    const articles = readArticles(readFileSync(`${ARTICLES}/${file}`, 'utf8'));
    expect(articles.length).toBeGreaterThan(0);
    for (const { input } of articles)
      expect(await built.recognise(input)).toEqual(JSON.parse(JSON.stringify(await recognise(input))));
  });

  it('starts in tasks: as its words are unfolded, and as it makes its tables of them', () => {
    // A step for each of more than six hundred lists, and some forty between the tables.
    expect(built.tasks).toBeGreaterThan(600);
  });
});
