import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExact } from '../../src/anchor/find-exact';
import { foldText } from '../../src/anchor/fold-text';

function places(text: string, pattern: string, hint = 0): readonly number[] {
  return findExact(foldText(text), foldText(pattern), hint);
}

describe('findExact', () => {
  it('finds every place, overlapping ones too', () => {
    expect(places('abababa', 'aba')).toEqual([0, 2, 4]);
    expect(places('abc', 'd')).toEqual([]);
    expect(places('abc', '')).toEqual([]);
    expect(places('', 'a')).toEqual([]);
  });

  it('finds what indexOf finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
        (text, pattern) => {
          const expected: number[] = [];
          for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) expected.push(at);
          expect(places(text, pattern)).toEqual(expected);
        },
      ),
    );
  });

  it('keeps the 500 places nearest to the hint', () => {
    const found = places('a'.repeat(5000), 'a', 3000);
    expect(found.length).toBe(500);
    expect(found[0]).toBeGreaterThan(2740);
    expect(found.at(-1)).toBeLessThan(3260);
    expect(places('a'.repeat(5000), 'a', 0).at(-1)).toBe(499);
    expect(places('a'.repeat(5000), 'a', 9000)[0]).toBe(4500);
  });
});

describe('foldText', () => {
  it('makes white space, quotation marks and dashes of any shape alike, and knows where each stood', () => {
    const text = ' “A”\u00a0–\n\n‘b’ ';
    const { codes, at } = foldText(text);
    expect(String.fromCharCode(...codes)).toBe('"A" - \'b\'');
    expect(text.charAt(at[1] ?? -1)).toBe('A');
    expect(text.charAt(at[7] ?? -1)).toBe('b');
  });
});
