import type { TextPositionSelector, TextQuoteSelector } from '../model/annotation';

/** Context kept on each side of a passage, in UTF-16 code units: at least the first, at most the second. */
const CONTEXT = 32;
const LONGEST_CONTEXT = 48;

export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/**
 * The selectors of a passage of an article's text: its words with about 32 characters on each side, cut between
 * words where that is near, and its offsets (UTF-16 code units, end exclusive). White space at the passage's own ends
 * is left out, and half a surrogate pair is made whole. Throws where the range is not in the text or holds no words.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function toSelectors(text: string, start: number, end: number): Selectors {
  if (!(start >= 0 && end <= text.length && start < end)) {
    throw new Error(`There is no passage from ${start} to ${end} in a text of ${text.length} characters.`);
  }
  let from = wholePair(text, start, -1);
  let to = wholePair(text, end, 1);
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) throw new Error('A passage of white space alone cannot be described.');
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(contextStart(text, from), from),
      suffix: text.slice(to, contextEnd(text, to)),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
  };
}

function contextStart(text: string, from: number): number {
  const furthest = Math.max(0, from - LONGEST_CONTEXT);
  for (let at = from - CONTEXT; at > furthest; at--) if (isSpace(text.charCodeAt(at - 1))) return at;
  return wholePair(text, furthest === 0 ? 0 : from - CONTEXT, -1);
}

function contextEnd(text: string, to: number): number {
  const furthest = Math.min(text.length, to + LONGEST_CONTEXT);
  for (let at = to + CONTEXT; at < furthest; at++) if (isSpace(text.charCodeAt(at))) return at;
  return wholePair(text, furthest === text.length ? furthest : to + CONTEXT, 1);
}

/** `at`, moved by `step` where it stands inside a surrogate pair. */
function wholePair(text: string, at: number, step: -1 | 1): number {
  const isInside = isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
  return isInside ? at + step : at;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
