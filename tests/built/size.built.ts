import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/list-files';
import { CARD_FILE, ENGINE_FILE, RECOGNISER_FILE } from '../../scripts/lib/own-scripts';
import { ENGINE_TABLES } from '../../src/background/engine-tables';

const kB = 1000;

const toGzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

describe.each(['dist/chrome', 'dist/firefox'])('sizes of %s', (dist) => {
  const sizeOf = (file: string) => toGzipped(readFileSync(`${dist}/${file}`));

  it('gate: at most 10 kB, since it runs on every news page', () => {
    expect(statSync(`${dist}/src/content/gate.iife.js`).size).toBeLessThanOrEqual(10 * kB);
  });

  // What every prison article gets: it reads the page and paints; names and figures are recognised in the background.
  it('engine: at most 26 kB gzipped', () => {
    expect(sizeOf(ENGINE_FILE)).toBeLessThanOrEqual(26 * kB);
  });

  // What is loaded besides where the reader reaches for a mark, or has saved something.
  it('card: at most 14 kB gzipped', () => {
    expect(sizeOf(CARD_FILE)).toBeLessThanOrEqual(14 * kB);
  });

  // Asked for are 150 kB for what reads an article, gazetteer and all: the recogniser with its tables keeps to that, and so do all scripts that a page gets.
  it('recogniser with its gazetteer: at most 133 kB gzipped', () => {
    expect(toGzipped(JSON.stringify(ENGINE_TABLES)) + sizeOf(RECOGNISER_FILE)).toBeLessThanOrEqual(133 * kB);
  });

  it('the whole extension: at most 1 MB unpacked', () => {
    const total = listFiles(dist).reduce((sum, file) => sum + statSync(`${dist}/${file}`).size, 0);
    expect(total).toBeLessThanOrEqual(1000 * kB);
  });
});
