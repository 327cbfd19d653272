import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../scripts/lib/content-scripts';
import { readArticles } from '../../scripts/lib/read-articles';
import { engineTables } from '../../src/background/engine-tables';
import type { EngineInput } from '../../src/model/article';
import { recognise } from '../../src/recognise/recognise';

const ARTICLES = 'tests/fixtures/articles';

/** Recognition as it is built for the extension, with the tables as they are sent to it. */
async function buildRecognise(): Promise<{ readonly tasks: number; recognise(input: EngineInput): unknown }> {
  const script = await buildEngine(process.cwd(), 'tests/built/recognise-alone/entry.iife.ts');
  const gatelogTables = JSON.parse(JSON.stringify(engineTables()));
  let [tasks, now] = [0, 0];
  const scope = {
    gatelogTables,
    gatelogRecognise: undefined,
    // Here every step takes so long that the page gets its turn.
    performance: { now: () => (now += 20) },
    scheduler: { yield: async () => void tasks++ },
  };
  await runInNewContext(script, scope);
  const built = scope.gatelogRecognise as unknown as typeof recognise;
  // Values of another realm compare by what they say.
  return { tasks, recognise: (input) => JSON.parse(JSON.stringify(built(input))) };
}

describe('recognition in the built engine, with its words packed and its names shortened', async () => {
  const built = await buildRecognise();
  const files = readdirSync(ARTICLES).filter((name) => name.endsWith('.jsonl'));

  it.each(files)('gives for %s what it gives as it is written', (file) => {
    const articles = readArticles(readFileSync(`${ARTICLES}/${file}`, 'utf8'));
    expect(articles.length).toBeGreaterThan(0);
    for (const { input } of articles)
      expect(built.recognise(input)).toEqual(JSON.parse(JSON.stringify(recognise(input))));
  });

  it('starts in tasks: as its words are unfolded, and as it makes its tables of them', () => {
    // A step for each of more than six hundred lists, and some forty between the tables.
    expect(built.tasks).toBeGreaterThan(600);
  });
});
