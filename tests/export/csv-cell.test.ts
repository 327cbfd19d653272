import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, joinCell, splitCell, unguardCell } from '../../src/export/csv-cell';

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n ;\\a1\uff1d") }),
  fc.string({ unit: 'binary' }),
);

describe('guardCell', () => {
  it.each(['=1', '+1', '-1', '@a', '\t1', '\r1', '\n1', ' =1', "'=1", '\uff1d1', '\u00a0@a'])('guards %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', "'tis", '1-2', '£5', '“=1”', 'x\n=1'])('leaves %j alone', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it('is undone without loss, and what it gives is never a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/);
      }),
    );
  });
});

describe('joinCell', () => {
  it('separates by semicolons and escapes them', () => {
    expect(joinCell(['a', 'b;c', 'd\\'])).toBe('a;b\\;c;d\\\\');
    expect(splitCell('a;b\\;c;d\\\\')).toEqual(['a', 'b;c', 'd\\']);
    expect(splitCell('')).toEqual([]);
    expect(splitCell('a;;b')).toEqual(['a', '', 'b']);
  });

  it('is undone without loss', () => {
    fc.assert(
      fc.property(
        fc.array(anyText).filter((texts) => texts.join('') !== ''),
        (texts) => {
          expect(splitCell(joinCell(texts))).toEqual(texts);
        },
      ),
    );
  });
});
