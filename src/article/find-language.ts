import type { PageFacts } from './page-facts';

/** The page's language as it declares it, BCP 47; undefined where it does not or where that is no language tag. */
export function findLanguage(facts: PageFacts): string | undefined {
  const stated =
    facts.document.documentElement.lang || facts.meta('content-language', 'og:locale', 'language', 'dc.language');
  const tag = stated?.trim().replace(/_/g, '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
