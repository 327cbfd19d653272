/**
 * A passage or a mention that the reader saved. Selectors are those of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#selectors); offsets are UTF-16 code units into the article's text.
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** How a saved passage stood when its page was last opened. */
export type AnnotationState = 'anchored' | 'moved' | 'reworded' | 'changed' | 'missing';

export const COLOURS = ['amber', 'green', 'blue', 'rose', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

export const FACT_KINDS = ['number', 'name', 'negation', 'quotation', 'office', 'sense'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A fact that the page gives otherwise than what was saved, in the words of either side; one of them may be empty. */
export interface Change {
  readonly kind: FactKind;
  readonly saved: string;
  readonly found: string;
}

/** What of an article travels with each annotation, so that an export stands on its own. */
export interface AnnotationSource {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
}

export interface Annotation {
  /** A version 4 UUID. */
  readonly id: string;
  /** Id of the kept article (article-id.ts). */
  readonly article: string;
  readonly source: AnnotationSource;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** Markdown; empty where the reader wrote none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified: string;
  readonly state: AnnotationState;
  /** What the page gave otherwise when it was last opened; at least one where `state` is `changed`, else absent. */
  readonly changes?: readonly Change[];
  /** The words that were saved before the reader attached the passage to others, oldest first; absent where there are none. */
  readonly earlier?: readonly string[];
  /** The entity or measure keys (entity-key.ts) named inside the passage, when it was saved. */
  readonly about: readonly string[];
}
