import type { Context, Quotation } from '../model/context';
import { type EntityKey, toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';
import { type EarlierMentions, readEarlier } from '../store/read-earlier';
import type { MentionRow, Store } from '../store/schema';
import { toEarlierFigures } from './earlier-figures';
import { toQuotation } from './to-quotation';

const QUOTATIONS = 3;
/** Rows asked for at once. Enough that three quotations are left when copies of one agency report are folded into one. */
const ROWS = 6;
const FIGURE_ROWS = 12;

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
  const wanted = [...leads].map(([key, lead]) => ({ key, rows: lead.type === 'statistic' ? FIGURE_ROWS : ROWS }));
  const earlier = await readEarlier(store, { article, until: published, wanted });
  return [...leads].map(([key, lead], i) => toContext(key, lead, published, earlier[i]));
}

function toContext(key: EntityKey, lead: Mention, published: string | undefined, earlier?: EarlierMentions): Context {
  if (!earlier) return { key, earlierArticles: 0, quotations: [], figures: [] };
  return {
    key,
    earlierArticles: earlier.articles,
    first: earlier.first,
    last: earlier.last,
    quotations: toQuotations(key, earlier.rows),
    figures: lead.type === 'statistic' ? toEarlierFigures(key, lead, published, earlier.rows) : [],
  };
}

/**
 * The newest quotations, one an article. Papers print the same agency report word for word: a sentence that was quoted
 * already is passed over.
 */
function toQuotations(key: EntityKey, rows: readonly MentionRow[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const met = new Set<string>();
  for (const row of rows) {
    // The first mention gives the fullest name as a rule, and the sentence that introduces it.
    const kept = row.mentions.find((mention) => mention.key === key);
    if (!kept || quotations.length === QUOTATIONS) continue;
    const sentence = row.sentences[kept.sentence] ?? '';
    if (met.has(sentence)) continue;
    met.add(sentence);
    quotations.push(toQuotation(row, kept));
  }
  return quotations;
}
