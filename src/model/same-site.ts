import { findSite } from './sites';

/**
 * Whether two addresses belong to one publisher's site, so that one may call the other its canonical address or its twin:
 * the same host but for "www.", "m." or "amp.", a subdomain, or two names of one site of the list (bbc.co.uk, bbc.com).
 * A page must not pass for an article of another site. False for anything that is not a web address.
 */
export function isSameSite(a: string, b: string): boolean {
  const one = hostOf(a);
  const other = hostOf(b);
  if (!one || !other) return false;
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  const [site, twin] = [findSite(one), findSite(other)];
  return site !== undefined && twin !== undefined && labelOf(site.domain) === labelOf(twin.domain);
}

function hostOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return parsed.hostname.replace(/^(www|m|mobile|amp)\./, '');
}

function labelOf(domain: string): string {
  return domain.replace(/^www\./, '').split('.', 1)[0] ?? '';
}
