import type { Comparison, Verdict } from './context';
import type { Figure } from './mention';

/** The reader's own verdict on two figures of one measure. */
export interface Overrule {
  /** Of toPair. */
  readonly pair: string;
  readonly verdict: Verdict;
}

/** A figure as one article gave it. */
export interface FigureSide {
  /** Id of the article. */
  readonly article: string;
  readonly figure: Figure;
}

/** One name for two figures of two articles, whichever is read first. */
export function toPair(a: FigureSide, b: FigureSide): string {
  return [toSide(a), toSide(b)].sort().join(' | ');
}

function toSide({ article, figure: { value, high, unit, per } }: FigureSide): string {
  return [article, value, high, unit, per].filter((part) => part !== undefined).join(' ');
}

/** A comparison with the reader's verdict in place of Gatelog's, where there is one. */
export function withOverrule(comparison: Comparison, pair: string, overrules: readonly Overrule[] = []): Comparison {
  const own = overrules.find((one) => one.pair === pair);
  return own ? { ...comparison, verdict: own.verdict, reason: 'own' } : comparison;
}
