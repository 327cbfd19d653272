import { lexiconSize, WordSet } from '../../../text/lexicon';
import { NUMBER, PARAGRAPH_START, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { CUE_PHRASES } from '../../vocabulary/cue-index';
import { numeralKind, PLAIN } from '../../vocabulary/numerals';
import { codeAt, idAt, isHyphen } from './token-words';

/** What a token puts between a figure and the words beyond it. */
const NOTHING = 0;
/** A comma, semicolon, colon, bracket or dash. */
const STOP = 1;
/** Another number: what stands behind it speaks of that one. */
const NUMERAL = 2;
/** A word that begins a clause. */
const CLAUSE = 3;

/** How many tokens further off each makes what is beyond it; a comma behind the figure mostly begins something else. */
const BEFORE = [1, 3, 5, 3];
const BEHIND = [1, 8, 5, 3];
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
const CLAUSES = new WordSet('and but while whereas although though which');

/** By token in view, four numbers: the sums of BEFORE and of BEHIND up to it, and the sentences and paragraphs begun by then. */
const TO_BEFORE = 0;
const TO_BEHIND = 1;
const SENTENCES = 2;
const PARAGRAPHS = 3;

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
  private readonly sums = new Int32Array(VIEW * 4);
  /** The cues, in order: first token, one past the last, number of the phrase. */
  private readonly cues = new Int32Array(VIEW * 4);
  private cueCount = 0;
  private firstCue = 0;
  private next = 0;

  constructor(private tokens: Tokens) {}

  /** Turns to another text. */
  reset(tokens: Tokens): void {
    this.tokens = tokens;
    this.cueCount = 0;
    this.firstCue = 0;
    this.next = 0;
  }

  /** Tells the sink of every cue that may speak for the figure at tokens [from, to). */
  bringCues(start: number, to: number, isReference: boolean, sink: CueSink): void {
    const from = Math.max(start, to - LONGEST);
    this.walk(from, to);
    const sentence = isReference ? REFERENCE : SENTENCE;
    const paragraph = isReference ? 0 : PARAGRAPH - SENTENCE;
    const { sums, cues } = this;
    const here = (from & LAST) * 4;
    const last = ((from - 1) & LAST) * 4;
    const behind = this.skipBrackets(to);
    const edge = ((behind - 1) & LAST) * 4;
    for (let k = this.firstCue; k < this.cueCount; k++) {
      const cue = (k & LAST) * 4;
      const at = cues[cue] as number;
      const phrase = cues[cue + 2] as number;
      const own = (at & LAST) * 4;
      if (at < from) {
        const first = ((at - 1) & LAST) * 4;
        const distance =
          (sums[last + TO_BEFORE] as number) -
          (sums[first + TO_BEFORE] as number) +
          ((sums[here + SENTENCES] as number) - (sums[own + SENTENCES] as number)) * sentence +
          ((sums[here + PARAGRAPHS] as number) - (sums[own + PARAGRAPHS] as number)) * paragraph;
        // A phrase is as near as its nearer end.
        sink.bring(phrase, Math.max(0, distance - ((cues[cue + 1] as number) - at - 1)));
      } else if (at < to) sink.bringOwn(phrase, 0);
      else if (at >= behind) {
        if (at >= to + FORTH || sums[own + SENTENCES] !== sums[edge + SENTENCES]) break;
        const distance = (sums[own + TO_BEHIND] as number) - (sums[edge + TO_BEHIND] as number);
        sink.bring(phrase, distance + (cues[cue + 3] as number));
      }
    }
  }

  /** Walks on until all that bears on a figure at tokens [from, to) is in view. */
  private walk(from: number, to: number): void {
    const { tokens, sums, cues } = this;
    const end = Math.min(tokens.length, to + FORTH);
    while (this.firstCue < this.cueCount && (cues[(this.firstCue & LAST) * 4] as number) < from - BACK) this.firstCue++;
    let i = Math.max(this.next, from - BACK);
    let before = ((i - 1) & LAST) * 4;
    for (; i < end; i++) {
      const flags = tokens.flags[i] as number;
      const word = tokens.word[i] as number;
      const kind = word < kinds.length ? (kinds[word] as number) : NOTHING;
      const boundary = word === 0 ? boundaryOf(tokens, i, flags) : kind & BOUNDARY;
      const at = (i & LAST) * 4;
      sums[at + TO_BEFORE] = (sums[before + TO_BEFORE] as number) + (BEFORE[boundary] as number);
      sums[at + TO_BEHIND] = (sums[before + TO_BEHIND] as number) + (BEHIND[boundary] as number);
      sums[at + SENTENCES] = (sums[before + SENTENCES] as number) + (flags & SENTENCE_START ? 1 : 0);
      sums[at + PARAGRAPHS] = (sums[before + PARAGRAPHS] as number) + (flags & PARAGRAPH_START ? 1 : 0);
      before = at;
      if ((kind & BEGINS_CUE) === 0) continue;
      const phrase = CUE_PHRASES.match(tokens, i);
      if (phrase === 0) continue;
      const cue = (this.cueCount++ & LAST) * 4;
      cues[cue] = i;
      cues[cue + 1] = CUE_PHRASES.to;
      cues[cue + 2] = phrase;
      cues[cue + 3] = isBeforeNumber(tokens, CUE_PHRASES.to) ? OTHER_NUMBERS : 0;
    }
    this.next = Math.max(this.next, end);
  }

  /** How many sentences begin behind token `from` and up to token `to`, of the last 45 tokens before the last figure. */
  sentencesBetween(from: number, to: number): number {
    return this.begun(SENTENCES, from, to);
  }

  /** The same for paragraphs. */
  paragraphsBetween(from: number, to: number): number {
    return this.begun(PARAGRAPHS, from, to);
  }

  private begun(what: number, from: number, to: number): number {
    return (this.sums[(to & LAST) * 4 + what] as number) - (this.sums[(from & LAST) * 4 + what] as number);
  }

  /** "3,949 (12%) were serious": what stands in brackets right behind the figure keeps nothing away from it. */
  private skipBrackets(to: number): number {
    if (codeAt(this.tokens, to) !== 40) return to;
    for (let i = to; i < to + 6; i++) if (codeAt(this.tokens, i) === 41) return i + 1;
    return to;
  }
}

/** "holding 1,120 men in space for 641", "for a population of 588": words right before the next number speak of that one. */
function isBeforeNumber(tokens: Tokens, at: number): boolean {
  if (boundaryAt(tokens, at) === NUMERAL) return true;
  return boundaryAt(tokens, at + 1) === NUMERAL && !JOINS.has(idAt(tokens, at));
}

function boundaryAt(tokens: Tokens, at: number): number {
  if (at >= tokens.length) return NOTHING;
  const word = tokens.word[at] as number;
  if (word === 0) return boundaryOf(tokens, at, tokens.flags[at] as number);
  return word < kinds.length ? (kinds[word] as number) & BOUNDARY : NOTHING;
}

/** The boundary of a mark, a number or an unknown word. */
function boundaryOf(tokens: Tokens, at: number, flags: number): number {
  if (flags & PUNCTUATION) return isStop(codeAt(tokens, at)) && !isHyphen(tokens, at) ? STOP : NOTHING;
  return (flags & NUMBER) === 0 || isYear(tokens, at) ? NOTHING : NUMERAL;
}

/** By word: its boundary in two bits, and BEGINS_CUE. */
const BOUNDARY = 3;
const BEGINS_CUE = 4;
const kinds = Uint8Array.from({ length: lexiconSize() }, (_, word) => {
  const boundary = numeralKind(word) !== PLAIN ? NUMERAL : CLAUSES.has(word) ? CLAUSE : NOTHING;
  return boundary | (CUE_PHRASES.startsWith(word) ? BEGINS_CUE : 0);
});

/** , ; : ( ) and the dashes; quotation marks and signs part nothing. */
function isStop(code: number): boolean {
  switch (code) {
    case 40:
    case 41:
    case 44:
    case 45:
    case 58:
    case 59:
    case 0x2013:
    case 0x2014:
      return true;
    default:
      return false;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A year says when, and takes no words from another number. */
function isYear(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) - start !== 4) return false;
  const first = tokens.text.charCodeAt(start);
  const second = tokens.text.charCodeAt(start + 1);
  const isCentury = (first === 49 && second === 57) || (first === 50 && second === 48);
  return isCentury && isDigit(tokens.text.charCodeAt(start + 2)) && isDigit(tokens.text.charCodeAt(start + 3));
}
