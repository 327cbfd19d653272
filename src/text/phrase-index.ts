import { codeIn } from './characters';
import { intern, UNKNOWN, WordSet } from './lexicon';
import { PUNCTUATION, type Tokens, tokenise, WORD } from './tokens';

/** A phrase found at a token: [from, to) token indices and what was stored under it. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  values: T[] | undefined;
  /** Whether a number or a mark may come next. */
  hasUnworded: boolean;
}

const isHyphen = (text: string, at: number): boolean => {
  const code = codeIn(text, at);
  return code === 45 || (code >= 0x2010 && code <= 0x2013);
};

/**
 * Phrases found by their words in one step a word, however many there are. Case, quotes and hyphens are folded:
 * "Wormwood-Scrubs" is found by "Wormwood Scrubs". A possessive "'s" inside counts as a word of its own; an
 * apostrophe that ends a word ("Officers'") is passed over.
 */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: undefined, values: undefined, hasUnworded: false };
  /** The root's words by lexicon id: nearly every token of a text asks here and nowhere else. */
  private readonly first: (Node<T> | undefined)[] = [];
  private readonly starters = new WordSet();
  private hasUnworded = false;

  /** Stores a value under a phrase; several values may share one. */
  add(phrase: string, value: T): void {
    for (const word of phrase.split(/[\s-]+/)) intern(word.replace(/['’]s$/i, '').replace(/['’]$/, ''));
    intern("'s");
    const tokens = tokenise(phrase);
    let node = this.root;
    for (let i = 0; i < tokens.length; i++) {
      if (isPassedOver(tokens, i)) continue;
      const key = keyOf(tokens, i, true);
      node.next ??= new Map();
      if (key >= 0x10000) node.hasUnworded = true;
      let next = node.next.get(key);
      if (!next) {
        next = { next: undefined, values: undefined, hasUnworded: false };
        node.next.set(key, next);
        if (node === this.root) this.putFirst(key, next);
      }
      node = next;
    }
    if (node === this.root) throw new Error(`A phrase needs a word: "${phrase}"`);
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest phrase that starts at token `from`, if any. */
  match(tokens: Tokens, from: number): PhraseMatch<T> | undefined {
    const word = tokens.word[from] as number;
    if (word !== UNKNOWN && !this.starters.has(word)) return undefined;
    let node = word === UNKNOWN ? this.startUnworded(tokens, from) : this.first[word];
    let to = from;
    let values: readonly T[] | undefined;
    for (let i = from; node; ) {
      i++;
      if (node.values) {
        to = i;
        values = node.values;
      }
      if (!node.next) break;
      while (i < tokens.length && isPassedOver(tokens, i)) i++;
      if (i >= tokens.length) break;
      node = this.step(node, tokens, i);
    }
    return values && { from, to, values };
  }

  /** The words that phrases start with, by lexicon id, each with the values of all its phrases; for tables of one's own. */
  *firstWords(): Generator<readonly [number, readonly T[]]> {
    for (const [word, node] of this.first.entries()) if (node) yield [word, valuesOf(node)];
  }

  private putFirst(word: number, node: Node<T>): void {
    if (word >= 0x10000) {
      this.hasUnworded = true;
      return;
    }
    // Without holes the array stays fast to read.
    while (this.first.length <= word) this.first.push(undefined);
    this.first[word] = node;
    this.starters.add(word);
  }

  /** A phrase that starts with a number or a mark. */
  private startUnworded(tokens: Tokens, from: number): Node<T> | undefined {
    return !this.hasUnworded || (tokens.flags[from] as number) & WORD ? undefined : this.step(this.root, tokens, from);
  }

  private step(node: Node<T>, tokens: Tokens, at: number): Node<T> | undefined {
    if (!node.next) return undefined;
    const word = tokens.word[at] as number;
    if (word !== UNKNOWN) return node.next.get(word);
    return node.hasUnworded && !((tokens.flags[at] as number) & WORD)
      ? node.next.get(keyOf(tokens, at, false))
      : undefined;
  }
}

function valuesOf<T>(node: Node<T>): T[] {
  const values = [...(node.values ?? [])];
  for (const next of node.next?.values() ?? []) values.push(...valuesOf(next));
  return values;
}

/** Hyphens between words and a closing apostrophe carry no meaning for a phrase. */
export function isPassedOver(tokens: Tokens, at: number): boolean {
  if (!((tokens.flags[at] as number) & PUNCTUATION)) return false;
  const start = tokens.start[at] as number;
  const code = codeIn(tokens.text, start);
  return (
    isHyphen(tokens.text, start) ||
    ((code === 39 || code === 0x2019) && start > 0 && at > 0 && tokens.end[at - 1] === start)
  );
}

/** Lexicon id for a word; for a number or a mark ("&", "/") one beyond the lexicon's, from its own characters. */
function keyOf(tokens: Tokens, at: number, isNew: boolean): number {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if ((tokens.flags[at] as number) & WORD) {
    return isNew ? intern(tokens.text.slice(start, end)) : (tokens.word[at] as number);
  }
  let key = 0;
  for (let i = start; i < end; i++) key = (Math.imul(key, 31) + codeIn(tokens.text, i)) >>> 0;
  return 0x10000 + key;
}
