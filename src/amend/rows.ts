import type { FactName } from '../model/article-fact';
import { toKeys } from '../store/mentions';
import type { ArticleWithMentions } from '../store/read-articles';
import type { ArticleRow, KeptMention } from '../store/schema';
import { toSource } from '../store/to-rows';

/** A kept article with other mentions. */
export function withMentions(
  { article, mentions: row }: ArticleWithMentions,
  sentences: readonly string[],
  mentions: readonly KeptMention[],
): ArticleWithMentions {
  const { id, date } = article;
  const keys = toKeys(date, mentions);
  return { article, mentions: { ...row, article: id, date, source: toSource(article), keys, sentences, mentions } };
}

/** A kept article with another fact, or without it; its date in lists and indexes follows. */
export function withFact(found: ArticleWithMentions, fact: FactName, value: string | undefined): ArticleWithMentions {
  const { [fact]: _, publishedFrom, ...others } = found.article;
  // Where a date was found is said of that date alone.
  const rest = fact === 'published' || publishedFrom === undefined ? others : { ...others, publishedFrom };
  const bare: ArticleRow = { ...rest, title: fact === 'title' ? '' : found.article.title };
  const named: ArticleRow = value === undefined ? bare : { ...bare, [fact]: value };
  const article = { ...named, date: named.published ?? named.firstRead.slice(0, 10) };
  const row = found.mentions;
  return row ? withMentions({ article, mentions: row }, row.sentences, row.mentions) : { article, mentions: undefined };
}
