import { isSameSite } from '../model/same-site';
import { cleanUrl, parseUrl } from './clean-url';
import type { PageFacts } from './page-facts';

/** The address that the article calls its own, cleaned; the cleaned address of the page where it names none to be trusted. */
export function findCanonical(facts: PageFacts, address: string): string {
  if (!facts.hasHead) return cleanUrl(address);
  const link = facts.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const stated of [link, facts.meta('og:url')]) {
    const url = stated ? parseUrl(stated.trim(), address) : undefined;
    if (url && isTrusted(url, address)) return cleanUrl(url.href);
  }
  return cleanUrl(address);
}

/** A canonical address leads to the same site, and not from an article to a front page. */
function isTrusted(url: URL, address: string): boolean {
  const here = parseUrl(cleanUrl(address));
  if (!here || (url.pathname === '/' && here.pathname !== '/')) return false;
  return isSameSite(url.href, here.href);
}
