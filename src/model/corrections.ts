import type { ArticleFact } from './article-fact';
import type { EntityKey } from './entity-key';
import type { Rejection } from './rejection';

/**
 * What the reader knows better than the engine. Given to it with an article (`EngineInput.corrections`), it overrides what the
 * rules found, in this order: `entities` and `tenures` add mentions and push aside what they overlap, `renamings` change whom
 * or what words name, `rejections` take mentions away. Mentions so made have certainty `stated` and the rule `own-entities`,
 * `own-offices` or `corrections`. Each list may be empty; pure data, so it can be stored and sent between contexts as it is.
 */
export interface Corrections {
  readonly entities: readonly OwnEntity[];
  readonly tenures: readonly OwnTenure[];
  readonly renamings: readonly Renaming[];
  readonly rejections: readonly Rejection[];
}

/** The same with the facts of articles, which the engine does not need: what a tab and the background go by. */
export interface ReaderCorrections extends Corrections {
  readonly facts: readonly ArticleFact[];
}

/**
 * A prison, official or organisation that the reader added, or further names for one of the tables: then `key` is its key
 * (`prison:haverigg`). Names are found as whole words, as they are written here or all in capitals.
 */
export interface OwnEntity {
  readonly key: NamedKey;
  readonly names: readonly string[];
}

/**
 * Who holds an office, or held it from `start` to `end` (YYYY, YYYY-MM or YYYY-MM-DD, both included; absent: open). The names
 * ("justice secretary", "governor of HMP Whitemoor") are found in any letter case in articles of that time; where two people
 * can be meant, and in articles without a date, neither is.
 */
export interface OwnTenure {
  readonly names: readonly string[];
  readonly person: `official:${string}`;
  readonly start?: string;
  readonly end?: string;
}

/** "Is that one": what was taken for `key` is `to`, which may be of another kind; with a `form` only where the article prints it so. */
export interface Renaming {
  readonly key: EntityKey;
  readonly to: NamedKey;
  /** Letter case does not matter. */
  readonly form?: string;
}

/** The key of what has a name: all but a figure's. */
export type NamedKey = Exclude<EntityKey, `statistic:${string}`>;
