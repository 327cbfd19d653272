import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase85, toBase85 } from '../../src/text/base85';

describe('base 85', () => {
  it('gives any bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromBase85(toBase85(bytes))).toEqual(bytes);
      }),
    );
  });

  it('takes five characters for four bytes, none of which a script has to escape', () => {
    const all = Uint8Array.from({ length: 1024 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(toBase85(all)).toHaveLength(1280);
    expect(toBase85(all)).toMatch(/^[(-[\]-_a-~]+$/);
    expect(toBase85(Uint8Array.of(255, 255, 255, 255))).not.toMatch(/[\\`'"$]/);
  });
});
