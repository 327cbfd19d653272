import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, toQuery } from '../../src/text/search-query';
import { toSnippet } from '../../src/text/snippet';

const TEXT =
  'Governors met on Monday. Nothing was said of drones until the end of a long afternoon in which the board went through budgets, buildings and the canteen. Then two officers described the drones that come over the wall at night, and what they carry.';

const marked = (text: string, typed: string) => {
  const snippet = toSnippet(text, toQuery(typed), 100);
  return snippet?.hits.map(({ start, end }) => snippet.text.slice(start, end));
};

describe('toSnippet', () => {
  it('shows the piece that has most of the words', () => {
    expect(marked(TEXT, 'officers drones ')).toEqual(['officers', 'drones']);
    expect(toSnippet(TEXT, toQuery('officers drones '), 100)?.text).toMatch(
      /^….*two officers described the drones.*…$/,
    );
  });

  it('starts with the text where the hit does', () => {
    expect(toSnippet(TEXT, toQuery('governors '), 60)?.text).toMatch(/^Governors met on Monday\./);
  });

  it('is undefined where nothing is hit', () => {
    expect(toSnippet(TEXT, toQuery('helicopter '))).toBeUndefined();
    expect(toSnippet('', toQuery('x'))).toBeUndefined();
  });

  it('marks hits and nothing else, whatever the text', () => {
    const word = fc.constantFrom(
      'drone',
      'drones',
      'É',
      '\u0000',
      '😀',
      '’s',
      '\n',
      'O’Brien',
      'a'.repeat(90),
      '2,500',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        fc.string({ unit: 'grapheme' }),
        (text, typed) => {
          const query = toQuery(`${typed} drone`);
          const snippet = toSnippet(text, query, 50);
          expect(snippet === undefined).toBe(findHits(text, query).length === 0);
          for (const { start, end } of snippet?.hits ?? []) {
            expect(findHits(snippet?.text.slice(start, end) ?? '', query)).toHaveLength(1);
          }
        },
      ),
    );
  });
});
