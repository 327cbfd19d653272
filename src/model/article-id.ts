/**
 * The id under which an article is kept: 14 hexadecimal digits out of its canonical address, so that the tab, the popup
 * and the store name the same article without asking each other. The address is expected clean of tracking parameters
 * (article/canonical-url.ts); scheme, "www." and a closing slash make no difference.
 *
 * The hash is cyrb53 (public domain, github.com/bryc/code): 53 bits, so that among 100,000 articles two share an id with
 * a chance of about one in two million.
 */
export function toArticleId(canonicalUrl: string): string {
  const address = canonicalUrl
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
