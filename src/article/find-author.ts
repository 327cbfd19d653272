import type { Block } from './blocks';
import { type LinkedThing, toTexts, typesOf } from './json-ld';
import { decode, type PageFacts, tidy } from './page-facts';
import { toLine } from './to-line';

const LONGEST = 100;

/** Who wrote the article, several parted by commas; undefined where the page names nobody. */
export function findAuthor(facts: PageFacts, near: readonly Block[]): string | undefined {
  const linked = toTexts(people(facts.linked?.author ?? facts.linked?.creator));
  return (
    join(linked) ??
    join(
      listOf(
        facts.meta(
          'author',
          'article:author',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'byl',
          'dcterms.creator',
        ),
      ),
    ) ??
    join(marked(facts.document)) ??
    fromByline(near)
  );
}

function listOf(value: string | undefined): readonly string[] {
  return value ? [value] : [];
}

function marked(document: Document): readonly string[] {
  const found = document.querySelectorAll('[itemprop~="author"], [rel~="author"]');
  return [...found].slice(0, 3).map((element) => {
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    return name.getAttribute('content') ?? name.textContent ?? '';
  });
}

/** What is not an organisation: a ministry or an agency is no author. */
function people(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((one: unknown) => {
    const isThing = typeof one === 'object' && one !== null;
    return !isThing || !typesOf(one as LinkedThing).some((type) => /Organi[sz]ation$/.test(type));
  });
}

/** "By Jane Smith" or "Jane Smith 30 November 2023" on a line of its own beside the headline. */
function fromByline(near: readonly Block[]): string | undefined {
  for (const block of near) {
    const line = toLine(block);
    if (line.length > 200) continue;
    const name = findName(BY.exec(line)?.[1]) ?? (YEAR.test(line) ? findName(BEFORE_DATE.exec(line)?.[1]) : undefined);
    if (name) return name;
  }
  return undefined;
}

const BY = /^(?:By|Written by|Words by|Gan)[:\s]+(\p{Lu}[^|•·,\d]{3,80})/iu;
const YEAR = /\d{4}/;
const BEFORE_DATE =
  /^(\p{Lu}[\p{L}'’-]+(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\p{Lu}[\p{L}'’.-]*|de|van|von|ap|ab)){1,3})[\s,|·–-]+(?:(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)\p{L}*,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? \d{4}/u;
const NOT_A_NAME =
  /^(?:published|updated|posted|last|first|news|latest|press|home|share|mon|tue|wed|thu|fri|sat|sun)|\b(?:staff|reporter|desk|news|team|editor|correspondent|agency|newsroom|press)\b/i;

function findName(words: string | undefined): string | undefined {
  const name = words && clean(words.replace(/\s+(?:published|updated|posted|for)\b.*$/i, ''));
  return name && !NOT_A_NAME.test(name) ? name : undefined;
}

function join(names: readonly string[]): string | undefined {
  const cleaned = names.map(clean).filter((name) => name !== undefined);
  return cleaned.length > 0 ? [...new Set(cleaned)].join(', ') : undefined;
}

function clean(name: string): string | undefined {
  const text = tidy(decode(name))
    ?.replace(/^(?:by|written by|posted by|author)[:\s]+/i, '')
    .replace(/[,;|•·\s]+$/, '');
  if (!text || text.length > LONGEST || /^https?:|^www\.|^@?\w+\.(?:com|co\.uk)$/i.test(text)) return undefined;
  return /\p{L}{2}/u.test(text) ? text : undefined;
}
