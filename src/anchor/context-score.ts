import { type FoldedText, SPACE } from './fold-text';

/** How much of a passage's context still stands around a place, each from 0 to 1. A side without context counts as 1 at the end of the text, else as 0. */
export interface ContextScore {
  readonly before: number;
  readonly after: number;
}

/** Scores the place [start, end) of the text, in folded codes. */
export function toContextScore(
  text: FoldedText,
  start: number,
  end: number,
  prefix: FoldedText,
  suffix: FoldedText,
): ContextScore {
  const { codes } = text;
  let before = 0;
  let i = codes[start - 1] === SPACE ? start - 2 : start - 1;
  for (let at = prefix.codes.length - 1; at >= 0 && i >= 0 && prefix.codes[at] === codes[i]; at--, i--) before++;
  let after = 0;
  let j = codes[end] === SPACE ? end + 1 : end;
  for (let at = 0; at < suffix.codes.length && suffix.codes[at] === codes[j]; at++, j++) after++;
  return {
    before: prefix.codes.length === 0 ? Number(start === 0) : before / prefix.codes.length,
    after: suffix.codes.length === 0 ? Number(end === codes.length) : after / suffix.codes.length,
  };
}
