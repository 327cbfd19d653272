import { intern } from '../../text/lexicon';
import { isPassedOver } from '../../text/phrase-index';
import { NUMBER, type Tokens, tokenise, WORD } from '../../text/tokens';

/**
 * Phrases that each stand for one number above 0, in flat arrays: for tables that nearly every sentence of an article
 * asks, where the objects of a PhraseIndex cost too much. Words compare as they do there.
 */
export class PhraseTable {
  /** By word id: the node behind a first word, 0 where no phrase begins with it. */
  private readonly firsts: Uint16Array;
  /** By node: the number of the phrase that ends there, 0 for none. */
  private readonly values: Uint16Array;
  /** Open addressing, two slots an edge: node and word in one number, and the node it leads to. */
  private readonly edges: Uint32Array;
  private readonly mask: number;
  /** By node: 1 where a longer phrase goes on. */
  private readonly goesOn: Uint8Array;
  /** One past the last token of the phrase found last. */
  to = 0;

  constructor(phrases: ReadonlyMap<string, number>) {
    const paths = [...phrases].map(([phrase, value]) => [toKeys(phrase), value] as const);
    const size = paths.reduce((sum, [words]) => sum + words.length, 1);
    this.firsts = new Uint16Array(Math.max(...paths.map(([words]) => words[0] ?? 0)) + 1);
    this.values = new Uint16Array(size);
    this.goesOn = new Uint8Array(size);
    this.mask = (1 << Math.ceil(Math.log2(size * 2))) - 1;
    this.edges = new Uint32Array((this.mask + 1) * 2);
    let nodes = 1;
    for (const [[first = 0, ...others], value] of paths) {
      this.firsts[first] ||= nodes++;
      let node = this.firsts[first] as number;
      for (const word of others) {
        this.goesOn[node] = 1;
        const slot = this.slotOf(node, word);
        this.edges[slot] = (node << 16) | word;
        this.edges[slot + 1] ||= nodes++;
        node = this.edges[slot + 1] as number;
      }
      this.values[node] = value;
    }
  }

  /** Whether a phrase begins with a word, by its lexicon id. */
  startsWith(word: number): boolean {
    return word < this.firsts.length && this.firsts[word] !== 0;
  }

  /** The number of the longest phrase that starts at token `from`, 0 where none does; `to` tells where it ends. */
  match(tokens: Tokens, from: number): number {
    const word = tokens.word[from] as number;
    if (word >= this.firsts.length) return 0;
    let node = this.firsts[word] as number;
    let found = 0;
    for (let i = from + 1; node !== 0; i++) {
      const value = this.values[node] as number;
      if (value !== 0) {
        found = value;
        this.to = i;
      }
      if (this.goesOn[node] === 0) break;
      while (i < tokens.length && isPassedOver(tokens, i)) i++;
      if (i >= tokens.length) break;
      node = this.edges[this.slotOf(node, keyOf(tokens, i)) + 1] as number;
    }
    return found;
  }

  /** Where the edge from a node over a word stands, or would. */
  private slotOf(node: number, word: number): number {
    const key = ((node << 16) | word) >>> 0;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= this.mask;
      const held = this.edges[slot * 2] as number;
      if (held === key || held === 0) return slot * 2;
      slot++;
    }
  }
}

/** Where the numbers of one or two digits stand among the words ("bands 3 to 5"): beyond any word there will be. */
const NUMBERS = 0xff00;

function keyOf(tokens: Tokens, at: number): number {
  if (!((tokens.flags[at] as number) & NUMBER)) return tokens.word[at] as number;
  const start = tokens.start[at] as number;
  const length = (tokens.end[at] as number) - start;
  if (length > 2) return 0;
  const last = tokens.text.charCodeAt(start + length - 1) - 48;
  return NUMBERS + last + (length === 2 ? (tokens.text.charCodeAt(start) - 48) * 10 : 0);
}

/** The keys of a phrase's words, all registered. */
function toKeys(phrase: string): number[] {
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
