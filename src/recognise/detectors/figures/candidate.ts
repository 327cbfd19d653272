import type { Per, Qualifier } from '../../../model/mention';

/** How the words of a figure are built; also the last part of its rule's name ("figures:percent"). */
export type Shape = 'money' | 'percent' | 'fraction' | 'multiple' | 'ratio' | 'rate' | 'hours' | 'count' | 'bare';

/** A number with the words that make it a quantity, before it is known what it measures. */
export type Candidate = Readonly<Draft>;

/**
 * A candidate while its words are being read. Every field is always there, undefined or false where it says nothing, so that
 * all candidates have one hidden class and reading them stays fast.
 */
export class Draft {
  high: number | undefined = undefined;
  /** Undefined where no counted noun stands beside the number. */
  unit: string | undefined = undefined;
  per: Per | undefined = undefined;
  qualifier: Qualifier = 'exact';
  /** Index of the counted noun, where there is one. */
  noun: number | undefined = undefined;
  /** The counted noun is one of the table's (vocabulary/counted-nouns.ts). */
  isKnownNoun = false;
  /** "five of the 11 wings", "40 of those". */
  isPart = false;
  /** "from 22 to 10": which end of the change this is. */
  change: 'from' | 'to' | undefined = undefined;
  /** "£40,000 a prisoner". */
  isPerHead = false;

  /** `from` and `to` are token indices, end exclusive; `isDigits` tells that it is not written in words. */
  constructor(
    public shape: Shape,
    public from: number,
    public to: number,
    public value: number,
    public isDigits: boolean,
  ) {}
}
