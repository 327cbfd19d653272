import type { TextPositionSelector, TextQuoteSelector } from '../model/annotation';

/**
 * Where a saved passage stands in a text: its words at their old place, else the occurrence whose surroundings fit best.
 * UTF-16 offsets, end exclusive; undefined where the words are not in the text.
 */
export function findPassage(
  text: string,
  quote: TextQuoteSelector,
  position: TextPositionSelector,
): { readonly start: number; readonly end: number } | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return undefined;
  if (text.startsWith(exact, position.start)) return { start: position.start, end: position.start + exact.length };
  let best: number | undefined;
  let most = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const fit = Number(text.startsWith(prefix, at - prefix.length)) + Number(text.startsWith(suffix, end));
    if (fit > most) {
      most = fit;
      best = at;
    }
  }
  return best === undefined ? undefined : { start: best, end: best + exact.length };
}
