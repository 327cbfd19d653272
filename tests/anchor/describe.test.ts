import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSelectors } from '../../src/anchor/describe';

const TEXT =
  'The jail had been short of staff for years before the riot.\n\nOfficers at Bedford prison were told that seven more would come by the spring, and that the wing would open again.';

function select(words: string) {
  const start = TEXT.indexOf(words);
  return toSelectors(TEXT, start, start + words.length);
}

describe('toSelectors', () => {
  it('gives the words, their place and context that begins and ends with whole words', () => {
    const { quote, position } = select('seven more');
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'seven more',
      prefix: 'at Bedford prison were told that ',
      suffix: ' would come by the spring, and that',
    });
    expect(position).toEqual({
      type: 'TextPositionSelector',
      start: TEXT.indexOf('seven'),
      end: TEXT.indexOf('more') + 4,
    });
  });

  it('takes what there is at the ends of the text', () => {
    expect(select('The jail').quote.prefix).toBe('');
    expect(select('open again.').quote.suffix).toBe('');
    expect(select('had been').quote.prefix).toBe('The jail ');
  });

  it('leaves out white space at the ends of the selection', () => {
    const start = TEXT.indexOf('\n\nOfficers');
    expect(toSelectors(TEXT, start, start + 11).quote.exact).toBe('Officers');
  });

  it('cuts context inside a word only where no gap is near', () => {
    const long = `${'x'.repeat(100)} passage ${'y'.repeat(100)}`;
    const { quote } = toSelectors(long, 101, 108);
    expect(quote.prefix).toBe(`${'x'.repeat(31)} `);
    expect(quote.suffix).toBe(` ${'y'.repeat(31)}`);
  });

  it('makes half an emoji whole', () => {
    const text = 'one 😀 two';
    expect(toSelectors(text, 5, 7).quote.exact).toBe('😀');
    expect(toSelectors(text, 4, 5).quote.exact).toBe('😀');
  });

  it.each([
    [-1, 4],
    [4, 4],
    [5, 4],
    [0, 1000],
    [Number.NaN, 4],
  ])('refuses %d to %d', (start, end) => {
    expect(() => toSelectors(TEXT, start, end)).toThrow(/There is no passage/);
  });

  it('refuses white space alone', () => {
    const start = TEXT.indexOf('\n\n');
    expect(() => toSelectors(TEXT, start, start + 2)).toThrow(/white space alone/);
  });

  it('always gives words that stand where it says, between its context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        if (!text.slice(start, end).trim()) return;
        let described: ReturnType<typeof toSelectors>;
        try {
          described = toSelectors(text, start, end);
        } catch (error) {
          expect(String(error)).toMatch(/white space alone/);
          return;
        }
        const { quote, position } = described;
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.startsWith(quote.prefix + quote.exact + quote.suffix, position.start - quote.prefix.length)).toBe(
          true,
        );
        expect(quote.prefix.length).toBeLessThanOrEqual(48);
        expect(quote.suffix.length).toBeLessThanOrEqual(48);
      }),
    );
  });
});
