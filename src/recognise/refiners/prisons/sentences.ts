import { SENTENCE_START, type Tokens } from '../../../text/tokens';

/** Gives for a token the number of its sentence; one pass over the text, then a binary search a question. */
export function numberSentences(tokens: Tokens): (at: number) => number {
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i++) if ((tokens.flags[i] as number) & SENTENCE_START) starts.push(i);
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
