import { compareFigures } from '../link/compare-figures';
import { mayCountTheSame } from '../link/counted-noun';
import type { EarlierFigure } from '../model/context';
import type { StatisticMention } from '../model/mention';
import type { RecentArticle } from '../store/schema';
import { toQuotation } from './to-quotation';

/** How many earlier figures stand beside one of today's. */
export const FIGURES = 8;

/**
 * The figures that earlier articles gave, newest first, each set against today's. Where there are too many, those in another
 * unit go first, then the oldest.
 */
export function toEarlierFigures(
  now: StatisticMention,
  published: string | undefined,
  articles: readonly RecentArticle[],
): readonly EarlierFigure[] {
  const all = articles.flatMap((article) => figuresOf(article, now, published));
  const isAlike = ({ comparison }: EarlierFigure) => comparison.verdict !== 'different-unit';
  const others = all.filter((figure) => !isAlike(figure));
  const chosen = new Set([...all.filter(isAlike), ...others].slice(0, FIGURES));
  return all.filter((figure) => chosen.has(figure));
}

function figuresOf(
  article: RecentArticle,
  now: StatisticMention,
  published: string | undefined,
): readonly EarlierFigure[] {
  return article.passages.flatMap((passage) => {
    const { figure, sentence, start, end } = passage;
    if (!figure) return [];
    const printed = sentence.slice(start, end);
    if (!mayCountTheSame(now, printed)) return [];
    const comparison = compareFigures(now, figure, { now: published, earlier: article.source.published });
    return [{ figure, printed, quotation: toQuotation(article, passage), comparison }];
  });
}
