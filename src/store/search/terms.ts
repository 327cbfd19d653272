import type { EntityKey } from '../../model/entity-key';
import { toSearchWords } from '../../text/search-words';
import type { ArticleRow } from '../schema';

/**
 * What an article can be found by: its words, and facts about it, which carry a sign in front that no word has.
 * The sign and two letters more are enough to spread facts over the index (level.ts).
 */
export const FACETS = {
  publisher: '=p',
  site: '=h',
  kind: '=k',
  measure: '=m',
  entity: '=e',
} as const;

export type Facet = keyof typeof FACETS;

/** The term under which articles with a fact are found: `=pBBC News`, `=eprison:bedford`. */
export function toFacetTerm(facet: Facet, value: string): string {
  return FACETS[facet] + value.replace(/\s+/g, ' ');
}

/** The name that a list of publishers shows for an article that names none: its site. */
export function publisherOf(article: Pick<ArticleRow, 'publisher' | 'canonicalUrl'>): string {
  return article.publisher ?? siteOf(article.canonicalUrl);
}

/** The host of an address without "www."; empty where it is no address. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Every term of an article, sorted, each once. `keys` are those of its mentions. Without a look at the clock or the disk. */
export function toTerms(article: ArticleRow, keys: Iterable<EntityKey>): readonly string[] {
  const terms = new Set(toSearchWords(`${article.title}\n${article.author ?? ''}\n${article.text}`));
  terms.add(toFacetTerm('publisher', publisherOf(article)));
  terms.add(toFacetTerm('site', siteOf(article.canonicalUrl)));
  for (const key of keys) {
    const colon = key.indexOf(':');
    const type = key.slice(0, colon);
    terms.add(toFacetTerm('entity', key));
    terms.add(toFacetTerm('kind', type));
    if (type === 'statistic') terms.add(toFacetTerm('measure', key.slice(colon + 1, key.lastIndexOf('|'))));
  }
  return [...terms].sort();
}
