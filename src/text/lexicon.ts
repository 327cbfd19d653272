/**
 * The words the engine knows, each under a small number, so that rules compare numbers instead of strings.
 * Look-ups hash the folded character codes straight out of the article: no slice, no lower-casing, no allocation.
 */

/** Id of every word that nobody registered. */
export const UNKNOWN = 0;

const words: string[] = [''];
let slots = new Uint16Array(1 << 15);
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

function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ foldCode(text.charCodeAt(i)), 0x01000193);
  return (h ^ (h >>> 15)) & mask;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  return true;
}

function slotOf(text: string, start: number, end: number): number {
  let slot = hash(text, start, end);
  for (let id = slots[slot]; id; id = slots[slot]) {
    if (isSame(words[id] as string, text, start, end)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

/** The id of the word at [start, end) of the text, UNKNOWN where nobody registered it. */
export function wordId(text: string, start: number, end: number): number {
  return slots[slotOf(text, start, end)] as number;
}

/** Registers a word (folded here) and gives its id, the same one every time. Throws past 65,535 words. */
export function intern(word: string): number {
  const folded = fold(word);
  const slot = slotOf(folded, 0, folded.length);
  const known = slots[slot];
  if (known) return known;
  if (words.length > 0xffff) throw new Error('The lexicon holds at most 65,535 words.');
  const id = words.length;
  words.push(folded);
  slots[slot] = id;
  if (words.length * 2 > slots.length) grow();
  return id;
}

function grow(): void {
  slots = new Uint16Array(slots.length * 2);
  mask = slots.length - 1;
  for (let id = 1; id < words.length; id++) {
    const word = words[id] as string;
    slots[slotOf(word, 0, word.length)] = id;
  }
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
    return this.members[id] === 1;
  }
}
