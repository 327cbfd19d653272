import { sentenceOf, type Tokens, tokenAt } from '../text/tokens';

/** Where a sentence stands in an article's text: UTF-16 offsets, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A text without full stops is one sentence to the tokeniser; this much on either side of a mention is kept of it. */
const REACH = 400;

/** The sentence around [start, end) of the text; of an overlong one the words around the mention. Needs start < end. */
export function findSentence(tokens: Tokens, start: number, end: number): SentenceSpan {
  const first = tokenAt(tokens, start);
  const last = Math.max(first, tokenAt(tokens, end - 1));
  const [from] = sentenceOf(tokens, first);
  const [, to] = sentenceOf(tokens, last);
  const near = Math.max(from, tokenAt(tokens, start - REACH));
  const far = Math.min(to, tokenAt(tokens, end + REACH) + 1);
  return {
    start: Math.min(start, tokens.start[near] ?? start),
    end: Math.max(end, tokens.end[far - 1] ?? end),
  };
}
