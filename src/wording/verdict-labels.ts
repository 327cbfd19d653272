import type { Verdict } from '../model/context';

/** What a comparison says, in the one or two words that stand beside an earlier figure. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  same: 'same',
  rounded: 'rounded',
  newer: 'newer',
  older: 'older',
  'different-period': 'other period',
  'different-scope': 'scope differs or unclear',
  'different-standing': 'plan against outcome',
  'different-unit': 'other unit',
  revised: 'revised',
  conflict: 'conflict',
  implausible: 'implausible',
};

/** Verdicts that a reader should look at; they stand at the top of the popup. */
export const NOTEWORTHY: ReadonlySet<Verdict> = new Set<Verdict>([
  'newer',
  'revised',
  'conflict',
  'implausible',
  'different-standing',
]);
