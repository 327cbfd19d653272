import type { KeptMention } from '../../store/schema';
import type { PlacedPassage } from './marked-text';

/** A run of an article's text that is marked alike from end to end; UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mention?: KeptMention | undefined;
  readonly passage?: PlacedPassage | undefined;
}

/**
 * An article's paragraphs (its lines), each as runs with one mention and one passage at most. Where mentions or passages
 * overlap, the earlier keeps its ground. Linear in the text and the marks.
 */
export function toPieces(
  text: string,
  mentions: readonly KeptMention[],
  passages: readonly PlacedPassage[],
): readonly (readonly Piece[])[] {
  const named = withoutOverlap(mentions.map((kept) => ({ start: kept.mention.start, end: kept.mention.end, kept })));
  const saved = withoutOverlap(passages);
  const bounds = new Set([0, text.length]);
  for (const { start, end } of [...named, ...saved]) {
    bounds.add(Math.min(start, text.length));
    bounds.add(Math.min(end, text.length));
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) bounds.add(at).add(at + 1);
  const sorted = [...bounds].sort((a, b) => a - b);
  const paragraphs: Piece[][] = [[]];
  let [n, s] = [0, 0];
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + 1];
    if (end === undefined) break;
    if (text.charAt(start) === '\n' && end === start + 1) {
      if (paragraphs.at(-1)?.length) paragraphs.push([]);
      continue;
    }
    while ((named[n]?.end ?? Number.POSITIVE_INFINITY) <= start) n++;
    while ((saved[s]?.end ?? Number.POSITIVE_INFINITY) <= start) s++;
    const [mention, passage] = [named[n], saved[s]];
    paragraphs.at(-1)?.push({
      start,
      end,
      mention: mention && mention.start <= start ? mention.kept : undefined,
      passage: passage && passage.start <= start ? passage : undefined,
    });
  }
  return paragraphs.filter((pieces) => pieces.length > 0);
}

function withoutOverlap<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): readonly T[] {
  let last = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last || end <= start) return false;
      last = end;
      return true;
    });
}
