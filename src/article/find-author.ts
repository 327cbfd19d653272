import type { Block } from './blocks';
import { toTexts } from './json-ld';
import { decode, type PageFacts, tidy } from './page-facts';

const LONGEST = 100;

/** Who wrote the article, several parted by commas; undefined where the page names nobody. */
export function findAuthor(facts: PageFacts, near: readonly Block[]): string | undefined {
  const linked = toTexts(facts.linked?.author ?? facts.linked?.creator);
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

/** "By Jane Smith" on a line of its own beside the headline. */
function fromByline(near: readonly Block[]): string | undefined {
  for (const block of near) {
    const line = tidy(block.texts.map((text) => text?.data ?? ' ').join(''));
    const match =
      line && line.length < 200 ? /^(?:By|Written by|Words by|Gan)[:\s]+(\p{Lu}[^|•·,\d]{3,80})/u.exec(line) : null;
    const name = match?.[1] ? clean(match[1]) : undefined;
    if (name) return name;
  }
  return undefined;
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
