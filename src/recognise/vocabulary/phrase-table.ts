import { codeIn } from '../../text/characters';
import { intern } from '../../text/lexicon';
import { isPassedOver } from '../../text/phrase-index';
import { NUMBER, type Tokens, tokenise, WORD } from '../../text/tokens';

/** Roles of a word. */
export const IS_PHRASE = 4;
export const IS_FIRST = 8;
export const IS_SECOND = 16;

/** Fields of a node. */
const KEY = 0;
const VALUE = 1;
const CHILD = 2;
const END = 3;

/** A word of a phrase while the table is built. */
interface Node {
  readonly next: Map<number, Node>;
  value: number;
}

/**
 * Phrases that each stand for one number above 0, in flat arrays: for tables that nearly every sentence of an article
 * asks, where the objects of a PhraseIndex cost too much. Words compare as they do there.
 */
export class PhraseTable {
  /** By key of a first word: its node, 0 where no phrase begins with it. */
  private readonly firsts: Uint16Array;
  /**
   * By node, four numbers: the key of its word (KEY); the number of the phrase that ends there, 0 for none (VALUE); the nodes
   * that go on from it, which stand together (CHILD up to END).
   */
  private readonly nodes: Uint16Array;
  /** Bits of the pairs of first and second words that there are, by their hash. */
  private readonly pairs = new Uint32Array(PAIR_BITS >>> 5);
  /** One past the last token of the phrase found last. */
  to = 0;

  constructor(phrases: ReadonlyMap<string, number>) {
    const root = toTree(phrases);
    // Level by level, so that the nodes behind one stand together.
    const nodes: (readonly [key: number, node: Node])[] = [[0, root]];
    const flat: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const [key, { value, next }] = nodes[i] as (typeof nodes)[number];
      flat.push(key, value, nodes.length, nodes.length + next.size);
      for (const child of next) nodes.push(child);
    }
    this.nodes = Uint16Array.from(flat);
    this.firsts = new Uint16Array(Math.max(...root.next.keys()) + 1);
    for (let node = 1; node <= root.next.size; node++) {
      this.firsts[this.at(node, KEY)] = node;
      for (let child = this.at(node, CHILD); child < this.at(node, END); child++) {
        const pair = hashOf(this.at(node, KEY), this.at(child, KEY));
        this.pairs[pair >>> 5] = (this.pairs[pair >>> 5] as number) | (1 << (pair & 31));
      }
    }
  }

  /** Whether a phrase may begin with these two words; true for some with which none does, and where the second is no word (0). */
  mayPair(first: number, second: number): boolean {
    const pair = hashOf(first, second);
    return second === 0 || ((this.pairs[pair >>> 5] as number) & (1 << (pair & 31))) !== 0;
  }

  /**
   * What each word may be in the phrases, by lexicon id: IS_PHRASE alone, IS_FIRST of a longer one, IS_SECOND. Where a token is
   * no phrase, and no first word before a second one, none begins.
   */
  roles(size: number): Uint8Array {
    const roles = new Uint8Array(size);
    const add = (node: number, role: number): void => {
      const word = this.at(node, KEY);
      if (word < size) roles[word] = (roles[word] as number) | role;
    };
    const seconds = this.at(1, CHILD);
    for (let node = 1; node < seconds; node++) {
      if (this.at(node, VALUE) !== 0) add(node, IS_PHRASE);
      if (this.at(node, CHILD) !== this.at(node, END)) add(node, IS_FIRST);
    }
    for (let node = seconds; node < this.at(seconds, CHILD); node++) add(node, IS_SECOND);
    return roles;
  }

  /** The number of the longest phrase that starts at token `from`, 0 where none does; `to` tells where it ends. */
  match(tokens: Tokens, from: number): number {
    const word = tokens.word[from] as number;
    let node = word < this.firsts.length ? (this.firsts[word] as number) : 0;
    let found = 0;
    for (let i = from + 1; node !== 0; i++) {
      const value = this.at(node, VALUE);
      if (value !== 0) {
        found = value;
        this.to = i;
      }
      const child = this.at(node, CHILD);
      const end = this.at(node, END);
      if (child === end) break;
      while (i < tokens.length && isPassedOver(tokens, i)) i++;
      if (i >= tokens.length) break;
      node = this.find(keyOf(tokens, i), child, end);
    }
    return found;
  }

  private at(node: number, field: number): number {
    return this.nodes[node * 4 + field] as number;
  }

  /** The one of the nodes [child, end) that has the key, 0 for none. */
  private find(key: number, child: number, end: number): number {
    for (let node = child; node < end; node++) if (this.at(node, KEY) === key) return node;
    return 0;
  }
}

const PAIR_BITS = 1 << 13;
const hashOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 19;

function toTree(phrases: ReadonlyMap<string, number>): Node {
  const root: Node = { next: new Map(), value: 0 };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const key of toKeys(phrase)) {
      const next = node.next.get(key) ?? { next: new Map(), value: 0 };
      node.next.set(key, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

/** Where the numbers of one or two digits stand among the words ("bands 3 to 5"): beyond any word there will be. */
const NUMBERS = 0xff00;

function keyOf(tokens: Tokens, at: number): number {
  if (!((tokens.flags[at] as number) & NUMBER)) return tokens.word[at] as number;
  const start = tokens.start[at] as number;
  const length = (tokens.end[at] as number) - start;
  if (length > 2) return 0;
  const last = codeIn(tokens.text, start + length - 1) - 48;
  return NUMBERS + last + (length === 2 ? (codeIn(tokens.text, start) - 48) * 10 : 0);
}

/** Words without capitals, which are each one token, and nothing between them but what is passed over. */
const PLAIN_WORDS = /^[a-z]+(?:[ -][a-z]+)*$/;

/** The keys of a phrase's words, all registered. */
function toKeys(phrase: string): number[] {
  // Nearly all are plain words, and a page that has just opened waits for each of two thousand.
  if (PLAIN_WORDS.test(phrase)) return phrase.split(/[ -]/).map((word) => intern(word));
  const bare = tokenise(phrase);
  for (let i = 0; i < bare.length; i++) {
    if ((bare.flags[i] as number) & WORD) intern(phrase.slice(bare.start[i], bare.end[i]));
  }
  const tokens = tokenise(phrase);
  const keys: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (!isPassedOver(tokens, i)) keys.push(keyOf(tokens, i));
  if (keys.length === 0) throw new Error(`A phrase needs a word: "${phrase}"`);
  return keys;
}
