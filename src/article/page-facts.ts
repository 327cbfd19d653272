import { findLinkedArticle, type LinkedThing, readLinkedData, toText, typesOf } from './json-ld';

/** What a page says of itself in its head and in structured data; read once, asked by every fact. */
export interface PageFacts {
  readonly document: Document;
  /** The page's article in JSON-LD, if described. */
  readonly linked: LinkedThing | undefined;
  readonly things: readonly LinkedThing[];
  /** Whether the page's head speaks of this article. */
  readonly hasHead: boolean;
  /** Content of the first `meta` of one of these names or properties, in the order asked. */
  meta(...names: readonly string[]): string | undefined;
}

export function readPageFacts(document: Document): PageFacts {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name && !metas.has(name)) metas.set(name, content);
      }
    }
  }
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name)).find((content) => content);
  const things = readLinkedData(document);
  return {
    document,
    things,
    hasHead: true,
    linked: findLinkedArticle(things, meta('og:title') ?? document.title),
    meta,
  };
}

/** Facts of a page whose head is not to be believed: what stands in its body is all there is. */
export function toBareFacts(document: Document): PageFacts {
  return { document, things: [], linked: undefined, hasHead: false, meta: () => undefined };
}

/** Everything in a page's head that facts are taken from, as one string. */
export function readHead(document: Document): string {
  const parts: string[] = [];
  const stating = 'meta[content], link[rel~="canonical" i], script[type="application/ld+json" i]';
  for (const element of document.querySelectorAll(stating)) {
    parts.push(element.getAttribute('content') ?? element.getAttribute('href') ?? element.textContent ?? '');
  }
  return parts.join('\n');
}

/** Whether the page calls itself a live blog. */
export function isLiveBlog(facts: PageFacts): boolean {
  return facts.things.some((thing) => typesOf(thing).includes('LiveBlogPosting'));
}

/** White space as one space, ends trimmed; undefined where nothing is left. */
export function tidy(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** A property of the page's article in JSON-LD, as text with its entities decoded. */
export function linkedText(facts: PageFacts, name: string): string | undefined {
  return tidy(decode(toText(facts.linked?.[name])));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Sites escape HTML inside JSON once too often; a parser is not needed for the few that occur. */
export function decode(text: string | undefined): string | undefined {
  return text?.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
