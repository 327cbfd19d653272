import type { Word } from './words';

/** For each word of the pattern the index of the word it stands against in the text, or -1 where it is left out. */
export type Alignment = Int32Array;

/** Costs of editing one word, in tenths. */
const LEFT_OUT = 10;
const PUT_IN = 8;
/** A little less than leaving one out and beginning or ending a word later. */
const CHANGED = 9;
/** One number for another, or one word for another form of itself, is a likelier edit than any other. */
const CHANGED_ALIKE = 7;
const CHANGED_KIND = 17;
/** A whole sentence that is put in between two of the article's, or a line of the site's own. */
const SENTENCE_PUT_IN = 8;
/** Another one behind it. */
const NEXT_SENTENCE_PUT_IN = 2;

/** Words of the pattern aligned at a time, and words of the text looked at beyond them: so long passages cost no more a word. */
const CHUNK = 240;
const SLACK = 320;
/** A chunk of which less than this share is there ends the search: the rest of a long passage is not here either. */
const FEWEST = 0.1;

/**
 * Aligns a pattern with a stretch of text, so that the fewest words are left out, put in or changed. The text after the
 * best place is free, and that before it unless it is known to begin with the text. Linear in the pattern: at most 240 x 560
 * steps for each 240 words.
 */
export function align(pattern: readonly Word[], text: readonly Word[], beginsWithText = false): Alignment {
  const aligned = new Int32Array(pattern.length).fill(-1);
  let at = 0;
  let from = 0;
  while (at < pattern.length) {
    // Behind a first chunk the place is known, and what is alike needs no programme.
    while (at > 0 && from < text.length && at < pattern.length && isSameWord(pattern[at] as Word, text[from] as Word)) {
      aligned[at++] = from++;
    }
    const end = Math.min(pattern.length, at + CHUNK);
    const isWhole = at === 0 && end === pattern.length;
    const window = text.slice(from, isWhole ? text.length : from + CHUNK + SLACK);
    const chunk = alignChunk(pattern.slice(at, end), window, at === 0 && !beginsWithText);
    const alike = chunk.filter((to, i) => to >= 0 && isSameWord(pattern[at + i] as Word, window[to] as Word)).length;
    chunk.forEach((to, i) => {
      if (to >= 0) aligned[at + i] = from + to;
    });
    if (alike < FEWEST * chunk.length) return aligned;
    from += Math.max(...chunk) + 1;
    at = end;
  }
  return aligned;
}

const STEP_CHANGE = 1;
const STEP_LEFT_OUT = 2;
const STEP_PUT_IN = 3;
const STEP_SENTENCE_PUT_IN = 4;

/** Sellers' dynamic programme: the text may begin anywhere (where `isFree`) and end anywhere. */
function alignChunk(pattern: readonly Word[], text: readonly Word[], isFree: boolean): Int32Array {
  const width = text.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  let above = Int32Array.from({ length: width }, (_, j) => (isFree ? 0 : j * PUT_IN));
  if (!isFree) steps.fill(STEP_PUT_IN, 1, width);
  const starts = toSentenceStarts(text);
  for (let i = 1; i <= pattern.length; i++) {
    const row = new Int32Array(width);
    row[0] = i * LEFT_OUT;
    steps[i * width] = STEP_LEFT_OUT;
    for (let j = 1; j < width; j++) {
      const changed = (above[j - 1] as number) + costOf(pattern[i - 1] as Word, text[j - 1] as Word);
      const leftOut = (above[j] as number) + LEFT_OUT;
      const putIn = (row[j - 1] as number) + PUT_IN;
      const least = Math.min(changed, leftOut, putIn);
      row[j] = least;
      steps[i * width + j] = least === changed ? STEP_CHANGE : least === leftOut ? STEP_LEFT_OUT : STEP_PUT_IN;
    }
    if (pattern[i]?.startsSentence) skipSentences(row, steps.subarray(i * width), starts);
    above = row;
  }
  return traceBack(steps, starts, pattern.length, indexOfLeast(above));
}

/** For each number of words read, at the end of a sentence: how many were read before that sentence; elsewhere -1. */
function toSentenceStarts(text: readonly Word[]): Int32Array {
  const starts = new Int32Array(text.length + 1).fill(-1);
  let start = 0;
  for (let j = 1; j <= text.length; j++) {
    if (j < text.length && !text[j]?.startsSentence) continue;
    // The first one may begin before the text that is looked at.
    if (start > 0) starts[j] = start;
    start = j;
  }
  return starts;
}

/** Between two sentences of the pattern, sentences of the text may be left unread. */
function skipSentences(row: Int32Array, steps: Uint8Array, starts: Int32Array): void {
  for (let j = 1; j < row.length; j++) {
    const start = starts[j] as number;
    if (start < 0) continue;
    const skipped =
      (row[start] as number) + (steps[start] === STEP_SENTENCE_PUT_IN ? NEXT_SENTENCE_PUT_IN : SENTENCE_PUT_IN);
    if (skipped >= (row[j] as number)) continue;
    row[j] = skipped;
    steps[j] = STEP_SENTENCE_PUT_IN;
  }
}

function traceBack(steps: Uint8Array, starts: Int32Array, rows: number, last: number): Int32Array {
  const width = starts.length;
  const aligned = new Int32Array(rows).fill(-1);
  let i = rows;
  let j = last;
  while (i > 0) {
    const step = steps[i * width + j];
    if (step === STEP_CHANGE) {
      i--;
      j--;
      aligned[i] = j;
    } else if (step === STEP_LEFT_OUT) i--;
    else j = step === STEP_SENTENCE_PUT_IN ? (starts[j] as number) : j - 1;
  }
  return aligned;
}

function indexOfLeast(row: Int32Array): number {
  let at = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] as number) < (row[at] as number)) at = j;
  return at;
}

function costOf(a: Word, b: Word): number {
  if (isSameWord(a, b)) return 0;
  if (a.kind !== b.kind) return CHANGED_KIND;
  if (a.kind === 'number') return CHANGED_ALIKE;
  return a.key.length > 4 && a.key.slice(0, 4) === b.key.slice(0, 4) ? CHANGED_ALIKE : CHANGED;
}

export function isSameWord(a: Word, b: Word): boolean {
  return a.key === b.key && a.kind === b.kind;
}
