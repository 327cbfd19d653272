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
async function buildRecognise(): Promise<(input: EngineInput) => unknown> {
  const script = await buildEngine(process.cwd(), 'tests/built/recognise-alone/entry.iife.ts');
  const scope = { gatelogTables: JSON.parse(JSON.stringify(engineTables())), gatelogRecognise: undefined };
  runInNewContext(script, scope);
  const built = scope.gatelogRecognise as unknown as typeof recognise;
  // Values of another realm compare by what they say.
  return (input) => JSON.parse(JSON.stringify(built(input)));
}

describe('recognition in the built engine, with its words packed and its names shortened', async () => {
  const built = await buildRecognise();
  const files = readdirSync(ARTICLES).filter((name) => name.endsWith('.jsonl'));

  it.each(files)('gives for %s what it gives as it is written', (file) => {
    const articles = readArticles(readFileSync(`${ARTICLES}/${file}`, 'utf8'));
    expect(articles.length).toBeGreaterThan(0);
    for (const { input } of articles) expect(built(input)).toEqual(JSON.parse(JSON.stringify(recognise(input))));
  });
});
