import type { EntityKey } from '../model/entity-key';
import type { Figure, StatisticMention } from '../model/mention';
import { trimQuotation } from '../text/trim-quotation';
import type { EntityRow, KeptMention, MentionRow, RecentArticle, RecentPassage, RecentRow } from './schema';
import type { Tally } from './tally';

/**
 * How many of the newest articles are kept at hand. Of an entity three quotations are shown, one article may be the open one,
 * and some are copies of one agency report; of a measure eight figures are shown, and some articles give it in another unit.
 */
export function sizeOfRecent(key: EntityKey): number {
  return key.startsWith('statistic:') ? 16 : 8;
}

/** The row at hand of an entity or measure: what context asks of its totals, beside its newest articles. */
export function toRecentRow(
  { key, articles: count, first, months }: EntityRow,
  articles: readonly RecentArticle[],
): RecentRow {
  return { key, count, first, years: toYears(months), articles };
}

/** A tally by month, which is sorted, as one by year. */
function toYears(months: Tally): Tally {
  const years = new Map<string, number>();
  for (const [month, count] of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years];
}

/** What one article says of one entity or measure, small enough to be kept at hand. The row must mention it. */
export function toRecentArticle(row: MentionRow, key: EntityKey): RecentArticle {
  const { article, date, source, sketch } = row;
  const mentions = row.mentions.filter((kept) => kept.key === key);
  const told = key.startsWith('statistic:') ? distinctOf(mentions) : mostTelling(row, mentions);
  const recent = { article, date, source, passages: told.map((kept) => toPassage(row, kept)) };
  return sketch === undefined ? recent : { ...recent, sketch };
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

/** Of a measure every figure once. */
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

/** Of an entity the mention in the sentence that tells most; of two alike the first, which has its fullest name as a rule. */
function mostTelling(row: MentionRow, mentions: readonly KeptMention[]): readonly KeptMention[] {
  let best: KeptMention | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const kept of mentions) {
    const score = scoreOf(row, kept.sentence);
    if (score > most) [best, most] = [kept, score];
  }
  return best ? [best] : [];
}

const SPEAKS = /[“”"]|\b(said|says|told|warned|found|admitted|announced|revealed|described|called)\b/;

/** A sentence tells more where it gives figures, names others too, or has somebody speak; scraps and lists tell little. */
function scoreOf(row: MentionRow, sentence: number): number {
  const text = row.sentences[sentence] ?? '';
  const there = row.mentions.filter((kept) => kept.sentence === sentence);
  const figures = there.filter(({ mention }) => mention.type === 'statistic').length;
  const names = new Set(there.map(({ key }) => key)).size - Math.min(figures, 1);
  const speech = SPEAKS.test(text) ? 1 : 0;
  const size = text.length < 40 ? -2 : text.length > 400 ? -1 : 0;
  return Math.min(figures, 1) * 2 + Math.min(names, 3) - Math.max(0, names - 4) + speech + size;
}

function toPassage(row: MentionRow, { mention, sentence, at }: KeptMention): RecentPassage {
  const quoted = trimQuotation(row.sentences[sentence] ?? mention.text, at, at + mention.text.length);
  return mention.type === 'statistic' ? { ...quoted, figure: toFigure(mention) } : quoted;
}

/** What a mention says, without where it stands. */
function toFigure({ type, start, end, text, certainty, rule, ...figure }: StatisticMention): Figure {
  return figure;
}
