import type { Annotation } from '../model/annotation';
import { MENTION_STORES, replaceMentions } from './mentions';
import type { ArticleWithMentions } from './read-articles';
import type { Correction, Store } from './schema';
import { indexArticle, SEARCH_STORES } from './search/index-article';
import { toSource } from './to-rows';
import { write } from './write';

const STORES = ['articles', ...MENTION_STORES, ...SEARCH_STORES, 'annotations', 'corrections'] as const;

/** What a change of kept articles comes to: the articles as they are to be, and the correction with what it changed. */
export interface Replacement {
  readonly articles: readonly ArticleWithMentions[];
  /** Written in the same transaction; undefined takes it away. */
  readonly correction: Correction | undefined;
}

/**
 * Puts articles in place of themselves as `change` would have them, with totals, search index and the sources of their
 * annotations, and the correction that asks for it, all in one transaction. `change` may wait for nothing.
 */
export function replaceArticles(
  store: Store,
  ids: readonly string[],
  correction: string,
  change: (found: readonly ArticleWithMentions[], correction: Correction | undefined) => Replacement,
): Promise<void> {
  return write(store, STORES, async (tx) => {
    const corrections = tx.objectStore('corrections');
    const [known, ...found] = await Promise.all([
      corrections.get(correction),
      ...ids.map(async (id) => ({
        article: await tx.objectStore('articles').get(id),
        mentions: await tx.objectStore('mentions').get(id),
      })),
    ]);
    const before = found.filter((one): one is ArticleWithMentions => one.article !== undefined);
    const { articles, correction: next } = change(before, known);
    if (next) await corrections.put(next);
    else await corrections.delete(correction);
    await replaceMentions(tx, new Map(articles.map(({ article, mentions }) => [article.id, mentions])));
    for (const now of articles) {
      await tx.objectStore('articles').put(now.article);
      await indexArticle(
        tx,
        now,
        before.find(({ article }) => article.id === now.article.id),
      );
      const annotations: readonly Annotation[] = await tx
        .objectStore('annotations')
        .index('article')
        .getAll(now.article.id);
      for (const one of annotations) await tx.objectStore('annotations').put({ ...one, source: toSource(now.article) });
    }
  });
}
