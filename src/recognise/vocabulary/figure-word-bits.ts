import { lexiconSize } from '../../text/lexicon';

/**
 * What words mean to the rules on figures, 32 bits a word: parts that are asked at different places stand together, so that
 * the first to ask has fetched all. Each part is filled once, by the module that reads it, and starts at the bit named here.
 */
export const CUE_BITS = 0;
export const BESIDE_BITS = 5;
export const NOUN_BITS = 19;
export const FACT_BITS = 23;

/** As many as there can be words, so that no word lies past the end; memory is taken for those that are written to. */
const bits = new Int32Array(1 << 16);

/** Fills a part: `meaning` gives it for every word registered so far, by lexicon id. */
export function fillBits(start: number, meaning: (word: number) => number): void {
  const size = lexiconSize();
  for (let word = 1; word < size; word++) bits[word] = (bits[word] as number) | (meaning(word) << start);
}

/** All parts of a word, by its lexicon id. */
export const bitsOf = (word: number): number => bits[word] as number;

/** The same for every word, by lexicon id. */
export const WORD_BITS: Readonly<Int32Array> = bits;
