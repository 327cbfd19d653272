import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimQuotation } from '../../src/text/trim-quotation';

const LONG = `${'alpha beta '.repeat(30)}HMP Bedford ${'gamma delta '.repeat(30)}end.`;
const AT = LONG.indexOf('HMP Bedford');

describe('trimQuotation', () => {
  it('leaves a short sentence alone', () => {
    expect(trimQuotation('Riot at Bedford.', 8, 15)).toEqual({ sentence: 'Riot at Bedford.', start: 8, end: 15 });
  });

  it('cuts at words on both sides and says so', () => {
    const { sentence, start, end } = trimQuotation(LONG, AT, AT + 11);
    expect(sentence.slice(start, end)).toBe('HMP Bedford');
    expect(sentence).toMatch(/^…(alpha|beta) .* (gamma|delta)…$/);
    expect(sentence.length).toBeGreaterThan(200);
  });

  it('gives one side the room that the other does not need', () => {
    const { sentence } = trimQuotation(LONG.slice(AT), 0, 11);
    expect(sentence).toMatch(/^HMP Bedford gamma/);
    expect(sentence.length).toBeGreaterThan(220);
  });

  it('never cuts the mention, keeps near the length and its place true', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(40), (list, at, size) => {
        const text = list.join(' ');
        const from = at % text.length;
        const to = Math.min(text.length, from + size + 1);
        const { sentence, start, end } = trimQuotation(text, from, to);
        expect(sentence.slice(start, end)).toBe(text.slice(from, to));
        expect(text).toContain(sentence.replace(/^…/, '').replace(/…$/, '').trim());
        expect(sentence.length).toBeLessThanOrEqual(242);
      }),
    );
  });
});
