import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase91, toBase91 } from '../../src/text/base91';

describe('base 91', () => {
  it('gives any bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromBase91(toBase91(bytes))).toEqual(bytes);
      }),
    );
  });

  it('takes two characters for thirteen bits, none of which a script has to escape', () => {
    const all = Uint8Array.from({ length: 1300 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(toBase91(all)).toHaveLength(1600);
    const everyPair = Uint8Array.from({ length: 13 * 8192 }, (_, i) => Math.floor(i / 13) >> (i % 13));
    for (const bytes of [all, everyPair]) expect(toBase91(bytes)).toMatch(/^[ -~]+$/);
    for (const bytes of [all, everyPair]) expect(toBase91(bytes)).not.toMatch(/[\\`"$]/);
  });
});
