import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../src/library/conflicts/find-conflicts';
import type { KeptFigure } from '../../../src/library/figures/read-figures';
import { keptFigure } from '../figures/kept-figure';

const said = (figures: readonly KeptFigure[]) =>
  findConflicts(figures).map(({ newer, older, comparison, more }) => [
    newer.figure.value,
    older.figure.value,
    comparison.verdict,
    more,
  ]);

describe('findConflicts', () => {
  it('finds two values of one day that rounding cannot explain', () => {
    const figures = [
      keptFigure('2019-02-21', { value: 27, per: 'day' }),
      keptFigure('2019-02-22', { value: 31, per: 'day' }),
    ];
    expect(said(figures)).toEqual([[31, 27, 'conflict', 0]]);
  });

  it('lets newer, rounded and repeated values be', () => {
    expect(
      said([
        keptFigure('2018-09-14', { value: 25, per: 'day' }),
        keptFigure('2019-02-21', { value: 27, per: 'day' }),
        keptFigure('2019-02-22', { value: 27, per: 'day' }),
        keptFigure('2019-02-22', { value: 27.4, per: 'day', qualifier: 'about' }),
      ]),
    ).toEqual([]);
  });

  it('shows each pair of values once, with how many articles say the same', () => {
    const figures = [
      keptFigure('2019-02-21', { value: 27, per: 'day' }, 'a'),
      keptFigure('2019-02-21', { value: 27, per: 'day' }, 'b'),
      keptFigure('2019-02-22', { value: 31, per: 'day' }, 'c'),
    ];
    expect(said(figures)).toEqual([[31, 27, 'conflict', 1]]);
  });

  it('does not set an article against itself', () => {
    const figures = [
      keptFigure('2019-02-21', { value: 27, per: 'day' }, 'a'),
      keptFigure('2019-02-21', { value: 31, per: 'day' }, 'a'),
    ];
    expect(said(figures)).toEqual([]);
  });

  it('flags a slip of scale against its neighbours, however far they are apart', () => {
    const funding = { unit: 'GBP', measure: 'funding' } as const;
    const figures = [
      keptFigure('2016-11-03', { ...funding, value: 1.3e9 }),
      keptFigure('2017-03-03', { ...funding, value: 1e11 }),
    ];
    expect(said(figures)).toEqual([[1e11, 1.3e9, 'implausible', 0]]);
  });
});
