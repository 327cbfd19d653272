import type { Corrections } from './corrections';
import type { Mention } from './mention';

/**
 * What the engine reads: plain text with, where known, the facts around it.
 * `published` is YYYY, YYYY-MM or YYYY-MM-DD (as precise as the source), never a guess.
 */
export interface ArticleInput {
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** An article for the engine, with what its reader knows better. */
export interface EngineInput extends ArticleInput {
  readonly corrections?: Corrections;
}

/** Where a fact about an article was found, the more trusted first. */
export type FactSource = 'json-ld' | 'microdata' | 'meta' | 'time-element' | 'visible-text' | 'url' | 'reader';

/** An article as it stands on the page that is open: facts and text, no DOM. Unknown facts are absent. */
export interface PageArticle extends ArticleInput {
  /** The address shown, without its fragment. */
  readonly url: string;
  /** The address the article calls its own, cleaned of tracking parameters; equals the cleaned `url` when it names none. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** When the page says it was last changed; as precise as the source. */
  readonly modified?: string;
  readonly modifiedFrom?: FactSource;
  /** BCP 47, as the page declares it. */
  readonly language?: string;
  readonly publishedFrom?: FactSource;
}

/** An article with its mentions: what the tab sends to be kept, and what `readArticle()` answers. */
export interface ReadArticle extends PageArticle {
  readonly mentions: readonly Mention[];
}
