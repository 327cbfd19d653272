import { CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION, type Tokens, UPPER } from '../../../text/tokens';

/** How a line uses capitals. In `title` and `upper` lines a capital says nothing about a word. */
export type LineStyle = 'sentence' | 'title' | 'upper';

/** Headlines and menus are shorter than this many tokens on either side; a longer line is prose. */
const REACH = 24;
/** Small words stay small in a title-case headline ("Staff Attacked at Bedford"). */
const LONG = 4;

/** The style of the line that a token stands in; looks at no more than REACH tokens each way, mostly at two or three. */
export function lineStyleAt(tokens: Tokens, at: number): LineStyle {
  const { flags, length } = tokens;
  let words = 0;
  let upper = 0;
  const last = Math.min(length, at + REACH);
  for (let i = at; i < last && (i === at || !((flags[i] as number) & PARAGRAPH_START)); i++) {
    if (isSmall(tokens, i)) return 'sentence';
    if (isLong(tokens, i)) {
      words++;
      if ((flags[i] as number) & UPPER) upper++;
    }
  }
  const first = Math.max(0, at - REACH);
  for (let i = at; i > first && !((flags[i] as number) & PARAGRAPH_START); i--) {
    if (isSmall(tokens, i - 1)) return 'sentence';
    if (isLong(tokens, i - 1)) {
      words++;
      if ((flags[i - 1] as number) & UPPER) upper++;
    }
  }
  if (words < 3) return 'sentence';
  return upper === words ? 'upper' : 'title';
}

function isLong(tokens: Tokens, at: number): boolean {
  const isWord = ((tokens.flags[at] as number) & (PUNCTUATION | NUMBER)) === 0;
  return isWord && (tokens.end[at] as number) - (tokens.start[at] as number) >= LONG;
}

/** A long word without a capital, which only a sentence has. */
function isSmall(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & CAPITAL) === 0 && isLong(tokens, at);
}
