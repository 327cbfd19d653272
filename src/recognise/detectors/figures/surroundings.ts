import { WordSet } from '../../../text/lexicon';
import { PARAGRAPH_START, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { CUE_PHRASES, saysNothing } from '../../vocabulary/cue-index';
import { IS_FIRST, IS_PHRASE, IS_SECOND } from '../../vocabulary/phrase-table';
import { allBits, BOUNDARY, bitsAt, NUMERAL, PAST, STOP } from './figure-text';
import { codeAt, idAt, isBreak, OF } from './token-words';

/** How many tokens further off each makes what is beyond it. */
const COSTS = [1, 3, 5, 3];
/** A comma behind the figure mostly begins what is said of something else: how much more it costs there. */
const STOP_BEHIND = 5;
const SENTENCE = 14;
const PARAGRAPH = 20;
/** The same, where the sentence refers back ("that number", "of those"). */
const REFERENCE = 3;
/** The words right before the next number are that one's own. */
const OTHER_NUMBERS = 10;

/** How far cues are looked for, in tokens. */
const BACK = 45;
const FORTH = 28;
/** How many tokens are kept in view; no number is written as long as what the cues leave of them. */
const VIEW = 512;
const LONGEST = 400;
const LAST = VIEW - 1;

/** What stands before these and a number belongs to the figure before: "1,062 on inmates and 173 on staff". */
const JOINS = new WordSet('and but while in since');

/** How many stops, sentences and paragraphs there are: three counts in one number, each small between two tokens in view. */
const A_SENTENCE = 1 << 10;
const A_PARAGRAPH = 1 << 20;
const sentencesIn = (counts: number): number => (counts >> 10) & (A_SENTENCE - 1);
const paragraphsIn = (counts: number): number => counts >> 20;

/** A phrase, or the first word of a longer one. */
const BEGINS = IS_PHRASE | IS_FIRST;

/** Is told how near a phrase of cues stands. */
export interface CueSink {
  bring(phrase: number, distance: number): void;
  /** The same for a phrase inside the figure. */
  bringOwn(phrase: number, distance: number): void;
}

/**
 * How far the cues of a text are from its figures. One walk over the text keeps running sums of what stands between, and the
 * cues in a list; a figure then looks at the few cues around it and takes differences. Figures must come in their order.
 */
export class Surroundings {
  /** By token in view: the sum of the costs up to it, and the counts (see above) of what has begun by then. */
  private readonly sums = new Int32Array(VIEW);
  private readonly counts = new Int32Array(VIEW);
  /** The cues, in order: first token, one past the last, number of the phrase. */
  private readonly cues = new Int32Array(VIEW * 4);
  private cueCount = 0;
  private firstCue = 0;
  private next = 0;
  /** Up to which token a phrase that says nothing takes the words. */
  private muted = 0;

  constructor(private tokens: Tokens) {}

  /** Turns to another text. */
  reset(tokens: Tokens): void {
    this.tokens = tokens;
    this.cueCount = 0;
    this.firstCue = 0;
    this.next = 0;
    this.muted = 0;
    // Sums of text after text would outgrow their numbers.
    this.sums[LAST] = 0;
    this.counts[LAST] = 0;
  }

  /** Tells the sink of every cue that may speak for the figure at tokens [from, to). */
  bringCues(start: number, to: number, isReference: boolean, sink: CueSink): void {
    const from = Math.max(start, to - LONGEST);
    this.walk(from, to);
    const { sums, counts, cues } = this;
    const behind = this.skipBrackets(to);
    const sum = sums[(from - 1) & LAST] as number;
    const sumBehind = sums[(behind - 1) & LAST] as number;
    for (let k = this.firstCue; k < this.cueCount; k++) {
      const cue = (k & LAST) * 4;
      const at = cues[cue] as number;
      const phrase = cues[cue + 2] as number;
      if (at < from) {
        const parts = (counts[from & LAST] as number) - (counts[at & LAST] as number);
        const distance =
          sum - (sums[(at - 1) & LAST] as number) + (parts < A_SENTENCE ? 0 : costOf(parts, isReference));
        // A phrase is as near as its nearer end.
        sink.bring(phrase, Math.max(0, distance - ((cues[cue + 1] as number) - at - 1)));
      } else if (at < to) sink.bringOwn(phrase, 0);
      else if (at >= behind) {
        const parts = (counts[at & LAST] as number) - (counts[(behind - 1) & LAST] as number);
        if (at >= to + FORTH || parts >= A_SENTENCE) break;
        const distance = (sums[at & LAST] as number) - sumBehind + parts * STOP_BEHIND;
        sink.bring(phrase, distance + (cues[cue + 3] as number));
      }
    }
  }

  /** Walks on until all that bears on a figure at tokens [from, to) is in view. */
  private walk(from: number, to: number): void {
    const { tokens, sums, counts, cues } = this;
    const { flags } = tokens;
    const bits = allBits(tokens);
    while (this.firstCue < this.cueCount && (cues[(this.firstCue & LAST) * 4] as number) < from - BACK) this.firstCue++;
    const end = Math.min(tokens.length, to + FORTH);
    let i = Math.max(this.next, from - BACK);
    let sum = sums[(i - 1) & LAST] as number;
    let count = counts[(i - 1) & LAST] as number;
    let next = bits[i + PAST] as number;
    for (; i < end; i++) {
      const flag = flags[i] as number;
      const kind = next;
      next = bits[i + PAST + 1] as number;
      const boundary = kind & BOUNDARY;
      sum += COSTS[boundary] as number;
      if (boundary === STOP) count++;
      if (flag & SENTENCE_START) count += flag & PARAGRAPH_START ? A_SENTENCE + A_PARAGRAPH : A_SENTENCE;
      sums[i & LAST] = sum;
      counts[i & LAST] = count;
      if (i >= this.muted && kind & BEGINS && (kind & IS_PHRASE || (next & IS_SECOND && this.mayGoOn(i))))
        this.addCue(i);
    }
    this.next = Math.max(this.next, end);
  }

  private mayGoOn(at: number): boolean {
    const { word } = this.tokens;
    return CUE_PHRASES.mayPair(word[at] as number, at + 1 < word.length ? (word[at + 1] as number) : 0);
  }

  private addCue(at: number): void {
    const phrase = CUE_PHRASES.match(this.tokens, at);
    if (phrase === 0) return;
    const { to } = CUE_PHRASES;
    if (saysNothing(phrase)) {
      this.muted = to;
      return;
    }
    const cue = (this.cueCount++ & LAST) * 4;
    this.cues[cue] = at;
    this.cues[cue + 1] = to;
    this.cues[cue + 2] = phrase;
    this.cues[cue + 3] = isBeforeNumber(this.tokens, to) ? OTHER_NUMBERS : 0;
  }

  /** How many sentences begin behind token `from` and up to token `to`, of the last 45 tokens before the last figure. */
  sentencesBetween(from: number, to: number): number {
    return sentencesIn(this.between(from, to));
  }

  /** The same for paragraphs. */
  paragraphsBetween(from: number, to: number): number {
    return paragraphsIn(this.between(from, to));
  }

  private between(from: number, to: number): number {
    return (this.counts[to & LAST] as number) - (this.counts[from & LAST] as number);
  }

  /** "3,949 (12%) were serious": what stands in brackets right behind the figure keeps nothing away from it. */
  private skipBrackets(to: number): number {
    if (codeAt(this.tokens, to) !== 40) return to;
    for (let i = to; i < to + 6; i++) if (codeAt(this.tokens, i) === 41) return i + 1;
    return to;
  }
}

/** What the sentences and paragraphs between a cue and a figure add to their distance. */
function costOf(counts: number, isReference: boolean): number {
  if (isReference) return sentencesIn(counts) * REFERENCE;
  return sentencesIn(counts) * SENTENCE + paragraphsIn(counts) * (PARAGRAPH - SENTENCE);
}

/** "holding 1,120 men in space for 641", "for a population of 588": words right before the next number speak of that one. */
function isBeforeNumber(tokens: Tokens, at: number): boolean {
  if (isBreak(tokens, at)) return false;
  const kind = bitsAt(tokens, at) & BOUNDARY;
  if (kind === NUMERAL) return true;
  // "Eighteen staff were suspended, 12 of them for cruelty": a comma ends what is said of the figure before.
  if (kind === STOP) return false;
  if (isBreak(tokens, at + 1) || JOINS.has(idAt(tokens, at))) return false;
  const next = idAt(tokens, at + 1) === OF ? at + 2 : at + 1;
  return (bitsAt(tokens, next) & BOUNDARY) === NUMERAL && !isBreak(tokens, next);
}
