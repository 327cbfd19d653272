import type { Annotation } from '../model/annotation';
import type { Passage } from '../model/annotation-draft';
import type { ReadArticle } from '../model/article';
import type { Context, OfficialBeside } from '../model/context';
import type { EntityKey } from '../model/entity-key';
import type { FoundPassage } from '../model/found-passage';
import type { NewPassage } from './new-passage';

/** What the popup knows, from nothing to everything. */
export type PopupState =
  | { readonly kind: 'loading' }
  /** The browser lets no extension read this page, or the page is no web page. */
  | { readonly kind: 'unreadable' }
  /** A file in the browser's own viewer, into which no extension can look. */
  | { readonly kind: 'pdf' }
  /** A site of the list that the browser has not allowed: Firefox leaves that to the reader. */
  | { readonly kind: 'no-grant'; readonly host: string }
  /** A site outside the list: readable once the reader says so. */
  | { readonly kind: 'no-access'; readonly host: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | ArticleState;

export interface ArticleState {
  readonly kind: 'article';
  readonly article: ReadArticle;
  /** Id under which the article is, or would be, kept. */
  readonly id: string;
  /**
   * Whether memory has answered. While it is awaited no row is shown, since what it says makes rows higher and would push the
   * next ones away from under the pointer; where it takes too long, they are shown without it.
   */
  readonly memory: 'awaited' | 'late' | 'told';
  /** Undefined until memory has answered. */
  readonly contexts: ReadonlyMap<EntityKey, Context> | undefined;
  /** By group of mentions (wording/group-mentions.ts); empty until the background has answered. */
  readonly officials: readonly (OfficialBeside | null)[];
  /** As they stand on the page now. */
  readonly annotations: readonly Annotation[];
  /** Where each annotation was found, by its id. */
  readonly found: ReadonlyMap<string, FoundPassage>;
  /** What is selected on the page. */
  readonly selected?: Passage;
  /** A note on a passage of this article that was begun and not saved. */
  readonly begun?: NewPassage;
  /** Why memory could not answer, where it could not: the article is shown all the same. */
  readonly problem?: string;
  /** The site of the list that the browser does not let us read by ourselves; this page was read at the press of the button. */
  readonly withheld?: string;
  /** Why the article could not be kept, where it could not. */
  readonly notKept?: string;
}
