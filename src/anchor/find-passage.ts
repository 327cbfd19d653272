import type { TextPositionSelector, TextQuoteSelector } from '../model/annotation';
import type { FoundPassage } from '../model/found-passage';
import { type Tokens, tokenise } from '../text/tokens';
import { toCommonWords } from './common-words';
import { compareWords, type Side } from './compare-words';
import { type ContextScore, toContextScore } from './context-score';
import { findExact } from './find-exact';
import { findSimilar, findSimilarAt } from './find-similar';
import { type FoldedText, foldText } from './fold-text';
import { type SavedPassage, toFoundSide, toSavedPassage } from './sides';
import { stripInvisible, type VisibleText } from './strip-invisible';

/** A place that may be the passage's. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** How much of the saved context stands around it, both sides together: 0 to 2. */
  readonly context: number;
  /** Whether it is where the passage was: by its context on one side at least, or by its offset. */
  readonly isInPlace: boolean;
  /** Whether all that was saved stands there, passage and context: then nothing can have changed. */
  readonly isWhole?: boolean;
}

/** Share of one side's context from which on a place is known by it. */
const KNOWN = 0.5;
/** Context on both sides together from which on nothing better is looked for. */
const SURE = 1.5;

const NOTHING = foldText('');

/** Finds any number of saved passages in one text, which is read once. */
export class PassageFinder {
  private readonly visible: VisibleText;
  private readonly text: string;
  private readonly folded: FoldedText;
  private tokens: Tokens | undefined;
  private common: ((word: string) => boolean) | undefined;

  constructor(text: string) {
    this.visible = stripInvisible(text);
    this.text = this.visible.text;
    this.folded = foldText(this.text);
  }

  /**
   * Where the passage stands now. First the same words, white space and the shape of quotation marks aside: where they
   * stand more than once, the place with the same context, then the one nearest to the old position. Then the most
   * similar words, given context. Linear in the text, whatever it holds.
   * *anchored*: the same words; *moved*: the same words in other surroundings; *reworded*: other words, the same facts;
   * *changed*: other facts, each told; *missing*: nothing like it.
   */
  find(quote: TextQuoteSelector, position?: TextPositionSelector): FoundPassage {
    const visible = this.withSpaces(toVisibleQuote(quote));
    // A passage starts with something to see: what was saved may begin with a character that nobody sees, and white space behind it.
    const lead = foldText(visible.exact).at[0] ?? 0;
    const start = position && this.visible.toVisible(position.start) + lead;
    const found = this.findVisible(visible, start);
    if (found.state === 'missing') return found;
    // The end is that of the last character, so that invisible ones behind it stay outside.
    return {
      ...found,
      start: this.visible.toOriginal(found.start),
      end: this.visible.toOriginal(found.end - 1) + 1,
    };
  }

  /** Other programs save context without the white space beside the passage: where the page has some between two words, it is put back. */
  private withSpaces({ prefix, exact, suffix, ...rest }: TextQuoteSelector): TextQuoteSelector {
    return {
      ...rest,
      exact,
      prefix: this.isParted(prefix, exact) ? `${prefix} ` : prefix,
      suffix: this.isParted(exact, suffix) ? ` ${suffix}` : suffix,
    };
  }

  /** Whether the last word of one string and the first of the next are two words of the page, and never one. */
  private isParted(before: string, behind: string): boolean {
    const [last] = /[\p{L}\p{N}]+$/u.exec(before) ?? [];
    const [first] = /^[\p{L}\p{N}]+/u.exec(behind) ?? [];
    if (last === undefined || first === undefined || this.text.includes(last + first)) return false;
    return [' ', '\n', '\n\n'].some((space) => this.text.includes(last + space + first));
  }

  private findVisible(quote: TextQuoteSelector, hint: number | undefined): FoundPassage {
    const same = this.findSame(quote, hint);
    const isSure = same !== undefined && same.context >= SURE;
    if (isSure && (hint === undefined || same.start === hint || !this.followsPrefix(quote, hint))) {
      return this.judge(quote, same);
    }
    if (isSure && hint !== undefined) {
      // Of two sentences alike, the one that was saved may be the one that was changed.
      const changed = findSimilarAt(this.text, quote, hint);
      return this.judge(quote, changed && changed.context >= SURE ? { ...changed, isInPlace: true } : same);
    }
    this.tokens ??= tokenise(this.text);
    const similar = findSimilar(this.text, this.tokens, quote, hint);
    // The same words in strange surroundings, while the old surroundings hold others: there the page was changed.
    const isElsewhere = !same || !similar || similar.end <= same.start || similar.start >= same.end;
    if (similar && isElsewhere && (!same || similar.context > same.context + KNOWN)) {
      const isInPlace = similar.before >= KNOWN || similar.after >= KNOWN || similar.start === hint;
      return this.judge(quote, { ...similar, isInPlace });
    }
    return same ? this.judge(quote, same) : { state: 'missing' };
  }

  private findSame(quote: TextQuoteSelector, offset: number | undefined): Place | undefined {
    const exact = foldText(quote.exact);
    const length = exact.codes.length;
    const hint = offset === undefined ? 0 : indexAt(this.folded, offset);
    const prefix = foldText(quote.prefix);
    const suffix = foldText(quote.suffix);
    let best: { readonly at: number; readonly score: ContextScore } | undefined;
    for (const at of findExact(this.folded, exact, hint)) {
      const score = toContextScore(this.folded, at, at + length, prefix, suffix);
      // Where no context was saved the place alone can tell.
      const isBare = prefix.codes.length + suffix.codes.length === 0 && offset !== undefined;
      const gain = best ? (isBare ? 0 : sumOf(score) - sumOf(best.score)) : 1;
      const isNearer = best !== undefined && Math.abs(at - hint) < Math.abs(best.at - hint);
      if (gain > 1e-9 || (gain > -1e-9 && isNearer)) best = { at, score };
    }
    if (!best) return undefined;
    const { at, score } = best;
    const start = this.folded.at[at] as number;
    const end = (this.folded.at[at + length - 1] as number) + 1;
    // Where nothing tells its place, it may be any.
    const isPlaced = offset !== undefined || prefix.codes.length + suffix.codes.length > 0;
    const isInPlace = !isPlaced || score.before >= KNOWN || score.after >= KNOWN || start === offset;
    return { start, end, context: sumOf(score), isInPlace, isWhole: score.before === 1 && score.after === 1 };
  }

  /** Whether right before an offset of the text stands what stood before the passage. */
  private followsPrefix({ prefix }: TextQuoteSelector, offset: number): boolean {
    const at = indexAt(this.folded, offset);
    const folded = foldText(prefix);
    return folded.codes.length > 0 && toContextScore(this.folded, at, at, folded, NOTHING).before === 1;
  }

  /** Compares what stands at a place with what was saved. */
  private judge(quote: TextQuoteSelector, { start, end, isInPlace, isWhole }: Place): FoundPassage {
    if (isWhole) return { state: isInPlace ? 'anchored' : 'moved', start, end };
    const saved = toSavedPassage(quote);
    const found = toFoundSide(this.text, start, end, saved);
    const { isSame, changes } = compareWords(saved, found, (word) => this.isCommon(word));
    if (changes.length > 0) return { state: 'changed', ...withTurns(start, end, saved, found), changes };
    if (!isSame) return { state: 'reworded', start, end };
    return { state: isInPlace ? 'anchored' : 'moved', start, end };
  }

  /** Whether the article has the word in small letters. */
  private isCommon(word: string): boolean {
    this.tokens ??= tokenise(this.text);
    this.common ??= toCommonWords(this.tokens);
    return this.common(word);
  }
}

/** Where a saved passage stands in a text now; for several passages of one text keep a PassageFinder. */
export function findPassage(text: string, quote: TextQuoteSelector, position?: TextPositionSelector): FoundPassage {
  return new PassageFinder(text).find(quote, position);
}

function toVisibleQuote({ type, prefix, exact, suffix }: TextQuoteSelector): TextQuoteSelector {
  const visible = (text: string) => stripInvisible(text).text;
  return { type, prefix: visible(prefix), exact: visible(exact), suffix: visible(suffix) };
}

/** The place with a negation or sign that now stands right beside it and did not before: it belongs to what the page says. */
function withTurns(start: number, end: number, saved: SavedPassage, found: Side): { start: number; end: number } {
  const first = found.words[0];
  const last = found.words[found.words.length - 1];
  return {
    start: first && !saved.leadsIn ? Math.min(start, first.start) : start,
    end: last && !saved.endsBehind ? Math.max(end, last.end) : end,
  };
}

function sumOf({ before, after }: ContextScore): number {
  return before + after;
}

/** Index of the first folded code at or after an offset of the text. */
function indexAt({ at }: FoldedText, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
