import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/export/format';
import { FORMATS, findFormat } from '../../src/export/formats';
import { toAnnotation } from './sample-annotations';

const MANY = Array.from({ length: 300 }, (_, i) => {
  const article = String(Math.floor(i / 7)).padStart(3, '0');
  return toAnnotation({
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    article: `article-${article}`,
    source: { url: `https://a.example/${article}`, title: `Story ${article}` },
    position: { type: 'TextPositionSelector', start: i * 10, end: i * 10 + 5 },
  });
});

const toBytes = (piece: Piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);

describe('FORMATS', () => {
  it('has each id once, and finds by it', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const format of FORMATS) expect(findFormat(format.id)).toBe(format);
    expect(findFormat('none')).toBeUndefined();
  });

  it.each(FORMATS)('$id: the order of what is given makes no difference', (format) => {
    expect(format.write([...MANY].reverse())).toEqual(format.write(MANY));
  });

  it.each(FORMATS)('$id: written piece by piece is the same file, in pieces of an article or so', (format) => {
    const writer = format.open();
    const pieces = MANY.map((annotation) => toBytes(writer.add(annotation)));
    const closing = toBytes(writer.end());
    expect(Buffer.concat([...pieces, closing]).equals(toBytes(format.write(MANY)))).toBe(true);
    const longest = Math.max(...pieces.map(({ length }) => length));
    expect(longest).toBeLessThan(toBytes(format.write(MANY.slice(0, 14))).length + 1000);
  });
});
