import { codeIn } from './characters';
import { intern, UNKNOWN, WordSet } from './lexicon';
import { PUNCTUATION, type Tokens, tokenise, tokenText, WORD } from './tokens';
import { NOWHERE, WordSteps } from './word-steps';

/** A phrase found at a token: [from, to) token indices and what was stored under it. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

const isHyphen = (text: string, at: number): boolean => {
  const code = codeIn(text, at);
  return code === 45 || (code >= 0x2010 && code <= 0x2013);
};

/** Number of the node before any word; no word leads back to it, so it stands for none too. */
const ROOT = NOWHERE;
/** What a node is: the end of a phrase; the start of a longer one, with a word or with a number or mark as its next. */
const ENDS = 1;
const GOES_ON = 2;
const MAY_BE_UNWORDED = 4;

/** Words that are each one token, and nothing between them but what is passed over. */
const PLAIN_WORDS = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/**
 * Phrases found by their words in one step a word, however many there are. Case, quotes and hyphens are folded:
 * "Wormwood-Scrubs" is found by "Wormwood Scrubs". A possessive "'s" inside counts as a word of its own; an
 * apostrophe that ends a word ("Officers'") is passed over. A node is a number: objects would have to be fetched one by one.
 */
export class PhraseIndex<T> {
  /** By node: what it is, and what was stored under the phrase that ends there. */
  private readonly marks: number[] = [0];
  private readonly values: (T[] | undefined)[] = [undefined];
  private readonly steps = new WordSteps();
  /** Where numbers and marks lead; there are few. */
  private readonly unworded = new Map<string, number>();
  private readonly starters = new WordSet();
  private readonly byFirst = new Map<number, T[]>();

  /** Stores a value under a phrase; several values may share one. */
  add(phrase: string, value: T): void {
    let node = ROOT;
    // Nearly all are plain words: a page that has just opened would wait for the tokens of each.
    if (PLAIN_WORDS.test(phrase)) {
      for (const text of phrase.split(/[ -]/)) node = this.step(node, intern(text), text, value);
    } else {
      for (const word of phrase.split(/[\s-]+/)) intern(word.replace(/['’]s$/i, '').replace(/['’]$/, ''));
      intern("'s");
      const tokens = tokenise(phrase);
      for (let i = 0; i < tokens.length; i++) {
        if (isPassedOver(tokens, i)) continue;
        const text = tokenText(tokens, i);
        node = this.step(node, (tokens.flags[i] as number) & WORD ? intern(text) : UNKNOWN, text, value);
      }
    }
    if (node === ROOT) throw new Error(`A phrase needs a word: "${phrase}"`);
    this.mark(node, ENDS);
    const values = this.values[node];
    if (values) values.push(value);
    else this.values[node] = [value];
  }

  /** The longest phrase that starts at token `from`, if any. */
  match(tokens: Tokens, from: number): PhraseMatch<T> | undefined {
    const word = tokens.word[from] as number;
    if (word !== UNKNOWN && !this.starters.has(word)) return undefined;
    let node = this.nextOf(ROOT, tokens, from);
    let to = from;
    let found = ROOT;
    for (let i = from; node !== ROOT; ) {
      i++;
      const mark = this.marks[node] as number;
      if (mark & ENDS) {
        to = i;
        found = node;
      }
      if (!(mark & GOES_ON)) break;
      while (i < tokens.length && isPassedOver(tokens, i)) i++;
      if (i >= tokens.length) break;
      node = this.nextOf(node, tokens, i);
    }
    return found === ROOT ? undefined : { from, to, values: this.values[found] as T[] };
  }

  /** The words that phrases start with, by lexicon id, each with the values of all its phrases; for tables of one's own. */
  firstWords(): Iterable<readonly [number, readonly T[]]> {
    return this.byFirst;
  }

  /** The node to which a word leads from `node`, made where it leads to none yet; a number or a mark is UNKNOWN and has its text. */
  private step(node: number, word: number, text: string, value: T): number {
    if (node === ROOT) this.putFirst(word, value);
    const next = word === UNKNOWN ? this.unworded.get(`${node} ${text}`) : this.steps.get(node, word);
    return next || this.grow(node, word, text);
  }

  private putFirst(word: number, value: T): void {
    if (word === UNKNOWN) return;
    this.starters.add(word);
    const values = this.byFirst.get(word);
    if (values) values.push(value);
    else this.byFirst.set(word, [value]);
  }

  private mark(node: number, mark: number): void {
    this.marks[node] = (this.marks[node] as number) | mark;
  }

  /** A new node behind `node` for a word, or for the number or mark of a text. */
  private grow(node: number, word: number, text: string): number {
    const made = this.marks.push(0) - 1;
    this.values.push(undefined);
    this.mark(node, word === UNKNOWN ? GOES_ON | MAY_BE_UNWORDED : GOES_ON);
    if (word === UNKNOWN) this.unworded.set(`${node} ${text}`, made);
    else this.steps.put(node, word, made);
    return made;
  }

  /** The node to which a token leads from `node`; ROOT where no phrase goes on so. */
  private nextOf(node: number, tokens: Tokens, at: number): number {
    const word = tokens.word[at] as number;
    if (word !== UNKNOWN) return this.steps.get(node, word);
    if (!((this.marks[node] as number) & MAY_BE_UNWORDED) || (tokens.flags[at] as number) & WORD) return ROOT;
    return this.unworded.get(`${node} ${tokenText(tokens, at)}`) ?? ROOT;
  }
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
