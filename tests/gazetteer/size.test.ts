import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { TABLES } from './facts';

/** Tables that only background and pages bundle. */
const NOT_IN_ENGINE = ['prison-details.ts', 'official-figures.ts', 'membership-parties.ts'];

/** Bytes; the whole content script with its gazetteer has 150 kB. */
const RECOGNISER_TABLES_LIMIT = 60_000;

it('the tables that the engine carries are small', () => {
  const sizes = readdirSync(TABLES).map((name) => ({ name, size: gzipSync(readFileSync(join(TABLES, name))).length }));
  const engine = sizes.filter(({ name }) => !NOT_IN_ENGINE.includes(name));
  const total = engine.reduce((sum, { size }) => sum + size, 0);
  console.log([...sizes.map(({ name, size }) => `${name} ${size}`), `engine ${total}`].join(', '), 'bytes gzipped');
  expect(engine.length).toBe(sizes.length - NOT_IN_ENGINE.length);
  expect(total).toBeLessThan(RECOGNISER_TABLES_LIMIT);
});
