import type { PageArticle } from '../model/article';
import { collectBlocks } from './blocks';
import { findAuthor } from './find-author';
import { findBody } from './find-body';
import { findCanonical } from './find-canonical';
import { findLanguage } from './find-language';
import { findMargins } from './find-margins';
import { findModified, findPublished } from './find-published';
import { findPublisher } from './find-publisher';
import { findTitle } from './find-title';
import { readHead, readPageFacts, toBareFacts } from './page-facts';
import { PageText } from './page-text';

/** A page's article: its facts and plain text, and the way from the text's offsets to the live nodes. */
export interface PageReading {
  readonly article: PageArticle;
  /** `text.text` starts with `article.text`; headline, standfirst and captions follow for marking alone. */
  readonly text: PageText;
  /** The element around the article's body. */
  readonly root: Element;
  /** What the page's head said at the time, for telling whether it still speaks of the article before. */
  readonly head: string;
  /** Whether that head was not believed. */
  readonly hasStaleHead: boolean;
}

/**
 * The article of a page, or undefined where there is none to be read. Reads the document and changes nothing in it.
 * `address` is the page's, `today` YYYY-MM-DD: no article comes from a later day. `before` is what was read last in the
 * same document: a single-page site that has moved on and left its head behind is not believed what it says there.
 */
export function readPage(
  document: Document,
  address: string = document.location?.href ?? '',
  today: string = new Date().toISOString().slice(0, 10),
  before?: PageReading,
): PageReading | undefined {
  if (!document.body) return undefined;
  const head = readHead(document);
  const url = address.replace(/#.*$/s, '');
  const hasStaleHead = before?.head === head && (before.article.url !== url || before.hasStaleHead);
  const facts = hasStaleHead ? toBareFacts(document) : readPageFacts(document);
  const title = findTitle(facts);
  const page = collectBlocks(document.body);
  const body = findBody(page.root, title);
  if (!body) return undefined;
  const margins = findMargins(page.blocks, body, title);
  const text = new PageText(body.blocks, margins.shown);
  const article = { ...readFacts(), title, text: text.text.slice(0, text.bodyLength) };
  return { article, text, root: body.region.element, head, hasStaleHead };

  function readFacts(): Omit<PageArticle, 'title' | 'text'> {
    const language = findLanguage(facts);
    const published = findPublished({ facts, url, language, today, near: margins.near });
    return withoutAbsent({
      url,
      canonicalUrl: findCanonical(facts, url),
      author: findAuthor(facts, margins.near),
      publisher: findPublisher(facts),
      published: published?.date,
      publishedFrom: published?.from,
      modified: findModified(facts, today),
      language,
    });
  }
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Absent facts are left out, not undefined: the article travels as a message. */
function withoutAbsent<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<T>;
}
