import { findHits, type Hit, type QueryWord } from './search-query';

/** A piece of a text with the words of a search in it; offsets of `hits` are into `text`, UTF-16. */
export interface Snippet {
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Characters before the first hit, so that it does not stand without its sentence. */
const LEAD = 40;

/**
 * The piece of about `length` characters that holds most of a search's words, the first such; line breaks become spaces.
 * Undefined where the text has none of them.
 */
export function toSnippet(text: string, query: readonly QueryWord[], length = 160): Snippet | undefined {
  const hits = findHits(text, query);
  const first = findBestStart(hits, length);
  if (!first) return undefined;
  const from = toWordStart(text, Math.max(0, first.start - LEAD), first.start);
  const to = toWordEnd(text, Math.min(text.length, Math.max(from + length, first.end)));
  const lead = from > 0 ? '…' : '';
  const piece = `${lead}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? '…' : ''}`;
  const shift = lead.length - from;
  const inside = hits.filter(({ start, end }) => start >= from && end <= to);
  return { text: piece, hits: inside.map(({ start, end, of }) => ({ start: start + shift, end: end + shift, of })) };
}

function findBestStart(hits: readonly Hit[], length: number): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [i, hit] of hits.entries()) {
    const met = new Set<number>();
    for (let k = i; k < hits.length; k++) {
      const other = hits[k];
      if (!other || other.end > hit.start + length - LEAD) break;
      met.add(other.of);
    }
    if (met.size > most || !best) {
      best = hit;
      most = met.size;
    }
  }
  return best;
}

function toWordStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > 0 && start < limit && !/\s/.test(text.charAt(start - 1))) start++;
  return start;
}

function toWordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  let end = at;
  while (end > 0 && !/\s/.test(text.charAt(end))) end--;
  return end > 0 ? end : at;
}
