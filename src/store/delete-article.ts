import type { Annotation } from '../model/annotation';
import { MENTION_STORES, replaceMentions } from './mentions';
import type { ArticleRow, MentionRow, Store, Writing } from './schema';
import { clearIndex, indexArticle, SEARCH_STORES, unindexArticles } from './search/index-article';
import { write } from './write';

const STORES = ['articles', ...MENTION_STORES, 'annotations', ...SEARCH_STORES] as const;

/** Everything that was kept of one article; enough to put it back. */
export interface RemovedArticle {
  readonly article: ArticleRow;
  readonly mentions: MentionRow | undefined;
  readonly annotations: readonly Annotation[];
}

/** Deletes an article with its mentions and annotations, in one transaction. Undefined where no such article is kept. */
export async function deleteArticle(store: Store, id: string): Promise<RemovedArticle | undefined> {
  return (await deleteArticles(store, [id]))[0];
}

/**
 * Deletes articles with all that hangs on them, in one transaction: some dozens at a time go far faster than one by one.
 * `mayGo` has the last word on each, as it stands at that moment.
 */
export function deleteArticles(
  store: Store,
  ids: readonly string[],
  mayGo: (found: RemovedArticle) => boolean = () => true,
): Promise<readonly RemovedArticle[]> {
  return write(store, STORES, async (tx) => {
    const found = await Promise.all([...new Set(ids)].map((id) => readWhole(tx, id)));
    const removed = found.filter((one) => one !== undefined && mayGo(one)) as readonly RemovedArticle[];
    const annotations = removed.flatMap((one) => one.annotations);
    await Promise.all([
      ...removed.map(({ article }) => tx.objectStore('articles').delete(article.id)),
      ...annotations.map(({ id }) => tx.objectStore('annotations').delete(id)),
      replaceMentions(tx, new Map(removed.map(({ article }) => [article.id, undefined]))),
      unindexArticles(tx, removed),
    ]);
    return removed;
  });
}

async function readWhole(tx: Writing, id: string): Promise<RemovedArticle | undefined> {
  const [article, mentions, annotations] = await Promise.all([
    tx.objectStore('articles').get(id),
    tx.objectStore('mentions').get(id),
    tx.objectStore('annotations').index('article').getAll(id),
  ]);
  return article && { article, mentions, annotations };
}

/** Puts a deleted article back, unless it was read again meanwhile; its annotations come back either way. */
export function restoreArticle(store: Store, { article, mentions, annotations }: RemovedArticle): Promise<void> {
  return write(store, STORES, async (tx) => {
    const isThere = (await tx.objectStore('articles').getKey(article.id)) !== undefined;
    await Promise.all([
      ...annotations.map((annotation) => tx.objectStore('annotations').put(annotation)),
      ...(isThere
        ? []
        : [
            tx.objectStore('articles').put(article),
            replaceMentions(tx, new Map([[article.id, mentions]])),
            indexArticle(tx, { article, mentions }, undefined),
          ]),
    ]);
  });
}

/** Empties the library. Settings stay: they say nothing of what was read. */
export function deleteEverything(store: Store): Promise<void> {
  const names = ['articles', ...MENTION_STORES, 'annotations', 'corrections'] as const;
  return write(store, [...names, ...SEARCH_STORES], async (tx) => {
    await Promise.all([...names.map((name) => tx.objectStore(name).clear()), clearIndex(tx)]);
  });
}
