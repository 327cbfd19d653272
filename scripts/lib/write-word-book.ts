import {
  AGO,
  ALIKE,
  ANYTHING,
  CERTAIN,
  COUNT,
  IS_NEW,
  LEAST,
  LETTER,
  MORE,
  MOST_LETTERS,
  MOST_SEEN,
  MOST_SEPARATORS,
  MOST_WORDS,
  NEW_COUNT,
  NEW_STEP,
  NUMBER,
  OLD_COUNT,
  OLD_STEP,
  PARTING,
  PHRASES,
  SEPARATOR,
  SHAPE,
  SHARE,
  Shelf,
  SIGNS,
  SPEEDS,
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
  /** Its order means nothing: its words come as is smallest, or its phrases where commas stand between, and each stands once. */
  readonly isSet: boolean;
}

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
  if (separators.length > MOST_SEPARATORS)
    throw new Error(`${separators.length} kinds of gaps are too many for a book.`);
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
  const shelf = new Shelf(numbers.size);
  for (const list of lists) writeList(code, shelf, list, numbers, separators);
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
    writeLetter(code, word[shared] ?? 0, PARTING + (before[shared] ?? 0) * MOST_LETTERS);
    for (const [i, letter] of word.entries())
      if (i >= shared) writeLetter(code, word[i + 1] ?? 0, LETTER + letter * MOST_LETTERS);
    before = word;
  }
}

function writeList(
  code: Code,
  shelf: Shelf,
  { text, isSet }: WordList,
  numbers: ReadonlyMap<string, number>,
  separators: readonly string[],
): void {
  const toNumbers = (part: string): number[] => toWords(part).map((word) => numbers.get(word) ?? 0);
  if (!isSet) {
    writeNumber(code, SHAPE, ANYTHING);
    const gaps = text.split(/[^\s,]+/).map((gap) => separators.indexOf(gap));
    const all = toNumbers(text);
    writeNumber(code, SEPARATOR, gaps[0] ?? 0);
    writeNumber(code, COUNT, all.length);
    for (const [i, word] of all.entries()) {
      writeWord(code, shelf, word);
      const last = i < all.length - 1 ? (gaps[i] ?? 0) : MOST_SEPARATORS;
      writeNumber(code, SEPARATOR + last * NUMBER, gaps[i + 1] ?? 0);
    }
  } else if (text.includes(',')) {
    writeNumber(code, SHAPE, PHRASES);
    writePhrases(code, shelf, toMembers(text).map(toNumbers));
  } else {
    writeNumber(code, SHAPE, WORDS);
    writeMembers(code, shelf, toMembers(text).flatMap(toNumbers));
  }
}

/** Numbers below `end`, in any order. */
function writeSet(code: Code, members: readonly number[], end: number): void {
  writeNumber(code, COUNT, members.length);
  writeSteps(code, STEP, members, end);
}

/** The numbers, ascending, as steps; `end` is behind the last that there may be. */
function writeSteps(code: Code, base: number, members: readonly number[], end: number): readonly number[] {
  const sorted = members.toSorted((a, b) => a - b);
  let at = 0;
  for (const [i, member] of sorted.entries()) {
    writeNumber(code, stepContext(base, end - at, members.length - i), member - at);
    at = member + 1;
  }
  return sorted;
}

/** Words that are a set; gives them in the order in which they are read. */
function writeMembers(code: Code, shelf: Shelf, members: readonly number[]): readonly number[] {
  const places = members.map((word) => shelf.words.indexOf(word));
  const agos = places.filter((place) => place < shelf.taken).map((place) => shelf.taken - 1 - place);
  const news = places.filter((place) => place >= shelf.taken).map((place) => place - shelf.taken);
  writeNumber(code, OLD_COUNT, agos.length);
  const again = writeSteps(code, OLD_STEP, agos, shelf.taken).map((ago) => shelf.takeAgain(ago));
  writeNumber(code, NEW_COUNT, news.length);
  // With each that is taken those behind it move up by one: so the steps are as far as without the words that they pass.
  const fresh = writeNewSteps(code, shelf, news);
  return [...again, ...fresh];
}

function writeNewSteps(code: Code, shelf: Shelf, news: readonly number[]): readonly number[] {
  let at = 0;
  return news
    .toSorted((a, b) => a - b)
    .map((place, i) => {
      writeNumber(code, stepContext(NEW_STEP, shelf.left - at, news.length - i), place - i - at);
      at = place - i;
      return shelf.takeNew(at);
    });
}

function writePhrases(code: Code, shelf: Shelf, phrases: readonly (readonly number[])[]): void {
  const heads = [...new Set(phrases.map(([head = 0]) => head))];
  for (const head of writeMembers(code, shelf, heads)) {
    const alike = phrases.filter(([first]) => first === head);
    writeNumber(code, ALIKE, alike.length - 1);
    for (const [, ...others] of alike) {
      for (const [length, word] of others.entries()) {
        code.write(MORE + Math.min(length, 2), 1);
        writeWord(code, shelf, word);
      }
      code.write(MORE + Math.min(others.length, 2), 0);
    }
  }
}

function writeWord(code: Code, shelf: Shelf, word: number): void {
  const place = shelf.words.indexOf(word);
  const isNew = place >= shelf.taken;
  code.write(IS_NEW, isNew ? 1 : 0);
  if (isNew) {
    writeChoice(code, WORD, place - shelf.taken, shelf.left);
    shelf.takeNew(place - shelf.taken);
  } else {
    const ago = shelf.taken - 1 - place;
    writeNumber(code, AGO, ago);
    shelf.takeAgain(ago);
  }
}

function writeLetter(code: Code, letter: number, context: number): void {
  const write = (node: number, bit: number): void => code.write(context + node, bit);
  let low = 0;
  for (; letter >= (low * 2 || 4); low = low * 2 || 4) write(low, 1);
  write(low, 0);
  const end = low || 4;
  for (let node = 1, half = end / 2; node < end; half /= 2) {
    const bit = Math.floor((letter - low) / half) % 2;
    write(low + node, bit);
    node = node * 2 + bit;
  }
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
    const chance = this.chances.get(context) ?? CERTAIN / 2;
    const seen = this.seen.get(context) ?? 0;
    const part = 1 + (((this.range >> 12) * chance) >> 2);
    if (bit) this.range = part;
    else {
      this.add(part);
      this.range -= part;
    }
    const aim = bit ? CERTAIN - LEAST : LEAST;
    this.chances.set(context, chance + (((aim - chance) * (SPEEDS[seen] ?? 0)) >> 14));
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
