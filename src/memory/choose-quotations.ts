import type { Quotation } from '../model/context';
import type { RecentArticle } from '../store/schema';
import { isCopy } from './is-copy';
import { toQuotation } from './to-quotation';

/** How many stand on a card or in a row. */
export const QUOTATIONS = 3;

/**
 * Up to three quotations out of articles that are given newest first, newest first: an agency's report once with all who
 * printed it, and of different publishers as far as there are any.
 */
export function chooseQuotations(articles: readonly RecentArticle[]): readonly Quotation[] {
  const groups = foldCopies(articles);
  const publishers = new Set<string>();
  const chosen = new Set<Group>();
  for (const group of groups) {
    if (chosen.size === QUOTATIONS) break;
    const publisher = publisherOf(group.lead);
    if (publishers.has(publisher)) continue;
    publishers.add(publisher);
    chosen.add(group);
  }
  for (const group of groups) if (chosen.size < QUOTATIONS) chosen.add(group);
  return groups.filter((group) => chosen.has(group)).map(toFolded);
}

/** Articles that print one report; the newest leads. */
interface Group {
  readonly lead: RecentArticle;
  readonly copies: RecentArticle[];
}

function foldCopies(articles: readonly RecentArticle[]): readonly Group[] {
  const groups: Group[] = [];
  for (const article of articles) {
    if (article.passages.length === 0) continue;
    const known = groups.find(({ lead, copies }) => [lead, ...copies].some((one) => isCopy(one, article)));
    if (known) known.copies.push(article);
    else groups.push({ lead: article, copies: [] });
  }
  return groups;
}

function toFolded({ lead, copies }: Group): Quotation {
  const [passage] = lead.passages;
  if (!passage) throw new Error('A quoted article has a passage.');
  const quotation = toQuotation(lead, passage);
  const also = copies.map(({ source: { url, title, publisher } }) => ({
    url,
    title,
    ...(publisher === undefined ? {} : { publisher }),
  }));
  return also.length === 0 ? quotation : { ...quotation, also };
}

const publisherOf = ({ source }: RecentArticle): string => source.publisher ?? new URL(source.url).hostname;
