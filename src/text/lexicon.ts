/**
 * The words the engine knows, each under a small number, so that rules compare numbers instead of strings.
 * Look-ups hash the folded character codes straight out of the article: no slice, no lower-casing, no allocation.
 */

import { FOLDED, foldCode } from './characters';

/** Id of every word that nobody registered. */
export const UNKNOWN = 0;

const words: string[] = [''];
/** Where each word's codes start in the pool, by id. */
let starts = new Uint32Array((1 << 14) + 1);
let pool = new Uint16Array(1 << 17);
/** Open addressing; a slot holds the upper half of a word's hash above its id, so that other words are told apart at once. */
let slots = new Uint32Array(1 << 14);
let mask = slots.length - 1;

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

/** Whether the word of an id is the one of these characters. */
function isSame(id: number, characters: Uint32Array, from: number, to: number): boolean {
  const start = starts[id] as number;
  if ((starts[id + 1] as number) - start !== to - from) return false;
  for (let i = from, at = start; i < to; i++, at++) if (pool[at] !== ((characters[i] as number) & FOLDED)) return false;
  return true;
}

/** The id of the word at [from, to) of characters (characters.ts), by its hash; UNKNOWN where nobody registered it. */
export function wordIdOf(characters: Uint32Array, from: number, to: number, hash: number): number {
  const tag = hash >>> 16;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
    if (entry >>> 16 === tag && isSame(entry & 0xffff, characters, from, to)) return entry & 0xffff;
    slot = (slot + 1) & mask;
  }
  return UNKNOWN;
}

/** The id of the word at [from, to) of characters, UNKNOWN where nobody registered it. */
export function wordId(characters: Uint32Array, from: number, to: number): number {
  return wordIdOf(characters, from, to, hashOf(characters, from, to));
}

function hashOf(codes: ArrayLike<number>, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashStep(hash, (codes[i] as number) & FOLDED);
  return hash;
}

function toCodes(folded: string): Uint32Array {
  const codes = new Uint32Array(folded.length);
  for (let i = 0; i < codes.length; i++) codes[i] = folded.charCodeAt(i);
  return codes;
}

/** Registers a word (folded here) and gives its id, the same one every time. Throws past 65,535 words. */
export function intern(word: string): number {
  const folded = fold(word);
  const codes = toCodes(folded);
  const known = wordId(codes, 0, codes.length);
  if (known) return known;
  if (words.length > 0xffff) throw new Error('The lexicon holds at most 65,535 words.');
  const id = words.length;
  words.push(folded);
  keep(id, codes);
  if (words.length * 2 > slots.length) grow();
  else putSlot(id);
  return id;
}

function keep(id: number, codes: Uint32Array): void {
  const from = starts[id] as number;
  if (id + 1 >= starts.length) starts = widen(starts, new Uint32Array(starts.length * 2));
  while (from + codes.length > pool.length) pool = widen(pool, new Uint16Array(pool.length * 2));
  pool.set(codes, from);
  starts[id + 1] = from + codes.length;
}

function widen<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function putSlot(id: number): void {
  const hash = hashOf(pool, starts[id] as number, starts[id + 1] as number);
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

/** Numbers of 32 bits that a word has in a bank, one bit for each of the bank's sets. */
const CELLS = 8;
const SETS = CELLS * 32;

/** The memberships of every word in up to SETS sets: those of one word stand together, so that whoever asks for one has fetched all. */
class Bank {
  cells = new Uint32Array(CELLS << 13);
  sets = 0;

  put(id: number, cell: number, bit: number): void {
    const at = id * CELLS + cell;
    while (at >= this.cells.length) this.cells = widen(this.cells, new Uint32Array(this.cells.length * 2));
    this.cells[at] = (this.cells[at] as number) | bit;
  }
}

let openBank = new Bank();

/**
 * A set of words for fast membership by id; the words are given space-separated, so that a list reads as a sentence.
 * `has(UNKNOWN)` is always false.
 */
export class WordSet {
  private readonly bank: Bank;
  private readonly cell: number;
  private readonly bit: number;

  constructor(list = '') {
    if (openBank.sets === SETS) openBank = new Bank();
    this.bank = openBank;
    const number = openBank.sets++;
    this.cell = number >>> 5;
    this.bit = 1 << (number & 31);
    for (const word of list.split(/\s+/)) if (word) this.add(intern(word));
  }

  /** Puts a word in by its id. */
  add(id: number): void {
    if (id !== UNKNOWN) this.bank.put(id, this.cell, this.bit);
  }

  has(id: number): boolean {
    const at = id * CELLS + this.cell;
    const { cells } = this.bank;
    // Past the end would be undefined, which is slow to ask for.
    return at < cells.length && ((cells[at] as number) & this.bit) !== 0;
  }
}
