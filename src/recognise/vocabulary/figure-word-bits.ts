import { lexiconSize } from '../../text/lexicon';

/**
 * What words mean to the rules on figures, 32 bits a word: parts that are asked at different places stand together, so that
 * the first to ask has fetched all. Each part is filled once, by the module that reads it, and starts at the bit named here.
 */
export const CUE_BITS = 0;
export const BESIDE_BITS = 5;
export const NOUN_BITS = 19;
export const FACT_BITS = 23;

let bits = new Uint32Array(0);

/** Fills a part: `meaning` gives it for every word registered so far, by lexicon id. */
export function fillBits(start: number, meaning: (word: number) => number): void {
  const size = lexiconSize();
  if (size > bits.length) {
    const wider = new Uint32Array(size);
    wider.set(bits);
    bits = wider;
  }
  for (let word = 1; word < size; word++) bits[word] = (bits[word] as number) | (meaning(word) << start);
}

/** All parts of a word, by its lexicon id. */
export function bitsOf(word: number): number {
  // Past the end would be undefined, which is slow to ask for.
  return word < bits.length ? (bits[word] as number) : 0;
}
