/**
 * The words the engine knows, each under a small number, so that rules compare numbers instead of strings.
 * Look-ups hash the folded character codes straight out of the article: no slice, no lower-casing, no allocation.
 */

import { foldCode } from './characters';

/** Id of every word that nobody registered. */
export const UNKNOWN = 0;

const words: string[] = [''];
/**
 * Open addressing, two numbers a slot: a word's hash, and the upper half of its check above its id. Words are told apart by
 * these 48 bits alone and never compared by their letters, which would fetch two more places of memory for each word of a
 * text: one unknown word in some 40 thousand million is taken for one of ours.
 */
let slots = new Int32Array(1 << 15);
let mask = (slots.length >> 1) - 1;

const ASCII = /^[\0-\x7f]*$/;

/** A string with every code folded as the lexicon folds it. */
export function fold(text: string): string {
  // A lexicon of thousands of words is made as a page opens: the browser's own means are what it can run at once.
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return folded;
}

/**
 * A word's hash (FNV-1a) and its check are built from its folded codes one at a time, from their seeds, so that whoever walks
 * a word has them.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 0;

export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

export function checkStep(check: number, folded: number): number {
  return Math.imul(check + folded, 0x9e3779b1);
}

/** The id of a word by its hash and the upper half of its check (`>>> 16`); UNKNOWN where nobody registered it. */
export function wordIdOf(hash: number, tag: number): number {
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot * 2 + 1] as number;
    if (entry === 0) return UNKNOWN;
    if (slots[slot * 2] === hash && entry >>> 16 === tag) return entry & 0xffff;
  }
}

/** Ids have 16 bits, and 0 is nobody's. */
const MOST_WORDS = 0xffff;

/** The hash of what is no word: it is UNKNOWN. */
export const NO_WORD = 0;

/**
 * Puts the id of each word of [from, to) in the place of the upper half of its check, by its hash. Nearly all are known and stand where
 * their hash says, or are not known and nothing stands there: both without a branch, which would be guessed wrong at every other word.
 */
export function lookUp(words: Uint16Array, hashes: Int32Array, from: number, to: number): void {
  const table = slots;
  const last = mask;
  for (let i = from; i < to; i++) {
    const hash = hashes[i] as number;
    const slot = ((hash ^ (hash >>> 15)) & last) * 2;
    const entry = table[slot + 1] as number;
    const tag = words[i] as number;
    const difference = ((table[slot] as number) ^ hash) | ((entry >>> 16) ^ tag);
    // All bits where it is another word.
    const other = (difference | -difference) >> 31;
    words[i] = (entry & other) === 0 ? entry & ~other : hash === NO_WORD ? UNKNOWN : wordIdOf(hash, tag);
  }
}

/** Registers a word (folded here) and gives its id, the same one every time. Throws past 65,535 words. */
export function intern(word: string): number {
  return internFolded(fold(word));
}

function internFolded(folded: string): number {
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  for (let i = 0; i < folded.length; i++) {
    hash = hashStep(hash, folded.charCodeAt(i));
    check = checkStep(check, folded.charCodeAt(i));
  }
  const known = wordIdOf(hash, check >>> 16);
  if (known !== UNKNOWN) {
    if (words[known] !== folded) throw new Error(`The lexicon cannot tell "${folded}" from "${words[known]}".`);
    return known;
  }
  if (words.length > MOST_WORDS) throw new Error('The lexicon holds at most 65,535 words.');
  words.push(folded);
  if (words.length * 4 > slots.length) grow();
  putSlot(hash, (check & 0xffff0000) | (words.length - 1));
  return words.length - 1;
}

function putSlot(hash: number, entry: number): void {
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = entry;
}

function grow(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  mask = (slots.length >> 1) - 1;
  for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) putSlot(old[i] as number, old[i + 1] as number);
}

/** How many ids are taken: every word registered so far has a smaller one. */
export function lexiconSize(): number {
  return words.length;
}

/** The word behind an id, folded. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** Numbers of 32 bits that a word has, one bit for each set. */
const CELL_BITS = 4;
const CELLS = 1 << CELL_BITS;
const MOST_SETS = CELLS * 32;

/**
 * The sets that every word is in: those of one word stand together, so that whoever asks for one has fetched all. As many as there can be
 * words, since code that reads a table that never moves is faster; memory is taken for those that are written to.
 */
const memberships = new Int32Array(CELLS << 16);
let sets = 0;

/**
 * A set of words for fast membership by id; the words are given space-separated, so that a list reads as a sentence.
 * `has(UNKNOWN)` is always false. Throws past 512 sets.
 */
export class WordSet {
  private readonly cell: number;
  private readonly bit: number;

  constructor(list = '') {
    if (sets === MOST_SETS) throw new Error(`The lexicon holds at most ${MOST_SETS} sets.`);
    this.cell = sets >>> 5;
    this.bit = 1 << (sets & 31);
    sets++;
    // Folded at once: word by word takes longer, and a page that has just opened waits for thousands.
    for (const word of fold(list).split(/\s+/)) if (word) this.add(internFolded(word));
  }

  /** Puts a word in by its id. */
  add(id: number): void {
    const at = id * CELLS + this.cell;
    if (id !== UNKNOWN) memberships[at] = (memberships[at] as number) | this.bit;
  }

  has(id: number): boolean {
    // Past the end of a text a word is undefined, which these signs make UNKNOWN; the compiler sees that the place is in the table.
    return ((memberships[((id & 0xffff) << CELL_BITS) | this.cell] as number) & this.bit) !== 0;
  }
}
