/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_|at_|ns_|mc_|pk_|mtm_|hsa_|oly_|vero_|wt[._]|__twitter|fb_|_hs|stm_|int_|ito$|ico$|icid$|ocid$|ncid$|cid$|cmp$|cmpid$|campaign|fbclid$|gclid$|gclsrc$|dclid$|gbraid$|wbraid$|msclkid$|yclid$|igshid$|igsh$|twclid$|ttclid$|li_fat_id$|ref$|ref_|referr|refsrc$|referer|smid$|smtyp$|partner$|xtor$|spm$|sr_share$|share|shared|source$|src$|src_|post_id_ref$|guccounter$|guce_|_ga$|_gl$|rss$|rssfeed|feedtype|feedname|traffic_source$|trk|mkt_tok$|s_cid$|s_kwcid$|ftag$|ftcamp$|cx_|cxense|echobox|soc_src$|soc_trk$|ssm$|via$|mbid$|amp_js_v$|usqp$|amp_gsa$)/i;

/**
 * An address as the name of what it shows: without fragment and tracking parameters, AMP and mobile twins as the page
 * they stand for. What is no web address comes back as it is.
 */
export function cleanUrl(address: string): string {
  const url = parseUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  const original = fromAmpCache(url) ?? url;
  original.hash = '';
  // Content scripts of Firefox see URLSearchParams through a wrapper that cannot be iterated over; forEach works there.
  const names: string[] = [];
  original.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (isTracking(name, original)) original.searchParams.delete(name);
  toDesktop(original);
  // An empty query leaves its question mark behind.
  if (original.search === '') original.search = '';
  return original.href;
}

/** An address with its base; undefined where it is none. */
export function parseUrl(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function isTracking(name: string, url: URL): boolean {
  if (/^(?:amp|outputtype)$/i.test(name)) return /^(?:1|true|amp)?$/i.test(url.searchParams.get(name) ?? '');
  return TRACKING.test(name);
}

/** https://www-example-co-uk.cdn.ampproject.org/c/s/www.example.co.uk/a, https://www.google.com/amp/s/www.example.co.uk/a */
function fromAmpCache(url: URL): URL | undefined {
  const isCache = /\.cdn\.ampproject\.org$|\.bing-amp\.com$/.test(url.hostname);
  const isViewer = /^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return undefined;
  const match = /^\/(?:amp|[a-z])\/(s\/)?(.+)$/.exec(url.pathname);
  return match?.[2] ? parseUrl(`${match[1] ? 'https' : 'http'}://${match[2]}${url.search}`) : undefined;
}

function toDesktop(url: URL): void {
  url.hostname = url.hostname.replace(/^(?:m|mobile|amp)\.(?=[^.]+\.)/, 'www.').replace(/^www\.(?:m|amp)\./, 'www.');
  url.pathname = url.pathname
    .replace(/\/amp\/?$/i, '')
    .replace(/^\/amp\/(?=.)/i, '/')
    .replace(/\.amp(?:\.html)?$/i, '')
    .replace(/(?<=.)\/+$/, '/');
}
