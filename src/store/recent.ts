import type { EntityKey } from '../model/entity-key';
import type { Figure, StatisticMention } from '../model/mention';
import { trimQuotation } from '../text/trim-quotation';
import type { KeptMention, MentionRow, RecentArticle, RecentPassage } from './schema';

/**
 * How many of the newest articles are kept at hand. Of an entity three quotations are shown, one article may be the open one,
 * and some are copies of one agency report; of a measure eight figures are shown, and some articles give it in another unit.
 */
export function sizeOfRecent(key: EntityKey): number {
  return key.startsWith('statistic:') ? 16 : 8;
}

/** What one article says of one entity or measure, small enough to be kept at hand. The row must mention it. */
export function toRecentArticle(row: MentionRow, key: EntityKey): RecentArticle {
  const { article, date, source } = row;
  const mentions = row.mentions.filter((kept) => kept.key === key);
  return { article, date, source, passages: distinctOf(mentions).map((kept) => toPassage(row, kept)) };
}

/** Puts an article into its place among the newest, in place of what it said before; what falls behind is dropped. */
export function withRecent(
  list: readonly RecentArticle[],
  article: RecentArticle,
  size: number,
): readonly RecentArticle[] {
  return [...withoutRecent(list, article.article), article].sort(isNewerFirst).slice(0, size);
}

export function withoutRecent(list: readonly RecentArticle[], article: string): readonly RecentArticle[] {
  return list.filter((one) => one.article !== article);
}

/** The order of the index: newest first, and by id within a date. */
function isNewerFirst(a: RecentArticle, b: RecentArticle): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  return a.article < b.article ? -1 : 1;
}

/** Of an entity the first mention, which gives its fullest name as a rule; of a measure every figure once. */
function distinctOf(mentions: readonly KeptMention[]): readonly KeptMention[] {
  const met = new Set<string>();
  return mentions.filter(({ mention }) => {
    const said =
      mention.type === 'statistic' ? `${mention.value} ${mention.high} ${mention.unit} ${mention.per}` : mention.type;
    if (met.has(said)) return false;
    met.add(said);
    return true;
  });
}

function toPassage(row: MentionRow, { mention, sentence, at }: KeptMention): RecentPassage {
  const quoted = trimQuotation(row.sentences[sentence] ?? mention.text, at, at + mention.text.length);
  return mention.type === 'statistic' ? { ...quoted, figure: toFigure(mention) } : quoted;
}

/** What a mention says, without where it stands. */
function toFigure({ type, start, end, text, certainty, rule, ...figure }: StatisticMention): Figure {
  return figure;
}
