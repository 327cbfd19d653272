import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTally, countBefore, countUpTo, type Tally, toTally } from '../../src/store/tally';

describe('a tally', () => {
  it('counts, sorts and takes hostile names for what they are', () => {
    expect(toTally(['b', 'a', 'b', '__proto__', 'constructor'])).toEqual([
      ['__proto__', 1],
      ['a', 1],
      ['b', 2],
      ['constructor', 1],
    ]);
  });

  it('takes away exactly what was added', () => {
    const before = toTally(['a', 'b', 'b']);
    const change = toTally(['b', 'c']);
    expect(addTally(addTally(before, change, 1), change, -1)).toEqual(before);
  });

  it('is the tally of all that was added, in any order', () => {
    const lists = fc.array(fc.array(fc.string({ maxLength: 2 })));
    fc.assert(
      fc.property(lists, (all) => {
        const sum = all.reduce<Tally>((tally, list) => addTally(tally, toTally(list), 1), []);
        expect(sum).toEqual(toTally(all.flat()));
        expect(addTally(sum, toTally(all.flat()), -1)).toEqual([]);
      }),
    );
  });

  it('refuses to fall below zero', () => {
    expect(() => addTally(toTally(['a']), toTally(['a', 'a']), -1)).toThrow('problem:totals');
  });

  it('sums what sorts before a limit', () => {
    const months = toTally(['2016', '2016-11', '2016-11', '2017-03']);
    expect(countBefore(months, '2016-11')).toBe(1);
    expect(countBefore(months, '2017-03')).toBe(3);
    expect(countBefore(months, '2018')).toBe(4);
    expect(countUpTo(months, '2016-11')).toBe(3);
  });
});
