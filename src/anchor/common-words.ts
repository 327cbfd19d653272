import { CAPITAL, type Tokens, WORD } from '../text/tokens';
import { hashWord } from './word-hash';

/** Tells whether a text has a word in small letters; reads the text once. */
export function toCommonWords(tokens: Tokens): (word: string) => boolean {
  const hashes = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (((tokens.flags[i] as number) & (WORD | CAPITAL)) !== WORD) continue;
    hashes.add(hashWord(tokens.text, tokens.start[i], tokens.end[i]));
  }
  return (word) => hashes.has(hashWord(word));
}
