import type { Verdict } from '../model/context';

/** Verdicts that a reader should look at; they stand at the top of the popup. */
export const NOTEWORTHY: ReadonlySet<Verdict> = new Set<Verdict>([
  'newer',
  'revised',
  'conflict',
  'implausible',
  'different-standing',
]);
