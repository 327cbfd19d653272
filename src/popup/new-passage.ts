import type { Passage } from '../model/annotation-draft';
import type { TypedRemarks } from '../ui/remarks-fields';

/** A passage that is about to be saved, with what is typed of its note. */
export interface NewPassage {
  readonly passage: Passage;
  readonly typed: TypedRemarks;
}

/** Name of the draft of an article's new passage (use-draft.ts). */
export function toDraftName(article: string): string {
  return `of ${article}`;
}
