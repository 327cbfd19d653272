import type { ArticleRow, MentionRow, Store } from './schema';

/** An article with what it mentions. */
export interface ArticleWithMentions {
  readonly article: ArticleRow;
  readonly mentions: MentionRow | undefined;
}

/** Articles by their ids, in that order, in one look at the disk; those that are not kept any more are left out. */
export async function readArticles(store: Store, ids: readonly string[]): Promise<readonly ArticleWithMentions[]> {
  const tx = store.transaction(['articles', 'mentions']);
  const rows = await Promise.all(
    ids.map((id) => Promise.all([tx.objectStore('articles').get(id), tx.objectStore('mentions').get(id)])),
  );
  return rows.flatMap(([article, mentions]) => (article ? [{ article, mentions }] : []));
}
