import {
  COUNT,
  FIRST_WEIGHT,
  LETTER,
  MORE,
  MOST_LETTERS,
  MOST_SEEN,
  MOST_WORDS,
  PARTING,
  PHRASE_STEP,
  PHRASES,
  partOf,
  SEPARATOR,
  SHAPE,
  SHARE,
  SIGNS,
  STEP,
  stepContext,
  UNIT,
  WORD,
  WORDS,
  type WordBook,
} from '../../src/text/word-book';

/** A list of words that goes into a book. */
export interface WordList {
  readonly text: string;
  /** Its order means nothing: its words are sorted, which is smaller, or its phrases where commas stand between, and each stands once. */
  readonly isSet: boolean;
}

const ANYTHING = 2;

/** Whether a text is words and what may stand between them, and can be given again as it is. */
export function isWordList(text: string): boolean {
  return /^[A-Za-z0-9À-ɏ'’\-\s,]+$/.test(text) && toWords(text).length > 1;
}

/**
 * The book of some lists; src/text/word-book.ts reads it, and is to be given the same `known` words (`toKnown`), which are not written.
 * Throws where they are too many words for it, or of too many letters.
 */
export function writeWordBook(lists: readonly WordList[], known: readonly string[] = []): WordBook {
  const words = new Set(lists.flatMap(({ text }) => toWords(text)));
  if (words.size > MOST_WORDS) throw new Error(`${words.size} words are too many for a book.`);
  const isCapital = (word: string): boolean =>
    toLow(word) !== word && words.has(toLow(word)) && toHigh(toLow(word)) === word;
  const lows = [...words].filter((word) => !isCapital(word)).sort();
  const highs = [...words].filter(isCapital).map(toLow).sort();
  const numbers = new Map([...lows, ...highs.map(toHigh)].map((word, number) => [word, number]));
  const separators = [
    ...new Set(['', ' ', ...lists.flatMap(({ text, isSet }) => (isSet ? [] : (text.match(GAP) ?? [])))]),
  ];
  const isKnown = new Set(known);
  const toNumber = (word: string): number => numbers.get(word) ?? 0;
  const code = new Code();
  const spelt = lows.filter((word) => !isKnown.has(word));
  const letters = toLetters(spelt);
  writeWords(code, spelt, letters);
  writeSet(
    code,
    lows.filter((word) => isKnown.has(word)).map((word) => known.indexOf(word)),
    known.length,
  );
  writeSet(code, highs.map(toNumber), lows.length);
  for (const list of lists) writeList(code, list, numbers, separators);
  return {
    letters,
    code: code.end(),
    count: lists.length,
    separators,
  };
}

/** The members of a list that is a set, each once: its phrases, or its words where no commas stand between. */
export function toMembers(text: string): readonly string[] {
  const members = text.includes(',') ? text.split(',').map((phrase) => toWords(phrase).join(' ')) : toWords(text);
  return [...new Set(members)].filter(Boolean);
}

const GAP = /[\s,]+/g;

const toWords = (text: string): string[] => text.match(/[^\s,]+/g) ?? [];
const toLow = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const toHigh = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The letters of words, the commonest first; no word holds the first of them all. */
function toLetters(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const letter of words.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [
    ' ',
    ...[...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)),
  ];
  if (letters.length > MOST_LETTERS) throw new Error(`${letters.length} letters are too many for a book.`);
  return letters.join('');
}

function writeWords(code: Code, words: readonly string[], letters: string): void {
  writeNumber(code, COUNT, words.length);
  let before: readonly number[] = [];
  for (const text of words) {
    const word = Array.from(text, (letter) => letters.indexOf(letter));
    let shared = 0;
    for (; shared < before.length && before[shared] === word[shared]; shared++) code.write(SHARE + shared, 1);
    if (shared < before.length) code.write(SHARE + shared, 0);
    writeChoice(code, PARTING + (before[shared] ?? 0) * MOST_LETTERS, word[shared] ?? 0, letters.length);
    for (let i = shared; i < word.length; i++)
      writeChoice(code, LETTER + (word[i] ?? 0) * MOST_LETTERS, word[i + 1] ?? 0, letters.length);
    before = word;
  }
}

function writeList(
  code: Code,
  { text, isSet }: WordList,
  numbers: ReadonlyMap<string, number>,
  separators: readonly string[],
): void {
  const toNumbers = (part: string): number[] => toWords(part).map((word) => numbers.get(word) ?? 0);
  if (!isSet) {
    writeNumber(code, SHAPE, ANYTHING);
    const gaps = text.split(/[^\s,]+/).map((gap) => separators.indexOf(gap));
    const [first = 0, ...others] = gaps;
    const all = toNumbers(text);
    writeNumber(code, SEPARATOR, first);
    writeNumber(code, COUNT, all.length);
    for (const [i, word] of all.entries()) {
      writeChoice(code, WORD, word, numbers.size);
      writeNumber(code, SEPARATOR, others[i] ?? 0);
    }
  } else if (text.includes(',')) {
    writeNumber(code, SHAPE, PHRASES);
    writePhrases(code, toMembers(text).map(toNumbers), numbers.size);
  } else {
    writeNumber(code, SHAPE, WORDS);
    writeSet(code, toMembers(text).flatMap(toNumbers), numbers.size);
  }
}

function writeSet(code: Code, members: readonly number[], end: number): void {
  writeNumber(code, COUNT, members.length);
  let at = 0;
  for (const [i, member] of members.toSorted((a, b) => a - b).entries()) {
    writeNumber(code, stepContext(STEP, end - at, members.length - i), member - at);
    at = member + 1;
  }
}

function writePhrases(code: Code, phrases: readonly (readonly number[])[], end: number): void {
  writeNumber(code, COUNT, phrases.length);
  let first = 0;
  for (const [i, [head = 0, ...others]] of phrases.toSorted(comparePhrases).entries()) {
    writeNumber(code, stepContext(PHRASE_STEP, end - first, phrases.length - i), head - first);
    first = head;
    for (const [length, word] of others.entries()) {
      code.write(MORE + Math.min(length, 2), 1);
      writeChoice(code, WORD, word, end);
    }
    code.write(MORE + Math.min(others.length, 2), 0);
  }
}

function comparePhrases(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((word, i) => word !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

function writeNumber(code: Code, base: number, number: number): void {
  const length = 31 - Math.clz32(number + 1);
  for (let i = 0; i < length; i++) code.write(base + i, 1);
  code.write(base + length, 0);
  let value = 1;
  for (let i = length - 1; i >= 0; i--) {
    const bit = ((number + 1) >> i) & 1;
    code.write(base + 16 + length * 8 + (value < 8 ? value : 0), bit);
    value = value * 2 + bit;
  }
}

function writeChoice(code: Code, base: number, number: number, end: number): void {
  let node = 1;
  for (let i = 31 - Math.clz32(end - 1); i >= 0; i--) {
    const bit = (number >> i) & 1;
    code.write(base + node, bit);
    node = node * 2 + bit;
  }
}

/** Writes bits as an arithmetic code, each as cheap as it is likely where it stands; the reader learns in the same way what is likely. */
class Code {
  private readonly signs: number[] = [];
  private readonly chances = new Map<number, number>();
  private readonly seen = new Map<number, number>();
  private low = 0;
  private range = UNIT * SIGNS;

  write(context: number, bit: number): void {
    const chance = this.chances.get(context) ?? 0.5;
    const seen = this.seen.get(context) ?? 0;
    const part = partOf(this.range, chance);
    if (bit) this.range = part;
    else {
      this.add(part);
      this.range -= part;
    }
    this.chances.set(context, chance + (bit - chance) / (seen + FIRST_WEIGHT));
    this.seen.set(context, Math.min(MOST_SEEN, seen + 1));
    for (; this.range < UNIT; this.range *= SIGNS) this.shift();
  }

  /** The code so far; the reader takes what is behind it for zeros. */
  end(): string {
    // The least number of the interval whose last signs are zeros.
    this.add((UNIT - (this.low % UNIT)) % UNIT);
    this.shift();
    return this.signs.map(toSign).join('');
  }

  private add(part: number): void {
    this.low += part;
    if (this.low < UNIT * SIGNS) return;
    this.low -= UNIT * SIGNS;
    let at = this.signs.length - 1;
    for (; this.signs[at] === SIGNS - 1; at--) this.signs[at] = 0;
    this.signs[at] = (this.signs[at] ?? 0) + 1;
  }

  private shift(): void {
    this.signs.push(Math.floor(this.low / UNIT));
    this.low = (this.low % UNIT) * SIGNS;
  }
}

function toSign(number: number): string {
  const code = number + 32 + (number > 1 ? 1 : 0);
  return String.fromCharCode(code > 91 ? code + 1 : code);
}
