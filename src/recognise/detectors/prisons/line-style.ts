import { CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION, type Tokens, UPPER } from '../../../text/tokens';

/** How a line uses capitals. In `title` and `upper` lines a capital says nothing about a word. */
export type LineStyle = 'sentence' | 'title' | 'upper';

/** Headlines and menus are shorter than this many tokens on either side; a longer line is prose. */
const REACH = 24;
/** Small words stay small in a title-case headline ("Staff Attacked at Bedford"). */
const LONG = 4;

/** The style of the line that a token stands in; looks at no more than REACH tokens each way. */
export function lineStyleAt(tokens: Tokens, at: number): LineStyle {
  let words = 0;
  let upper = 0;
  const [from, to] = lineAround(tokens, at);
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & (PUNCTUATION | NUMBER) || (tokens.end[i] as number) - (tokens.start[i] as number) < LONG) continue;
    if (!(flags & CAPITAL)) return 'sentence';
    words++;
    if (flags & UPPER) upper++;
  }
  if (words < 3) return 'sentence';
  return upper === words ? 'upper' : 'title';
}

function lineAround(tokens: Tokens, at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && at - from < REACH && !((tokens.flags[from] as number) & PARAGRAPH_START)) from--;
  let to = at + 1;
  while (to < tokens.length && to - at < REACH && !((tokens.flags[to] as number) & PARAGRAPH_START)) to++;
  return [from, to];
}
