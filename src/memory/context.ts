import type { Context, EarlierFigure } from '../model/context';
import { type EntityKey, toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';
import { type Overrule, toPair, withOverrule } from '../model/overrule';
import { listOverrules } from '../store/overrules';
import { type EarlierMentions, readEarlier } from '../store/read-earlier';
import type { Store } from '../store/schema';
import { chooseQuotations, QUOTATIONS } from './choose-quotations';
import { FIGURES, toEarlierFigures } from './earlier-figures';

/**
 * What earlier kept articles say of what an article mentions: one answer a distinct key, in the order of `mentions`; where
 * several mentions share a key, figures are set against the first. An article counts as earlier when it is dated before this
 * one or alike; without a date, every other article does. The article itself, under any of its ids, never counts.
 */
export async function contextOf(
  store: Store,
  article: string,
  published: string | undefined,
  mentions: readonly Mention[],
): Promise<readonly Context[]> {
  const leads = new Map<EntityKey, Mention>();
  for (const mention of mentions) {
    const key = toEntityKey(mention);
    if (!leads.has(key)) leads.set(key, mention);
  }
  const wanted = [...leads].map(([key, lead]) => ({ key, articles: lead.type === 'statistic' ? FIGURES : QUOTATIONS }));
  const [earlier, overrules] = await Promise.all([
    readEarlier(store, { article, until: published, wanted }),
    listOverrules(store),
  ]);
  return [...leads].map(([key, lead], i) => {
    const context = toContext(key, lead, published, earlier[i]);
    const own = overrules.get(key);
    return own ? withOverrules(context, article, lead, own) : context;
  });
}

function toContext(key: EntityKey, lead: Mention, published: string | undefined, earlier?: EarlierMentions): Context {
  if (!earlier) return { key, earlierArticles: 0, quotations: [], figures: [] };
  const figures = lead.type === 'statistic' ? toEarlierFigures(lead, published, earlier.articles) : [];
  if (lead.type === 'statistic' && lead.measure === 'other') return toSameOnly(key, figures);
  const { count, first, last, articles } = earlier;
  return { key, earlierArticles: count, first, last, quotations: chooseQuotations(articles), figures };
}

/** The reader's own verdicts in place of Gatelog's. */
function withOverrules(context: Context, article: string, lead: Mention, overrules: readonly Overrule[]): Context {
  if (lead.type !== 'statistic') return context;
  const figures = context.figures.map((earlier) => {
    const { figure, quotation, comparison } = earlier;
    const pair = toPair({ article, figure: lead }, { article: quotation.article, figure });
    return { ...earlier, comparison: withOverrule(comparison, pair, overrules) };
  });
  return { ...context, figures, overrules };
}

/** Figures without a measure have nothing in common but that; only the very same figure is worth a word. */
function toSameOnly(key: EntityKey, all: readonly EarlierFigure[]): Context {
  const figures = all.filter(({ comparison }) => comparison.verdict === 'same' || comparison.verdict === 'rounded');
  const quotations = figures.map(({ quotation }) => quotation);
  const dates = quotations.flatMap(({ published }) => published ?? []);
  const [last, first] = [dates[0], dates.at(-1)];
  return {
    key,
    earlierArticles: new Set(quotations.map(({ article }) => article)).size,
    ...(first === undefined || last === undefined ? {} : { first, last }),
    quotations: quotations.slice(0, QUOTATIONS),
    figures,
  };
}
