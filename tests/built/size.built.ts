import { describe, expect, it } from 'vitest';
import { measureSizes } from '../../scripts/lib/measure-sizes';

const kB = 1000;

describe.each(['dist/chrome', 'dist/firefox'])('sizes of %s', (dist) => {
  const sizes = measureSizes(dist);

  it('gate: at most 10 kB, since it runs on every news page', () => {
    expect(sizes.gate).toBeLessThanOrEqual(10 * kB);
  });

  // What every prison article gets: it reads the page and paints; names and figures are recognised in the background.
  it('engine: at most 26 kB gzipped', () => {
    expect(sizes.engine).toBeLessThanOrEqual(26 * kB);
  });

  // What is loaded besides where the reader reaches for a mark, or has saved something.
  it('card: at most 14 kB gzipped', () => {
    expect(sizes.card).toBeLessThanOrEqual(14 * kB);
  });

  // Asked for are 150 kB for content script and gazetteer: what a page gets keeps to that, and so does what reads its text.
  it('recogniser with its gazetteer: at most 132.5 kB gzipped', () => {
    expect(sizes.recogniser).toBeLessThanOrEqual(132.5 * kB);
  });

  it('the whole extension: at most 1 MB unpacked', () => {
    expect(sizes.total).toBeLessThanOrEqual(1000 * kB);
  });
});
