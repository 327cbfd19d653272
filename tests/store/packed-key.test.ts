import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, toPackedKey, toRange } from '../../src/store/packed-key';

const KEY = 'prison:bedford';
const two = (n: number) => String(n).padStart(2, '0');
const anyDate = fc
  .tuple(
    fc.integer({ min: 1800, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(2),
  )
  .map(([year, month, day, parts]) => [String(year), two(month), two(day)].slice(0, parts + 1).join('-'));

describe('a packed key', () => {
  it('gives the date back as it went in', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOf(toPackedKey(KEY, date))).toBe(date);
      }),
    );
  });

  it('sorts the newest date first', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (a !== b) expect(toPackedKey(KEY, a) < toPackedKey(KEY, b)).toBe(a > b);
      }),
    );
  });

  it('is in the range of its key up to its date, and in none of another key', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, until) => {
        const packed = toPackedKey(KEY, date);
        expect(toRange(KEY).includes(packed)).toBe(true);
        expect(toRange(KEY, until).includes(packed)).toBe(date <= until);
        expect(toRange('prison:bed').includes(packed)).toBe(false);
        expect(toRange('prison:bedford|x').includes(packed)).toBe(false);
      }),
    );
  });
});
