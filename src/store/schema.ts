import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Annotation, AnnotationSource } from '../model/annotation';
import type { FactSource } from '../model/article';
import type { Said } from '../model/correction';
import type { EntityKey } from '../model/entity-key';
import type { Figure, Mention, MentionType } from '../model/mention';
import type { Settings } from '../model/settings';
import type { Segment } from './search/segment';
import type { Tally } from './tally';

/** A text that an article had before its page was changed. */
export interface EarlierText {
  readonly text: string;
  readonly textHash: string;
  /** When it was last seen, an ISO instant. */
  readonly until: string;
}

/** What is kept of an article besides its mentions. */
export interface ArticleRow {
  readonly id: string;
  /** Every id it is known by (model/article-id.ts of each of `urls`), its own among them; indexed. */
  readonly ids: readonly string[];
  readonly canonicalUrl: string;
  /** Every address it was met under: mobile and AMP twins, moved pages. */
  readonly urls: readonly string[];
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** As precise as the page: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
  readonly publishedFrom?: FactSource;
  /** When its page said at the last reading that it was last changed. */
  readonly modified?: string;
  readonly modifiedFrom?: FactSource;
  readonly language?: string;
  /** What it is ordered by: `published`, else the day it was first read; indexed. */
  readonly date: string;
  /** ISO instants; the last one is indexed. */
  readonly firstRead: string;
  readonly lastRead: string;
  readonly text: string;
  readonly textHash: string;
  /** Oldest first. */
  readonly earlier: readonly EarlierText[];
}

/** A mention with the name it is kept under and its place among the row's sentences. */
export interface KeptMention {
  readonly key: EntityKey;
  readonly mention: Mention;
  /** Index into `sentences` of the row, and where the mention starts in that sentence (UTF-16). */
  readonly sentence: number;
  readonly at: number;
}

/**
 * All mentions of one article in one row, since a row a mention costs ten times the writing (ARCHITECTURE.md).
 * It repeats what a citation needs, so that context is answered without opening articles.
 */
export interface MentionRow {
  readonly article: string;
  /** As in ArticleRow. */
  readonly date: string;
  readonly source: AnnotationSource;
  /** Packed keys (packed-key.ts), one a distinct entity or measure; indexed, newest first. */
  readonly keys: readonly string[];
  readonly sentences: readonly string[];
  /** In order of their start. */
  readonly mentions: readonly KeptMention[];
  /** By which copies of the text are known (text/sketch.ts); absent where it was kept by a version that made none. */
  readonly sketch?: string;
}

/** Kept totals of an entity or measure; always what a recount of all mention rows would give. */
export interface EntityRow {
  readonly key: EntityKey;
  readonly type: MentionType;
  readonly articles: number;
  readonly mentions: number;
  /** Dates of the first and the newest article. */
  readonly first: string;
  readonly last: string;
  /** Articles by month (YYYY-MM, or YYYY for those dated no closer), so that "how many before" needs no walk. */
  readonly months: Tally;
  /** The names it was given and how often; empty for measures. */
  readonly forms: Tally;
  /** An official's offices as the articles stated them, and how often. */
  readonly roles: Tally;
}

/** A sentence in which an article mentions something, trimmed; UTF-16 offsets of the mention, end exclusive. */
export interface RecentPassage {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** What the mention says, where it is a figure. */
  readonly figure?: Figure;
}

/** What one article says of one entity or measure. */
export interface RecentArticle {
  readonly article: string;
  /** As in ArticleRow. */
  readonly date: string;
  readonly source: AnnotationSource;
  /** At least one; of an entity the sentence that tells most. */
  readonly passages: readonly RecentPassage[];
  /** As in MentionRow. */
  readonly sketch?: string;
}

/**
 * The newest articles of an entity or measure, and how many there are, so that context costs one small row however large the
 * library is. Always what its mention rows give; all of its articles, where they are few (recent.ts).
 */
export interface RecentRow {
  readonly key: EntityKey;
  /** All articles, and the date of the first, as EntityRow has them. */
  readonly count: number;
  readonly first: string;
  /** Articles by year. */
  readonly years: Tally;
  /** Newest first. */
  readonly articles: readonly RecentArticle[];
}

/** What the reader put right. The kinds grow with the features that honour them. */
export type Correction = Said & {
  readonly id: string;
  readonly made: string;
  /** What it changed in articles that were kept before it was made, so that it can be undone. */
  readonly changed?: readonly ChangedArticle[];
};

/** What a correction changed in one article: mentions that were otherwise or not there before, or a fact. */
export interface ChangedArticle {
  readonly article: string;
  readonly before: readonly KeptMention[];
  /** Where mentions stand now that stood otherwise or not at all: start offsets, UTF-16. */
  readonly at: readonly number[];
  /** The fact as it was; absent where it was not known. */
  readonly fact?: string;
}

/** Articles in the order they got their numbers, 256 a row (search/directory.ts); '' where a number is nobody's any more. */
export interface DirectoryChunk {
  readonly ids: readonly string[];
  readonly dates: readonly string[];
}

/** The number that the next article gets, and how often the search index was changed. */
export interface DirectoryHead {
  readonly next: number;
  readonly version: number;
  /** There where articles are kept that the index may lack: the version at which that was noted (search/index-missing.ts). */
  readonly behind?: number;
}

/** Database `gatelog`. A change here is a new migration (migrations.ts). */
export interface GatelogSchema extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { ids: string; date: string; lastRead: string; texts: string } };
  mentions: { key: string; value: MentionRow; indexes: { keys: string } };
  entities: { key: string; value: EntityRow; indexes: { type: string } };
  recent: { key: string; value: RecentRow };
  /** Articles by day, by entity and year (calendar.ts). */
  calendar: { key: string; value: Tally };
  /** Two indexes have them in the order of files (annotation-places.ts). */
  annotations: {
    key: string;
    value: Annotation;
    indexes: { article: string; modified: string; byDate: IDBValidKey[]; byPlace: IDBValidKey[] };
  };
  settings: { key: string; value: Partial<Settings> };
  corrections: { key: string; value: Correction; indexes: { made: string } };
  /** The search index (search/): number of each article, the articles by number, and the words of each. */
  indexed: { key: string; value: number };
  directory: { key: number | string; value: DirectoryChunk | DirectoryHead };
  words: { key: string; value: Segment };
}

export type StoreName = StoreNames<GatelogSchema>;
export type Store = IDBPDatabase<GatelogSchema>;
/** A transaction that writes; which stores it covers is said where it is begun (write.ts). */
export type Writing = IDBPTransaction<GatelogSchema, StoreName[], 'readwrite'>;
