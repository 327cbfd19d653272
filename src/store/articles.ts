import { toArticleId } from '../model/article-id';
import { ProblemError } from '../model/problem';
import { isSameSite } from '../model/same-site';
import { MENTION_STORES, replaceMentions } from './mentions';
import { type Reading, urlsOf } from './merge-article';
import type { ArticleRow, Store, Writing } from './schema';
import { indexArticle, SEARCH_STORES } from './search/index-article';
import { isGroupFull, settleWords } from './search/settle-words';
import { toRows } from './to-rows';
import { write } from './write';

/** The object stores that keeping an article writes to. */
export const KEEPING_STORES = ['articles', ...MENTION_STORES, ...SEARCH_STORES] as const;

/** Keeps what was read of an article, all in one transaction: the article, its mentions, the totals. Gives the id it is kept under. */
export async function keepArticle(store: Store, reading: Reading): Promise<string> {
  const { article, number } = await write(store, KEEPING_STORES, (tx) => keepAndNumber(tx, reading));
  // The article is on disk and can be found; a merge that fails now is made up for by the next one.
  if (number !== undefined && isGroupFull(number)) await settleWords(store).catch(() => undefined);
  return article.id;
}

/**
 * The same within a transaction that writes more; it must cover KEEPING_STORES. Reading an article
 * again changes only `lastRead`; a changed text is kept beside the earlier one, and the totals follow exactly.
 */
export async function keepArticleIn(tx: Writing, reading: Reading): Promise<ArticleRow> {
  return (await keepAndNumber(tx, reading)).article;
}

/** Also gives the number of the article in the search index, where it is a new one. */
async function keepAndNumber(tx: Writing, reading: Reading) {
  const articles = tx.objectStore('articles');
  const known = await findTwin(tx, reading);
  const { article, mentions } = toRows(known, reading);
  const before = known && { article: known, mentions: await tx.objectStore('mentions').get(known.id) };
  const [number] = await Promise.all([
    indexArticle(tx, { article, mentions }, before),
    articles.put(article),
    replaceMentions(tx, new Map([[article.id, mentions]])),
  ]);
  return { article, number };
}

/** The kept article that goes by one of the reading's addresses, or had its text under another. Throws where that is an article of another site: ids are hashes, and a page could be made to match one. */
async function findTwin(tx: Writing, reading: Reading): Promise<ArticleRow | undefined> {
  const index = tx.objectStore('articles').index('ids');
  for (const url of urlsOf(reading)) {
    const known = await index.get(toArticleId(url));
    if (known && !isSameSite(known.canonicalUrl, reading.article.url)) throw new ProblemError('impostor');
    if (known) return known;
  }
  return findMoved(tx, reading);
}

/** A shorter text may be a notice that a site prints on many pages, in characters. */
const TELLING = 500;

/** The kept article of the same site that had this very text and headline under another address. */
async function findMoved(tx: Writing, { article, textHash }: Reading): Promise<ArticleRow | undefined> {
  if (article.text.length < TELLING) return undefined;
  const same = await tx.objectStore('articles').index('texts').getAll(textHash, 10);
  return same.find(({ canonicalUrl, title }) => title === article.title && isSameSite(canonicalUrl, article.url));
}

/** The kept article with this id, its own or that of another address it was met under. */
export function findArticle(store: Store, id: string): Promise<ArticleRow | undefined> {
  return store.getFromIndex('articles', 'ids', id);
}

/** The id an article is kept under, found by any id it is known by; the given one where it is not kept. */
export async function findKeptId(store: Store, id: string): Promise<string> {
  return (await store.getKeyFromIndex('articles', 'ids', id)) ?? id;
}

/** Up to `limit` kept articles, newest first, dated before `before` (where given). */
export async function listArticles(store: Store, limit: number, before?: string): Promise<readonly ArticleRow[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const found: ArticleRow[] = [];
  let cursor = await store.transaction('articles').store.index('date').openCursor(range, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

export function countArticles(store: Store): Promise<number> {
  return store.count('articles');
}
