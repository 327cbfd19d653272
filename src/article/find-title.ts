import { linkedText, type PageFacts, tidy } from './page-facts';

/** Between a headline and the name of the site: " - BBC News", " | The Guardian", " :: Example". */
const SEPARATOR = /\s+[|\-–—»:·•/\\>]+\s+/;

/** The article's headline, without the name of the site; empty where the page has none. */
export function findTitle(facts: PageFacts): string {
  const site = facts.meta('og:site_name', 'application-name');
  const stated = linkedText(facts, 'headline') ?? facts.meta('og:title', 'twitter:title', 'dc.title', 'headline');
  const headings = headingsOf(facts.document);
  if (!facts.hasHead && headings[0]) return headings[0];
  const title = stated ? withoutSite(stated, site, headings) : fromDocument(facts.document.title, site, headings);
  return tidy(title) ?? headings[0] ?? '';
}

function headingsOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('h1')]
    .map((heading) => tidy(heading.textContent))
    .filter((text) => text !== undefined);
}

function withoutSite(title: string, site: string | undefined, headings: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  if (site && isSame(last, site)) return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|\-–—»:·•/\\>]+\s*$/, '');
  return headings.find((heading) => isSame(title, heading) || startsAs(title, heading)) ?? title;
}

/** `document.title` is for tabs: it carries the site's name more often than not. */
function fromDocument(title: string, site: string | undefined, headings: readonly string[]): string {
  const heading = headings.find((text) => text.length > 8 && contains(title, text));
  if (heading) return heading;
  const cut = withoutSite(title, site, headings);
  if (cut !== title) return cut;
  const parts = title.split(SEPARATOR);
  const first = parts[0] ?? '';
  return parts.length > 1 && first.split(/\s+/).length >= 4
    ? title.slice(0, title.lastIndexOf(parts[parts.length - 1] ?? '')).replace(/\s+[|\-–—»:·•/\\>]+\s*$/, '')
    : title;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isSame(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

function startsAs(title: string, heading: string): boolean {
  return heading.length > 12 && letters(title).startsWith(letters(heading));
}

function contains(title: string, heading: string): boolean {
  return letters(title).includes(letters(heading));
}
