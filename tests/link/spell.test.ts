import { describe, expect, it } from 'vitest';
import { addDays, toDayRange } from '../../src/link/day-range';
import { certainlyCover, mayOverlap } from '../../src/link/spell';

const NOW = '2026-10-03';

/** The days of a date, which the test knows to be one. */
function days(date: string) {
  const range = toDayRange(date);
  if (!range) throw new Error(`${date} is no date.`);
  return range;
}

describe('toDayRange', () => {
  it('spans the whole of the date', () => {
    expect(toDayRange('2016')).toEqual({ first: '2016-01-01', last: '2016-12-31' });
    expect(toDayRange('2016-11')).toEqual({ first: '2016-11-01', last: '2016-11-31' });
    expect(toDayRange('2016-11-16')).toEqual({ first: '2016-11-16', last: '2016-11-16' });
  });

  it.each(['', '16', '2016-00', '2016-1', '2016-11-00', ' 2016'])('is undefined for %j', (text) => {
    expect(toDayRange(text)).toBeUndefined();
  });
});

it('addDays crosses months and leap days', () => {
  expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
  expect(addDays('2016-12-31', 1)).toBe('2017-01-01');
});

describe('mayOverlap', () => {
  it('counts every day that the dates of a spell can mean', () => {
    const spell = { start: '2014-05', end: '2016' };
    expect(mayOverlap(spell, days('2014-04-30'))).toBe(false);
    expect(mayOverlap(spell, days('2014-05-01'))).toBe(true);
    expect(mayOverlap(spell, days('2016-12-31'))).toBe(true);
    expect(mayOverlap(spell, days('2017'))).toBe(false);
    expect(mayOverlap({ start: '2014', end: null }, days('2099'))).toBe(true);
  });
});

describe('certainlyCover', () => {
  it('counts only days that the dates of a spell must mean', () => {
    const spell = { start: '2014-05', end: '2016' };
    expect(certainlyCover([spell], days('2014-05-30'), NOW)).toBe(false);
    expect(certainlyCover([spell], days('2014-06'), NOW)).toBe(true);
    expect(certainlyCover([spell], days('2015'), NOW)).toBe(true);
    expect(certainlyCover([spell], days('2016-01-02'), NOW)).toBe(false);
  });

  it('joins spells that follow each other, in any order, but not over a gap', () => {
    const early = { start: '2014-01-01', end: '2015-02-28' };
    const later = { start: '2015-03-01', end: '2016-12-31' };
    expect(certainlyCover([later, early], days('2015'), NOW)).toBe(true);
    expect(certainlyCover([early], days('2015-02'), NOW)).toBe(true);
    expect(certainlyCover([early, { ...later, start: '2015-03-02' }], days('2015'), NOW)).toBe(false);
  });

  it('runs an open spell up to the day it is trusted to', () => {
    const open = { start: '2020-01-01', end: null };
    expect(certainlyCover([open], days(NOW), NOW)).toBe(true);
    expect(certainlyCover([open], days('2026-10'), NOW)).toBe(false);
    expect(certainlyCover([], days('2026'), NOW)).toBe(false);
  });
});
