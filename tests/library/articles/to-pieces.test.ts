import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedPassage } from '../../../src/library/articles/marked-text';
import { toPieces } from '../../../src/library/articles/to-pieces';
import type { KeptMention } from '../../../src/store/schema';
import { annotationOf } from '../../store/annotation-of';

const mentionAt = (start: number, end: number): KeptMention => ({
  key: 'prison:bedford',
  mention: { type: 'prison', id: 'bedford', form: 'name', start, end, text: '', certainty: 'stated', rule: 'test' },
  sentence: 0,
  at: 0,
});
const passageAt = (start: number, end: number): PlacedPassage => ({ annotation: annotationOf('a'), start, end });

describe('toPieces', () => {
  it('cuts a text into paragraphs, mentions and passages', () => {
    const text = 'Riot at HMP Bedford.\n\nCalm since.';
    const pieces = toPieces(text, [mentionAt(8, 19)], [passageAt(5, 13)]);
    const shown = pieces.map((line) =>
      line.map(({ start, end, mention, passage }) => [text.slice(start, end), Boolean(mention), Boolean(passage)]),
    );
    expect(shown).toEqual([
      [
        ['Riot ', false, false],
        ['at ', false, true],
        ['HMP B', true, true],
        ['edford', true, false],
        ['.', false, false],
      ],
      [['Calm since.', false, false]],
    ]);
  });

  it('loses no character of any text, and marks what lies in a mark and nothing else', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '<', '😀'), maxLength: 60 }),
        spans,
        spans,
        (text, m, p) => {
          const mentions = m.map(([start, length]) => mentionAt(start, start + length));
          const passages = p.map(([start, length]) => passageAt(start, start + length));
          const pieces = toPieces(text, mentions, passages).flat();
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''));
          for (const { start, end, mention, passage } of pieces) {
            if (mention) expect(mention.mention.start <= start && end <= mention.mention.end).toBe(true);
            if (passage) expect(passage.start <= start && end <= passage.end).toBe(true);
            if (!mention)
              expect(
                mentions.some((one) => one.mention.start <= start && end <= one.mention.end) && m.length === 1,
              ).toBe(false);
          }
        },
      ),
    );
  });
});
