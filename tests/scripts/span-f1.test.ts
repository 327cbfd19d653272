import { expect, it } from 'vitest';
import { Tally } from '../../scripts/bench/span-f1';

const mark = (start: number, end: number, optional = false) => ({ type: 'prison' as const, start, end, optional });

it('matches overlapping spans one to one, the longest overlap first', () => {
  const tally = new Tally();
  tally.add([mark(0, 10)], [mark(0, 3), mark(2, 10)]);
  expect(tally.f1).toBeCloseTo(2 / 3);
});

it('counts optional marks neither way', () => {
  const tally = new Tally();
  tally.add([mark(0, 10), mark(20, 30, true)], [mark(0, 10), mark(20, 30)]);
  tally.add([mark(0, 5, true)], []);
  expect(tally.f1).toBe(1);
});

it('is 1 where nothing was to be found, and 0 where only wrong things were', () => {
  expect(new Tally().f1).toBe(1);
  const tally = new Tally();
  tally.add([], [mark(0, 3)]);
  expect(tally.f1).toBe(0);
});
