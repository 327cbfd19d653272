import type { EngineInput } from '../model/article';
import type { Mention } from '../model/mention';
import type { Tokens } from '../text/tokens';

/** One article being read: what every rule may look at. Facts that several rules need are worked out once, on demand. */
export interface Reading {
  readonly input: EngineInput;
  readonly tokens: Tokens;
  /** Whether the text as a whole is about prisons, probation or criminal justice (is-about-prisons.ts). */
  readonly isAboutPrisons: boolean;
  /** That, or about crime, courts and police: whoever holds an office there is named for it. */
  readonly isAboutJustice: boolean;
  /** Whether it keeps to prisons throughout. */
  readonly isThroughout: boolean;
}

/** Proposes mentions out of the text alone. */
export interface Detector {
  readonly name: string;
  /** Register the words the rule compares, each some of them; called before a text is tokenised, one by one. */
  readonly prepare?: readonly (() => unknown)[];
  detect(reading: Reading): Mention[];
  /** What `detect` does, in pieces; for a rule that on a long text would hold everything else up. */
  detectInSteps?(reading: Reading): Generator<void, Mention[]>;
}

/** Sees every mention found so far and gives a better list: confirms, drops, links, extends. */
export interface Refiner {
  readonly name: string;
  readonly prepare?: readonly (() => unknown)[];
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[];
  /** What `refine` does, in pieces. */
  refineInSteps?(mentions: readonly Mention[], reading: Reading): Generator<void, readonly Mention[]>;
}
