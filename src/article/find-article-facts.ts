import type { PageArticle } from '../model/article';
import type { FoundDate } from './date-context';
import type { FactLines } from './fact-lines';
import { findAuthor } from './find-author';
import { findCanonical } from './find-canonical';
import { findLanguage } from './find-language';
import { findModified } from './find-modified';
import { findPublished } from './find-published';
import { findPublisher } from './find-publisher';
import type { PageFacts } from './page-facts';
import type { PlainDate } from './parse-date';

/** What the facts of an article are found in. */
export interface FactContext {
  readonly facts: PageFacts;
  /** The page's address without its fragment. */
  readonly url: string;
  readonly today: PlainDate;
  readonly lines: FactLines;
}

/** The facts of the article on a page besides its title; what the page does not say is absent. */
export function findArticleFacts({ facts, url, today, lines }: FactContext): Omit<PageArticle, 'title' | 'text'> {
  const language = findLanguage(facts);
  const dates = { facts, url, language, today, lines };
  const published = findPublished(dates);
  const modified = notBefore(findModified(dates), published?.date);
  return withoutAbsent({
    url,
    canonicalUrl: findCanonical(facts, url),
    author: findAuthor(facts, lines.near),
    publisher: findPublisher(facts),
    published: published?.date,
    publishedFrom: published?.from,
    modified: modified?.date,
    modifiedFrom: modified?.from,
    language,
  });
}

/** What was changed before it came out was not changed, as readers understand it. */
function notBefore(modified: FoundDate | undefined, published = ''): FoundDate | undefined {
  return modified && modified.date >= published ? modified : undefined;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Absent facts are left out, not undefined: the article travels as a message. */
function withoutAbsent<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<T>;
}
