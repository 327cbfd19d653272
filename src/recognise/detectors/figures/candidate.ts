import type { Per, Qualifier } from '../../../model/mention';

/** How the words of a figure are built; also the last part of its rule's name ("figures:percent"). */
export type Shape = 'money' | 'percent' | 'fraction' | 'multiple' | 'ratio' | 'rate' | 'hours' | 'count' | 'bare';

/** A number with the words that make it a quantity, before it is known what it measures. */
export interface Candidate {
  readonly shape: Shape;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high?: number;
  /** Absent where no counted noun stands beside the number. */
  readonly unit?: string;
  readonly per?: Per;
  readonly qualifier: Qualifier;
  /** Index of the counted noun, where there is one. */
  readonly noun?: number;
  /** The counted noun is one of the table's (vocabulary/counted-nouns.ts). */
  readonly isKnownNoun?: boolean;
  /** "five of the 11 wings", "40 of those". */
  readonly isPart?: boolean;
  /** "from 22 to 10": which end of the change this is. */
  readonly change?: 'from' | 'to';
  /** "£40,000 a prisoner". */
  readonly isPerHead?: boolean;
  /** Written in digits. */
  readonly isDigits: boolean;
}
