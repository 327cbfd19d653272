/**
 * The words the engine knows, each under a small number, so that rules compare numbers instead of strings.
 * Look-ups hash the folded character codes straight out of the article: no slice, no lower-casing, no allocation.
 */

/** Id of every word that nobody registered. */
export const UNKNOWN = 0;

const words: string[] = [''];
/** Where each word's codes start in the pool, by id. */
let starts = new Uint32Array((1 << 14) + 1);
let pool = new Uint16Array(1 << 17);
/** Open addressing; a slot holds the upper half of a word's hash above its id, so that other words are told apart at once. */
let slots = new Uint32Array(1 << 14);
let mask = slots.length - 1;

/** Lower case and straight quotes for one UTF-16 code; length never changes, so offsets stay true. */
export function foldCode(code: number): number {
  if (code < 128) return code > 64 && code < 91 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  // Latin-1 capitals (without the multiplication sign) and Welsh Ŵ, Ŷ and the like, which pair even/odd.
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  if (code >= 0x100 && code <= 0x137 && code % 2 === 0) return code + 1;
  if (code >= 0x14a && code <= 0x177 && code % 2 === 0) return code + 1;
  return code;
}

/** A string with every code folded as the lexicon folds it. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return folded;
}

/** The hash of a word is built from its folded codes, one at a time from HASH_SEED (FNV-1a), so that whoever walks a word has it. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

function hashOf(codes: Uint16Array): number {
  let hash = HASH_SEED;
  for (let i = 0; i < codes.length; i++) hash = hashStep(hash, codes[i] as number);
  return hash;
}

function isSame(id: number, codes: Uint16Array, length: number): boolean {
  const from = starts[id] as number;
  if ((starts[id + 1] as number) - from !== length) return false;
  for (let i = 0; i < length; i++) if (pool[from + i] !== codes[i]) return false;
  return true;
}

/** The id of a word by its hash and its first `length` folded codes, UNKNOWN where nobody registered it. */
export function wordIdOf(codes: Uint16Array, length: number, hash: number): number {
  const tag = hash >>> 16;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
    if (entry >>> 16 === tag && isSame(entry & 0xffff, codes, length)) return entry & 0xffff;
    slot = (slot + 1) & mask;
  }
  return UNKNOWN;
}

/** The id of the word at [start, end) of the text, UNKNOWN where nobody registered it. */
export function wordId(text: string, start: number, end: number): number {
  const codes = new Uint16Array(end - start);
  for (let i = 0; i < codes.length; i++) codes[i] = foldCode(text.charCodeAt(start + i));
  return wordIdOf(codes, codes.length, hashOf(codes));
}

/** Registers a word (folded here) and gives its id, the same one every time. Throws past 65,535 words. */
export function intern(word: string): number {
  const folded = fold(word);
  const known = wordId(folded, 0, folded.length);
  if (known) return known;
  if (words.length > 0xffff) throw new Error('The lexicon holds at most 65,535 words.');
  const id = words.length;
  words.push(folded);
  keep(id, folded);
  if (words.length * 2 > slots.length) grow();
  else putSlot(id);
  return id;
}

function keep(id: number, folded: string): void {
  const from = starts[id] as number;
  if (id + 1 >= starts.length) starts = widen(starts, new Uint32Array(starts.length * 2));
  while (from + folded.length > pool.length) pool = widen(pool, new Uint16Array(pool.length * 2));
  for (let i = 0; i < folded.length; i++) pool[from + i] = folded.charCodeAt(i);
  starts[id + 1] = from + folded.length;
}

function widen<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function putSlot(id: number): void {
  const hash = hashOf(pool.subarray(starts[id], starts[id + 1]));
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot]) slot = (slot + 1) & mask;
  slots[slot] = ((hash & 0xffff0000) | id) >>> 0;
}

function grow(): void {
  slots = new Uint32Array(slots.length * 2);
  mask = slots.length - 1;
  for (let id = 1; id < words.length; id++) putSlot(id);
}

/** The word behind an id, folded. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/**
 * A set of words for fast membership by id; the words are given space-separated, so that a list reads as a sentence.
 * `has(UNKNOWN)` is always false.
 */
export class WordSet {
  private readonly members: Uint8Array;
  constructor(list: string) {
    const ids = list.split(/\s+/).filter(Boolean).map(intern);
    this.members = new Uint8Array(Math.max(0, ...ids) + 1);
    for (const id of ids) this.members[id] = 1;
  }
  has(id: number): boolean {
    // Past the end would be undefined, which is slow to ask for.
    return id < this.members.length && this.members[id] === 1;
  }
}
