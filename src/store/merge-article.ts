import type { PageArticle } from '../model/article';
import { toArticleId } from '../model/article-id';
import type { ArticleRow, EarlierText, KeptMention } from './schema';

/** An article as it was just read, ready to be kept. */
export interface Reading {
  readonly article: PageArticle;
  /** Lower-case hexadecimal SHA-256 of `article.text`. */
  readonly textHash: string;
  /** ISO instant of the reading. */
  readonly read: string;
  readonly sentences: readonly string[];
  /** In order of their start. */
  readonly mentions: readonly KeptMention[];
  /** By which copies of the text are known (text/sketch.ts). */
  readonly sketch?: string;
}

/** A live page can change with every glance: this many texts before today's are kept, the first one and the newest ones. */
const EARLIER_TEXTS = 10;

/** The addresses a reading goes by, its canonical one first. */
export function urlsOf({ article }: Reading): readonly string[] {
  return [...new Set([article.canonicalUrl, article.url])];
}

/** The row an article is kept in after this reading: a new one, or the known one with what the reading adds. */
export function mergeArticle(known: ArticleRow | undefined, reading: Reading): ArticleRow {
  const { article, textHash, read } = reading;
  const urls = [...new Set([...(known?.urls ?? []), ...urlsOf(reading)])];
  const published = article.published ?? known?.published;
  const firstRead = known?.firstRead ?? read;
  return {
    id: known?.id ?? toArticleId(article.canonicalUrl),
    ids: [...new Set([...(known?.ids ?? []), ...urls.map(toArticleId)])],
    canonicalUrl: known?.canonicalUrl ?? article.canonicalUrl,
    urls,
    title: article.title || known?.title || '',
    ...optional('publisher', article.publisher ?? known?.publisher),
    ...optional('author', article.author ?? known?.author),
    ...optional('published', published),
    ...optional('publishedFrom', article.published ? article.publishedFrom : known?.publishedFrom),
    ...optional('modified', article.modified ?? known?.modified),
    ...optional('modifiedFrom', article.modified ? article.modifiedFrom : known?.modifiedFrom),
    ...optional('language', article.language ?? known?.language),
    date: published ?? firstRead.slice(0, 10),
    firstRead,
    lastRead: read,
    text: article.text,
    textHash,
    earlier: known ? toEarlier(known, reading) : [],
  };
}

/** The texts before this one. A text that is wholly part of the new one was only not finished (a live page, late loading). */
function toEarlier(known: ArticleRow, { article, textHash, read }: Reading): readonly EarlierText[] {
  if (known.textHash === textHash || article.text.includes(known.text)) return known.earlier;
  const all = [
    ...known.earlier.filter((earlier) => earlier.textHash !== textHash),
    { text: known.text, textHash: known.textHash, until: read },
  ];
  return all.length > EARLIER_TEXTS ? [...all.slice(0, 1), ...all.slice(1 - EARLIER_TEXTS)] : all;
}

function optional<Name extends string, Value extends string>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}
