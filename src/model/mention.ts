/**
 * A mention: one span of an article's text that names or measures something.
 * The shape is the one of the gold files and of `npm run recognise`, so nothing is converted on the way out.
 * Offsets are UTF-16 code units into the article's `text`, end exclusive: `text.slice(start, end) === mention.text`.
 */
export type Mention = PrisonMention | OfficialMention | OrganisationMention | StatisticMention;

export type MentionType = Mention['type'];

/** In the order the reader sees them everywhere. */
export const MENTION_TYPES = [
  'prison',
  'official',
  'organisation',
  'statistic',
] as const satisfies readonly MentionType[];

/**
 * How sure a rule is. *stated*: the words themselves say it; *inferred*: other words of the article make it so;
 * *possible*: waits for a refiner to confirm it, and is dropped if none does.
 */
export type Certainty = 'stated' | 'inferred' | 'possible';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly certainty: Certainty;
  /** Name of the rule that made the mention (recognise/rules.ts). */
  readonly rule: string;
}

export interface PrisonMention extends Span {
  readonly type: 'prison';
  /** Id of the gazetteer row; null for a prison the tables do not know (foreign, or new). */
  readonly id: string | null;
  readonly form: 'name' | 'description';
}

export interface OfficialMention extends Span {
  readonly type: 'official';
  /** Gazetteer id where the person is listed, else the kebab-case of the fullest name the article gives. */
  readonly id: string;
  readonly form: 'name' | 'office';
  /** The office as the article states it ("governor of HMP Whitemoor"), where it does. */
  readonly role?: string;
  /** Id of the office (gazetteer offices) behind an `office` form or a stated role, where it is one of the tables'. */
  readonly office?: string;
}

export interface OrganisationMention extends Span {
  readonly type: 'organisation';
  readonly id: string;
}

export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'almost';
export type Per = 'day' | 'week' | 'month' | 'year';

/** A period as far as the article states it: a day count has `at`, a flow `from` and `to`; each YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Period {
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Whether the article gives the figure as something that happened, or as something meant or expected to. */
export type Standing = 'outcome' | 'target' | 'forecast';

/** The prison services of the United Kingdom besides that of England and Wales; their figures are never set against each other. */
export const OTHER_NATIONS = ['scotland', 'northern-ireland'] as const;
export type OtherNation = (typeof OTHER_NATIONS)[number];

/** What a figure says, kept apart from how it was printed. */
export interface Figure {
  /** The lower end where it is a range. */
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly per?: Per;
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  /** Scope: a prison's id, or `estate` for a national figure; absent when the article does not make it clear. */
  readonly of?: string;
  /** Of which prison service a national figure is, where that is not England and Wales (link/figure-nation.ts). */
  readonly nation?: OtherNation;
  readonly period?: Period;
  /** Absent means outcome. */
  readonly standing?: Standing;
}

export interface StatisticMention extends Span, Figure {
  readonly type: 'statistic';
}

/** The measures of the annotation guidelines, in their order. */
export const MEASURES = [
  'prison-population',
  'prisoners-held',
  'capacity-places',
  'overcrowding',
  'officers-in-post',
  'staff-in-post',
  'officer-recruitment',
  'officer-vacancies',
  'staff-leaving',
  'staff-cuts',
  'staff-assaults',
  'prisoner-assaults',
  'assaults-total',
  'serious-assaults',
  'self-harm',
  'deaths-total',
  'self-inflicted-deaths',
  'homicides',
  'escapes',
  'releases-in-error',
  'early-releases',
  'recalls',
  'remand-population',
  'women-prisoners',
  'children-in-custody',
  'foreign-nationals',
  'indeterminate-sentences',
  'drug-use',
  'contraband-finds',
  'time-locked-up',
  'staff-prisoner-ratio',
  'industrial-action',
  'pay',
  'pay-allowance',
  'funding',
  'budget-cuts',
  'cost-per-prisoner',
  'damage-cost',
  'reoffending-cost',
  'reoffending-rate',
  'prison-count',
  'new-places',
  'inspection-findings',
  'other',
] as const;

export type Measure = (typeof MEASURES)[number];
