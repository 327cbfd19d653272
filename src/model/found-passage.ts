import type { Annotation } from './annotation';

export type FactKind = 'number' | 'name' | 'negation' | 'quotation' | 'office' | 'sense';

/** A fact that the page now gives otherwise, in the words of either side; one of them may be empty. */
export interface Change {
  readonly kind: FactKind;
  readonly saved: string;
  readonly found: string;
}

/** Where a saved passage stands on a page now, in UTF-16 offsets of the article's text, and how it differs. */
export type FoundPassage =
  | { readonly state: 'anchored' | 'moved' | 'reworded'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly start: number; readonly end: number; readonly changes: readonly Change[] }
  | { readonly state: 'missing' };

/** A saved passage with what has become of it. */
export interface StandingAnnotation {
  readonly annotation: Annotation;
  readonly found: FoundPassage;
}
