/** Names of one publisher's site; a list of its own, so that the content script need not carry the whole list of sites. */
const TWINS: readonly (readonly [string, string])[] = [
  ['bbc.co.uk', 'bbc.com'],
  ['thetimes.co.uk', 'thetimes.com'],
];

/**
 * Whether two addresses belong to one publisher's site, so that one may call the other its canonical address or its twin:
 * the same host but for "www.", "m." or "amp.", a subdomain, or two names of one site (bbc.co.uk, bbc.com).
 * A page must not pass for an article of another site. False for anything that is not a web address.
 */
export function isSameSite(a: string, b: string): boolean {
  const one = hostOf(a);
  const other = hostOf(b);
  if (!one || !other) return false;
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  return TWINS.some(([name, twin]) => (isOf(one, name) && isOf(other, twin)) || (isOf(one, twin) && isOf(other, name)));
}

function hostOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return parsed.hostname.replace(/^(www|m|mobile|amp)\./, '');
}

function isOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
