import type { Annotation } from '../../model/annotation';
import type { ArticleWithMentions } from '../put-articles';
import type { ArticleRow, Correction, EarlierText } from '../schema';

/**
 * An article as it is kept and as it comes, as one: the text, facts and mentions of the one that was read later, every
 * address of both, and the other's texts among the earlier ones. Nothing of either is lost.
 */
export function mergeArticles(kept: ArticleWithMentions, incoming: ArticleWithMentions): ArticleWithMentions {
  const isNewer = Date.parse(incoming.article.lastRead) > Date.parse(kept.article.lastRead);
  const [newer, older] = isNewer ? [incoming, kept] : [kept, incoming];
  const { article } = newer;
  const other = older.article;
  return {
    article: {
      ...article,
      ids: union(article.ids, other.ids),
      urls: union(article.urls, other.urls),
      firstRead: earlierOf(article.firstRead, other.firstRead),
      earlier: mergeEarlier(article, other),
    },
    mentions: newer.mentions,
  };
}

/** Oldest first; a text is listed once, under the last time it was seen. */
function mergeEarlier(newer: ArticleRow, older: ArticleRow): readonly EarlierText[] {
  const own = { text: older.text, textHash: older.textHash, until: older.lastRead };
  const byHash = new Map<string, EarlierText>();
  for (const text of [...newer.earlier, ...older.earlier, own]) {
    const known = byHash.get(text.textHash);
    if (text.textHash !== newer.textHash && (!known || known.until < text.until)) byHash.set(text.textHash, text);
  }
  const all = [...byHash.values()];
  // What is there already keeps its order, so that merging the same again changes nothing.
  return all.length === newer.earlier.length ? newer.earlier : all.sort((a, b) => (a.until < b.until ? -1 : 1));
}

/** The one that was changed later; the kept one of two alike. */
export function laterAnnotation(kept: Annotation, incoming: Annotation): Annotation {
  return Date.parse(incoming.modified) > Date.parse(kept.modified) ? incoming : kept;
}

export function laterCorrection(kept: Correction, incoming: Correction): Correction {
  return Date.parse(incoming.made) > Date.parse(kept.made) ? incoming : kept;
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
