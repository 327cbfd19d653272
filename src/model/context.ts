import type { EntityKey } from './entity-key';
import type { Figure, Per, Period } from './mention';
import type { Overrule } from './overrule';

/** One sentence of a kept article in which something was mentioned, with what a citation needs. */
export interface Quotation {
  /** Id of the kept article. */
  readonly article: string;
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; absent where the article has no date. */
  readonly published?: string;
  readonly sentence: string;
  /** Where the mention stands in `sentence`, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the same report was printed too, where it was: papers take it from one agency. */
  readonly also?: readonly Copy[];
}

/** Another article that prints the same report. */
export interface Copy {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
}

/** What earlier kept articles said of one entity or of one measure and scope. */
export interface Context {
  readonly key: EntityKey;
  /** How many other kept articles mention it that came out before this one (all of them where this one has no date). */
  readonly earlierArticles: number;
  /** Date of the first and the newest of those. */
  readonly first?: string;
  readonly last?: string;
  /** At most three, newest first, each of another report, of different publishers as far as there are any. */
  readonly quotations: readonly Quotation[];
  /** For a measure: the earlier values, newest first, each set against the value asked about. */
  readonly figures: readonly EarlierFigure[];
  /** For a measure: the reader's own verdicts on pairs of it, where there are any. */
  readonly overrules?: readonly Overrule[];
}

/** An earlier figure, how it differs from the one on the page, and why the two may differ. */
export interface EarlierFigure {
  readonly figure: Figure;
  /** As the earlier article printed it. */
  readonly printed: string;
  readonly quotation: Quotation;
  readonly comparison: Comparison;
}

/** The verdicts on a pair of figures of one measure; ordered from harmless to worth a look. */
export const VERDICTS = [
  'same',
  'rounded',
  'newer',
  'older',
  'different-period',
  'different-scope',
  'different-standing',
  'different-unit',
  'revised',
  'conflict',
  'implausible',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict was given: the rules of link/verdict-rules.ts, and the reader's own word (`own`). */
export type VerdictReason =
  | 'two-scopes'
  | 'scope-unknown'
  | 'two-nations'
  | 'two-units'
  | 'beyond-belief'
  | 'scale-slip'
  | 'plan-and-outcome'
  | 'two-lengths'
  | 'same-number'
  | 'rounding'
  | 'gathering'
  | 'later'
  | 'later-plan'
  | 'earlier'
  | 'earlier-plan'
  | 'revision'
  | 'contradiction'
  | 'several-at-once'
  | 'dates-unclear'
  | 'own';

export interface Comparison {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  /** Now minus earlier, in the unit both share; absent where they share none. */
  readonly difference?: number;
  /** `difference` as a share of the earlier value (0.08 is 8%); absent where that is zero or there is none. */
  readonly ratio?: number;
}

/**
 * The official published figure beside a paper's: same measure and part of the country, nearest period, in the paper's rate.
 * A reference, never a verdict on the paper.
 */
export interface OfficialBeside {
  readonly value: number;
  /** The upper end, where it is a range. */
  readonly high?: number;
  /** What the official series counts. */
  readonly unit: string;
  /** The rate that it was brought to, that of the paper's figure. */
  readonly per?: Per;
  /** `at` for a count on a day, `from` and `to` for a total or an average. */
  readonly period: Period;
  /** Id of the series; what follows a colon is a variant. */
  readonly series: string;
  /** Name of the publication that it stands in: "Safety in custody". */
  readonly publication: string;
  /** Where that comes out. */
  readonly url?: string;
  /** What the series counts, in words. */
  readonly definition: string;
  /** Bulletins, tables and reports, in words. */
  readonly source: readonly string[];
  /** Read in the publication itself, or in two sources that agree. */
  readonly isSure: boolean;
  /** As it was published, where it was brought to another rate or stretch of time. */
  readonly published?: { readonly value: number; readonly per?: Per };
  /** What it counts, where the paper gives something else: incidents, where the paper gives officers. */
  readonly counts?: string;
}
