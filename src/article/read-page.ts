import type { PageArticle } from '../model/article';
import { finishSteps } from '../text/finish-steps';
import { collectBlocks, collectBlocksInSteps } from './collect-blocks';
import { topLines } from './fact-lines';
import { findArticleFacts } from './find-article-facts';
import { findBody } from './find-body';
import { findMargins } from './find-margins';
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
export function readPage(...page: PageToRead): PageReading | undefined {
  return finishSteps(readPageInSteps(...page));
}

/** What `readPage` takes; its own sentence says what each is. */
export type PageToRead = readonly [document: Document, address?: string, today?: string, before?: PageReading];

/** What `readPage` does, in pieces; between them nothing may change the page that is not read anew. */
export function* readPageInSteps(
  ...[
    document,
    address = document.location?.href ?? '',
    today = new Date().toISOString().slice(0, 10),
    before,
  ]: PageToRead
): Generator<void, PageReading | undefined> {
  if (!document.body) return undefined;
  const head = readHead(document);
  const url = address.replace(/#.*$/s, '');
  const hasStaleHead = before?.head === head && (before.article.url !== url || before.hasStaleHead);
  const facts = hasStaleHead ? toBareFacts(document) : readPageFacts(document);
  const title = findTitle(facts);
  const page = yield* collectBlocksInSteps(document.body);
  yield;
  const body = findBody(page.root, title);
  if (!body) return undefined;
  const home = body.blocks[0]?.element.ownerDocument ?? document;
  // A frame that holds the article is a page of its own, with a head and an address of its own.
  if (home !== document && isIn(home, body.region.element)) {
    return yield* readPageInSteps(home, /^https?:/.test(home.URL) ? home.URL : address, today, before);
  }
  yield;
  const margins = findMargins(page.blocks, body, title);
  yield;
  const text = new PageText(body.blocks, margins.shown);
  yield;
  const shown = text.text.slice(0, text.bodyLength);
  const article = { ...findArticleFacts({ facts, url, today, lines: margins.lines }), title, text: shown };
  return { article, text, root: body.region.element, head, hasStaleHead };
}

/** Whether an element is a document's, or the frame around it. */
function isIn(document: Document, element: Element): boolean {
  return element.ownerDocument === document || document.defaultView?.frameElement === element;
}

/** What a page that has no article says of itself; its text is empty. */
export function readPageWithoutArticle(
  document: Document,
  address: string = document.location?.href ?? '',
  today: string = new Date().toISOString().slice(0, 10),
): PageArticle {
  const facts = readPageFacts(document);
  const lines = topLines(document.body ? collectBlocks(document.body).blocks : []);
  const url = address.replace(/#.*$/s, '');
  return { ...findArticleFacts({ facts, url, today, lines }), title: findTitle(facts), text: '' };
}
