import type { Annotation, Change } from './annotation';

/** Where a saved passage stands on a page now, in UTF-16 offsets of the article's text, and how it differs. */
export type FoundPassage =
  | { readonly state: 'anchored' | 'moved' | 'reworded'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly start: number; readonly end: number; readonly changes: readonly Change[] }
  | { readonly state: 'missing' };

/** An annotation with the state in which it was found; the same one where nothing is new. */
export function withFound(annotation: Annotation, found: FoundPassage): Annotation {
  const { state, changes, ...rest } = annotation;
  const now = found.state === 'changed' ? found.changes : undefined;
  const isSame = state === found.state && JSON.stringify(changes) === JSON.stringify(now);
  return isSame ? annotation : { ...rest, state: found.state, ...(now ? { changes: now } : {}) };
}

/** A saved passage with what has become of it. */
export interface StandingAnnotation {
  readonly annotation: Annotation;
  readonly found: FoundPassage;
}
