import type { FoldedText } from './fold-text';

/** Places of a pattern beyond this many are looked at only near the hint: a page of one repeated word stays cheap. */
const MOST_PLACES = 500;

/**
 * Every place where the pattern stands in the text, as indices of folded codes: at most 500, the nearest to `hint`
 * (an index of folded codes) where there are more. Knuth, Morris and Pratt's search: linear whatever the text repeats.
 */
export function findExact(text: FoldedText, pattern: FoldedText, hint: number): readonly number[] {
  const wanted = pattern.codes;
  const { codes } = text;
  if (wanted.length === 0) return [];
  const fallback = toFallback(wanted);
  const places: number[] = [];
  let matched = 0;
  for (let i = 0; i < codes.length; i++) {
    while (matched > 0 && codes[i] !== wanted[matched]) matched = fallback[matched - 1] as number;
    if (codes[i] === wanted[matched]) matched++;
    if (matched < wanted.length) continue;
    keepNearest(places, i + 1 - matched, hint);
    matched = fallback[matched - 1] as number;
  }
  return places;
}

/** Places come in order: once there are too many, the furthest is either the oldest or the new one, which ends the search for more. */
function keepNearest(places: number[], place: number, hint: number): void {
  places.push(place);
  if (places.length <= MOST_PLACES) return;
  const first = places[0] as number;
  if (hint - first > place - hint) places.shift();
  else places.pop();
}

/** For each prefix of the pattern, the length of its longest end that is also its start. */
function toFallback(pattern: Uint16Array): Uint32Array {
  const fallback = new Uint32Array(pattern.length);
  let matched = 0;
  for (let i = 1; i < pattern.length; i++) {
    while (matched > 0 && pattern[i] !== pattern[matched]) matched = fallback[matched - 1] as number;
    if (pattern[i] === pattern[matched]) matched++;
    fallback[i] = matched;
  }
  return fallback;
}
