import type { AnnotationSource } from '../model/annotation';
import { toKeys } from './mentions';
import { mergeArticle, type Reading } from './merge-article';
import type { ArticleRow, MentionRow } from './schema';

/** The rows that a reading is kept in, beside or in place of the article as it is known. */
export function toRows(
  known: ArticleRow | undefined,
  reading: Reading,
): { readonly article: ArticleRow; readonly mentions: MentionRow } {
  const article = mergeArticle(known, reading);
  const { id, date } = article;
  const { sentences, mentions, sketch } = reading;
  const keys = toKeys(date, mentions);
  const row = { article: id, date, source: toSource(article), keys, sentences, mentions };
  return { article, mentions: sketch === undefined ? row : { ...row, sketch } };
}

/** What of an article travels with its quotations and annotations. */
export function toSource(article: ArticleRow): AnnotationSource {
  const { title, publisher, author, published } = article;
  return {
    url: article.canonicalUrl,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  };
}
