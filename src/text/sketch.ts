import { toSearchWords } from './search-words';

/** Words in a row that are looked at together, and how many least hashes a sketch keeps. */
const SHINGLE = 4;
const BINS = 32;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const NONE = '..';

/**
 * A short string by which two texts can be told to be copies of one another without having them at hand: the least hash of the
 * four-word runs that fall into each of 32 bins (one-permutation MinHash; Li, Owen and Zhang, 2012). Two characters a bin.
 */
export function toSketch(text: string): string {
  const words = toSearchWords(text);
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const hash = hashOf(words, i);
    const bin = hash % BINS;
    const rest = Math.floor(hash / BINS);
    if (rest < (least[bin] as number)) least[bin] = rest;
  }
  return Array.from(least, toDigits).join('');
}

/** About what share of their four-word runs two texts have in common, 0 to 1, by their sketches. */
export function likeness(a: string, b: string): number {
  let same = 0;
  let filled = 0;
  for (let i = 0; i < BINS * 2; i += 2) {
    const [one, other] = [a.slice(i, i + 2), b.slice(i, i + 2)];
    if (one === NONE && other === NONE) continue;
    filled++;
    if (one === other) same++;
  }
  return filled === 0 ? 0 : same / filled;
}

/** Twelve bits of a hash; that two different ones agree in them is one chance in 4,096. */
function toDigits(hash: number): string {
  if (hash === Number.POSITIVE_INFINITY) return NONE;
  return `${DIGITS[hash & 63]}${DIGITS[(hash >>> 6) & 63]}`;
}

/** FNV-1a over the words of a run, mixed so that every bit tells (the finish of MurmurHash3). */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const word = words[i] as string;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
