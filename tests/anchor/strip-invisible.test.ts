import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripInvisible } from '../../src/anchor/strip-invisible';

describe('stripInvisible', () => {
  it('leaves out what nobody sees and knows the way back', () => {
    const { text, toOriginal, toVisible } = stripInvisible('a\u00ad\u200bbc\ufeff');
    expect(text).toBe('abc');
    expect([0, 1, 2].map(toOriginal)).toEqual([0, 3, 4]);
    expect([0, 1, 2, 3, 4].map(toVisible)).toEqual([0, 1, 1, 1, 2]);
  });

  it('gives every visible character its own place', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\u00ad', '\u200d', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (original) => {
        const { text, toOriginal, toVisible } = stripInvisible(original);
        for (let i = 0; i < text.length; i++) {
          expect(original.charCodeAt(toOriginal(i))).toBe(text.charCodeAt(i));
          expect(toVisible(toOriginal(i))).toBe(i);
        }
      }),
    );
  });
});
