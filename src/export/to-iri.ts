const UNKNOWN = 'urn:x-gatelog:address:';

/**
 * An address as JSON-LD, RIS and links need it: an absolute URI of RFC 3986 characters only.
 * Whatever is not a web address (a file, a script, no address at all) becomes a `urn:`, so that nothing can follow it;
 * `fromIri` gives it back.
 */
export function toIri(address: string): string {
  return findWebAddress(address) ?? UNKNOWN + encodeURIComponent(toWellFormed(address));
}

/** The address that `toIri` was given, up to percent-encoding. */
export function fromIri(iri: string): string {
  if (!iri.startsWith(UNKNOWN)) return iri;
  try {
    return decodeURIComponent(iri.slice(UNKNOWN.length));
  } catch {
    // Not ours after all: keep it as it came.
    return iri;
  }
}

/** The address if it is one of the web (http or https), percent-encoded; else undefined. Only these are ever made links. */
export function findWebAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
}

/** Lone surrogates as U+FFFD, which is what writing them as UTF-8 makes of them anyway. */
function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
