import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  writeCoded,
  writeCodedLists,
  writeDates,
  writeLists,
  writeNames,
  writeNumbers,
  writeNumbersOfWidth,
  writeTexts,
} from '../../scripts/gazetteer/columns';
import { toModule } from '../../scripts/gazetteer/to-module';
import { fromBase62, toBase62 } from '../../src/gazetteer/codec/base62';
import {
  readCoded,
  readCodedLists,
  readDates,
  readLists,
  readNames,
  readNullableTexts,
  readNumbers,
  readNumbersOfWidth,
  readTexts,
} from '../../src/gazetteer/codec/columns';
import { packDate, unpackDate } from '../../src/gazetteer/codec/packed-date';

/** Half of them empty, as most cells of the sparse columns are. */
const cell = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/^\*|[\n|]/.test(text)),
);
const part = cell.filter((text) => text !== '');
const date = fc
  .record({
    day: fc.date({ min: new Date('1600-01-01'), max: new Date('2170-12-31'), noInvalidDate: true }),
    to: fc.constantFrom(4, 7, 10),
  })
  .map(({ day, to }) => day.toISOString().slice(0, to));

/** Every cell that a reader gives for as many rows as were written. */
function readAll<T>(read: (row: number) => T, rows: readonly unknown[]): T[] {
  return rows.map((_, row) => read(row));
}

describe('base 62', () => {
  it('gives back any number that fits, and refuses one that does not', () => {
    fc.assert(fc.property(fc.nat(62 ** 3 - 1), (value) => fromBase62(`__${toBase62(value, 3)}`, 2, 3) === value));
    expect(() => toBase62(62, 1)).toThrow('62 does not fit');
    expect(() => toBase62(-1, 2)).toThrow('does not fit');
    expect(() => toBase62(1.5, 2)).toThrow('does not fit');
  });
});

describe('packed dates', () => {
  it('keep the date and its precision', () => {
    fc.assert(fc.property(fc.option(date), (value) => unpackDate(`xx${packDate(value)}`, 2) === value));
  });

  it.each(['', '19', '2016-1', '1599', '2171-12-31', '2016-11-16T00:00'])('refuse %j', (text) => {
    expect(() => packDate(text)).toThrow(`"${text}" is`);
  });
});

describe('columns give back what was written', () => {
  it('texts, null texts and numbers', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(readAll(readTexts(writeTexts(cells)), cells)).toEqual(cells);
        const nulls = cells.map((text) => text || null);
        expect(readAll(readNullableTexts(writeTexts(nulls)), cells)).toEqual(nulls);
      }),
    );
    const numbers = [0, null, -1.625, 13_000_000_000, null];
    expect(readAll(readNumbers(writeNumbers(numbers)), numbers)).toEqual(numbers);
  });

  it('names, whatever first words they share', () => {
    const word = fc.stringMatching(/^[A-Za-z'-]{1,4}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
          { minLength: 1 },
        ),
        (names) => {
          for (const cells of [names, [...names].sort()])
            expect(readAll(readNames(writeNames(cells)), cells)).toEqual(cells);
        },
      ),
    );
    expect(writeNames(['Bath', 'Bath and Wells', 'Bath East'])).toBe('Bath\n and Wells\n East');
    expect(() => writeNames([' Wells'])).toThrow('begins with a space');
  });

  it('lists', () => {
    fc.assert(
      fc.property(fc.array(fc.array(part), { minLength: 1 }), (cells) => {
        expect(readAll(readLists(writeLists(cells)), cells)).toEqual(cells);
        expect(readAll(readCodedLists(writeCodedLists(cells), cells.length), cells)).toEqual(cells);
      }),
    );
  });

  it('dates, and values out of few, also where there are more than 62 of them', () => {
    fc.assert(
      fc.property(fc.array(fc.option(date), { minLength: 1, maxLength: 200 }), (dates) => {
        expect(readAll(readDates(writeDates(dates)), dates)).toEqual(dates);
        const coded = readCoded(writeCoded(dates), dates.length);
        expect(readAll((row) => coded(row) || null, dates)).toEqual(dates);
      }),
    );
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    expect(readAll(readNumbersOfWidth(writeNumbersOfWidth(numbers, 100), 100), numbers)).toEqual(numbers);
  });

  it('refuses what would break a column', () => {
    expect(() => writeTexts(['two\nlines'])).toThrow('line break');
    expect(() => writeLists([['a|b']])).toThrow('cannot stand in a list');
    expect(() => writeLists([['']])).toThrow('cannot stand in a list');
  });
});

describe('the module text', () => {
  it('holds any text so that running it gives the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\\', '$', '{', '}', 'a', '\n') }), (text) => {
        const source = toModule('TABLE', { rows: 3, text, coded: { values: text, codes: '0' } });
        const made: unknown = new Function(`${source.replace('export const TABLE =', 'return')}`)();
        expect(made).toEqual({ rows: 3, text, coded: { values: text, codes: '0' } });
      }),
    );
  });
});
