import type { Remarks } from '../model/annotation-draft';
import type { MentionType } from '../model/mention';

/** What a card says first: it is known at once. */
export interface CardHead {
  readonly kind: MentionType;
  readonly kindLabel: string;
  readonly title: string;
  /** Empty where nothing is known beyond the name. */
  readonly facts: string;
  /** Why "always this one" is offered, and what it will mean; absent where the words leave no doubt. */
  readonly doubt?: { readonly why: string; readonly settled: string };
}

/** What the fact tables add, and where all of it is from. */
export interface CardSource {
  /** "1,178 places (Oct 2025)"; empty where no number is known. */
  readonly more: string;
  /** "Ministry of Justice, prison-register, 18 Aug 2026". */
  readonly source: string;
  /** Its address; empty where it has none. */
  readonly href: string;
}

/** The official figure beside a paper's: a reference, and no verdict. */
export interface CardOfficial {
  readonly value: string;
  readonly when: string;
  readonly source: string;
  /** Where that comes out; empty where it is not known. */
  readonly href: string;
  /** What the series counts, where that is not what the paper says. */
  readonly note: string;
}

/** What earlier articles said: it comes from the background a moment later. */
export interface CardMemory {
  /** "In 3 earlier articles since Nov 2016"; "Met here for the first time". */
  readonly summary: string;
  readonly quotations: readonly CardQuotation[];
  readonly figures: readonly CardFigure[];
}

export interface CardQuotation {
  readonly before: string;
  /** The mention itself. */
  readonly words: string;
  readonly after: string;
  /** "Cambs Times, 3 Mar 2017". */
  readonly source: string;
  readonly href: string;
}

export interface CardFigure {
  /** "2,100", "27 a day". */
  readonly value: string;
  readonly date: string;
  /** "+2 (8%)"; empty where the two share no unit. */
  readonly difference: string;
  readonly verdict: string;
  readonly isConflict: boolean;
  readonly source: string;
  readonly href: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** Takes back what was done. */
export type Undo = () => Promise<void>;

/** What the reader can do from a card. Each promise settles when it is on disk; its error is a sentence for the reader. */
export interface CardActions {
  save(): Promise<void>;
  remark(remarks: Remarks): Promise<void>;
  /** "Not this". */
  reject(): Promise<Undo>;
  /** "Always this one"; absent where the words themselves leave no doubt. */
  readonly settle?: () => Promise<Undo>;
  openLibrary(): void;
}
