import type { Candidate } from './candidate';
import type { ListHeader } from './list-header';
import type { Summary } from './small-counts';
import type { Scorer } from './weigh';

/** A candidate that is a figure, with its unit and what it measures. */
export interface Settled {
  readonly candidate: Candidate;
  readonly unit: string;
  /** By code (measure-codes.ts). */
  readonly measure: number;
  readonly per: Candidate['per'];
  /** The groups of cues that spoke for the measure; a later figure near by may lean on them. */
  readonly groups: readonly number[];
}

/** What a candidate is judged beside. */
export interface Around {
  readonly scorer: Scorer;
  /** The figures before it, in order. */
  readonly earlier: readonly Settled[];
  readonly next: Candidate | undefined;
  /** What the line above a list says of its numbers. */
  readonly header: ListHeader;
  /** What makes a small count a figure. */
  readonly summaries: readonly Summary[];
}

/** Whether a candidate without a noun stands in a list whose header says what is counted. */
export const isListed = ({ noun, from }: Candidate, { header }: Around): boolean =>
  noun === undefined && header.groupsFor(from).length > 0;

export const isShare = (unit: string | undefined): boolean =>
  unit === 'percent' || unit === 'ratio' || unit === 'times';
export const isMoney = (unit: string): boolean => unit === 'GBP' || unit === 'USD' || unit === 'EUR';
