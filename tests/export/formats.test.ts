import { describe, expect, it } from 'vitest';
import { FORMATS, findFormat } from '../../src/export/formats';
import { toAnnotation } from './sample-annotations';

const MANY = Array.from({ length: 300 }, (_, i) =>
  toAnnotation({
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    article: `article-${String(Math.floor(i / 7)).padStart(3, '0')}`,
    source: {
      url: `https://a.example/${String(Math.floor(i / 7)).padStart(3, '0')}`,
      title: `Story ${Math.floor(i / 7)}`,
    },
    position: { type: 'TextPositionSelector', start: i * 10, end: i * 10 + 5 },
  }),
);

describe('FORMATS', () => {
  it('has each id once, and finds by it', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const format of FORMATS) expect(findFormat(format.id)).toBe(format);
    expect(findFormat('none')).toBeUndefined();
  });

  it.each(FORMATS)('$id: the order of what is given makes no difference', (format) => {
    expect(format.write([...MANY].reverse())).toBe(format.write(MANY));
  });

  it.each(FORMATS)('$id: written piece by piece is the same file, in pieces of an article at most', (format) => {
    const writer = format.open();
    const pieces = MANY.map((annotation) => writer.add(annotation));
    pieces.push(writer.end());
    expect(pieces.join('')).toBe(format.write(MANY));
    const longest = Math.max(...pieces.map((piece) => piece.length));
    expect(longest).toBeLessThan(format.write(MANY.slice(0, 14)).length);
  });
});
