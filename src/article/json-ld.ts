/** One thing that a page describes in JSON-LD; what its properties hold is whatever the page wrote. */
export type LinkedThing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Newscast)$/;
/** What else a page may call the thing that it is about; never a comment, a film or an organisation. */
const PAGE = /(?:WebPage|ItemPage|CreativeWork|Recipe|HowTo|PodcastEpisode)$/;
/** Pages print whole catalogues; no article needs more. */
const LONGEST = 2_000_000;
const MOST = 500;

/** Every thing described in the page's JSON-LD, outer ones first. What does not parse is passed over: it is the page's fault. */
export function readLinkedData(document: Document): readonly LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), things, 0);
  }
  return things;
}

/** The thing that stands for this page's article, if the page describes one. */
export function findLinkedArticle(things: readonly LinkedThing[], title: string): LinkedThing | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const wanted = letters(title);
  const sameTitle = articles.find((thing) => {
    const headline = letters(toText(thing.headline) ?? toText(thing.name) ?? '');
    return headline.length > 8 && (wanted.includes(headline) || headline.includes(wanted)) && wanted.length > 8;
  });
  return sameTitle ?? articles.find((thing) => thing.datePublished !== undefined) ?? articles[0];
}

/** When the page came out by what it says of itself rather than of its article. */
export function findPageDate(things: readonly LinkedThing[]): string | undefined {
  const page = things.find((thing) => thing.datePublished && typesOf(thing).some((type) => PAGE.test(type)));
  return toText(page?.datePublished);
}

export function typesOf(thing: LinkedThing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** A property as text: a string itself, the first of several, a thing's name or value. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return toText(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = value as LinkedThing;
  return toText(thing.name ?? thing['@value']);
}

/** A property that may hold several, as texts. */
export function toTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(toText).filter((text) => text !== undefined);
}

function parse(source: string): unknown {
  if (source.length > LONGEST) return undefined;
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  return tryParse(bare) ?? tryParse(withoutSlips(bare)) ?? toPlainThing(bare);
}

/** What can still be read of an article whose JSON nobody could parse: its plain properties, the first of each. */
function toPlainThing(source: string): LinkedThing | undefined {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test(source)) return undefined;
  const found = source.matchAll(/"(headline|datePublished|dateModified)"\s*:\s*"((?:[^"\\]|\\.)*)"/g);
  return { ...Object.fromEntries([...found].reverse().map((match) => [match[1], match[2]])), '@type': 'Article' };
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Raw line breaks inside strings and commas before a closing bracket: the slips that news sites make. */
function withoutSlips(source: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the slip.
  return source.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
}

function collect(value: unknown, into: LinkedThing[], depth: number): void {
  if (depth > 6 || into.length >= MOST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1);
    return;
  }
  const thing = value as LinkedThing;
  if (thing['@type'] !== undefined) into.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
    collect(thing[key], into, depth + 1);
  }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
