import { MENTION_STORES, replaceMentions } from './mentions';
import type { ArticleRow, MentionRow, Store } from './schema';
import { noteBehind } from './search/directory';
import { SEARCH_STORES, unindexOutdated } from './search/index-article';
import { write } from './write';

/** An article as the store holds it, with its mentions. */
export interface ArticleWithMentions {
  readonly article: ArticleRow;
  readonly mentions: MentionRow;
}

/**
 * Writes many articles as they are, in one transaction, in place of those of the same ids: for a backup that is put back.
 * The search index forgets what they replace, and hears of them later (search/index-missing.ts). Some hundreds at a time: a
 * longer transaction would keep others waiting.
 */
export function putArticles(store: Store, rows: readonly ArticleWithMentions[]): Promise<void> {
  return write(store, ['articles', ...MENTION_STORES, ...SEARCH_STORES], async (tx) => {
    const articles = tx.objectStore('articles');
    await unindexOutdated(tx, rows);
    await noteBehind(tx);
    await Promise.all([
      ...rows.map(({ article }) => articles.put(article)),
      replaceMentions(tx, new Map(rows.map(({ article, mentions }) => [article.id, mentions]))),
    ]);
  });
}
