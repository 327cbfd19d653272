import { cleanUrl, parseUrl } from './clean-url';
import type { PageFacts } from './page-facts';

/** The address that the article calls its own, cleaned; the cleaned address of the page where it names none to be trusted. */
export function findCanonical(facts: PageFacts, address: string): string {
  const link = facts.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const stated of [link, facts.meta('og:url')]) {
    const url = stated ? parseUrl(stated.trim(), address) : undefined;
    if (url && isTrusted(url, address)) return cleanUrl(url.href);
  }
  return cleanUrl(address);
}

/** A canonical address leads to the same site or from a cache to one, and not from an article to a front page. */
function isTrusted(url: URL, address: string): boolean {
  const here = parseUrl(cleanUrl(address));
  if (!here || !/^https?:$/.test(url.protocol)) return false;
  if (url.pathname === '/' && here.pathname !== '/') return false;
  return siteOf(url.hostname) === siteOf(here.hostname);
}

/** The last labels of a host name that twins share: "bbc.co.uk" of "www.bbc.co.uk", enough to tell strangers apart. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  const isPaired = last.length === 2 && /^(?:co|com|org|net|gov|ac|ltd|plc|nhs|police)$/.test(second);
  return labels.slice(isPaired ? -3 : -2).join('.');
}
