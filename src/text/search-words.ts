import { NUMBER, tokenise, WORD } from './tokens';

/** Longer words are no words; what is behind this many characters makes no difference to a search. */
const LONGEST = 40;

/**
 * Calls `visit` with every word and number of a text as a search compares them: lower case, without accents, apostrophes
 * and the commas in numbers ("O’Brien" is "obrien", "2,500" is "2500"); offsets are UTF-16. A possessive "’s" is passed over.
 */
export function eachSearchWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  const { length, start, end, flags } = tokenise(text);
  for (let i = 0; i < length; i++) {
    if (!((flags[i] as number) & (WORD | NUMBER))) continue;
    const [from, to] = [start[i] as number, end[i] as number];
    const word = toSearchWord(text.slice(from, Math.min(to, from + LONGEST)));
    if (word !== '') visit(word, from, to);
  }
}

/** The words of a text as a search compares them, in their order, with repetitions. */
export function toSearchWords(text: string): string[] {
  const words: string[] = [];
  eachSearchWord(text, (word) => words.push(word));
  return words;
}

function toSearchWord(token: string): string {
  if (/^[’'ʼ‘]s$/i.test(token)) return '';
  const lower = token.toLowerCase().replace(/[’'ʼ‘,]/g, '');
  // Most words are plain; normalising them would cost more than all the rest.
  return /^[a-z0-9.]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}
