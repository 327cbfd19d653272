/**
 * Lists of words as the built recogniser holds them: each word once, sorted, and each list as the numbers of its words, a third smaller
 * than as they are written. scripts/lib/write-word-book.ts makes the book; this reader is put into the script with it
 * (scripts/lib/packed-words.ts) and is all that runs there, so it imports nothing.
 */

/** A book of words, in printable ASCII characters besides the words' own. */
export interface WordBook {
  /** The letters of its words, the commonest first; the first of all stands for the end of a word. */
  readonly letters: string;
  /**
   * Every word that is not known already, nor another one with a capital; which known words are in it; which words stand with a
   * capital in front as well; then the lists: arithmetic code, in signs.
   */
  readonly code: string;
  /** How many lists there are. */
  readonly count: number;
  /** What stands between words where it is not one space. */
  readonly separators: readonly string[];
}

/** The code is made of so many characters: 32 to 126 without `"` and `\`, which would have to be escaped. */
export const SIGNS = 93;

/** An interval of the arithmetic code is given by so many signs: as many as browsers hold in a number without setting memory aside for it. */
export const PLACES = 4;

/** An interval shorter than this is made longer by a sign. */
export const UNIT = SIGNS ** (PLACES - 1);

/** Chances are counted in parts of this; neither bit is ever held for impossible. */
export const CERTAIN = 1 << 14;
export const LEAST = 16;

/** A bit that was seen so often before counts as one in twenty-two, the first one by half. */
export const MOST_SEEN = 20;
export const SPEEDS = Array.from({ length: MOST_SEEN + 1 }, (_, seen) => Math.round(CERTAIN / (seen + 2)));

/** The shapes of a list: a set of words, a set of phrases, anything else. */
export const WORDS = 0;
export const PHRASES = 1;
export const ANYTHING = 2;

/**
 * Where each kind of choice begins among the contexts, in which what is likely is learned. A number (its length in bits, then its first bits)
 * takes NUMBER contexts; steps from word to word have a set of them for each order of magnitude that they are expected to be of. A letter is
 * chosen by the one before it, or, where a word parts from the one before it, by that word's: in sorted words it is seldom far from there. What stands between words is chosen by what stood there last.
 */
export const NUMBER = 160;
const contexts = (place: number): number => place * NUMBER;
export const SHAPE = contexts(0);
export const COUNT = contexts(1);
export const NEW_COUNT = contexts(2);
export const OLD_COUNT = contexts(3);
export const ALIKE = contexts(4);
export const MORE = contexts(5);
export const IS_NEW = MORE + 3;
export const SHARE = contexts(6);
export const AGO = contexts(7);
export const STEP = contexts(8);
export const NEW_STEP = contexts(24);
export const OLD_STEP = contexts(40);
export const SEPARATOR = contexts(56);
export const WORD = contexts(66);
/** A book may hold so many words, of so many letters, with so many kinds of gaps between them. */
export const MOST_WORDS = 1 << 14;
export const MOST_LETTERS = 1 << 7;
export const MOST_SEPARATORS = 9;
export const PARTING = WORD + MOST_WORDS;
export const LETTER = PARTING + MOST_LETTERS ** 2;
const CONTEXTS = LETTER + MOST_LETTERS ** 2;

/** The words of texts, each once and sorted: where they are known, the book need not spell them again. */
export function toKnown(texts: readonly string[]): string[] {
  return [...new Set(texts.join(' ').match(/[A-Za-zÀ-ɏ'’-]+/g))].sort();
}

/**
 * Opens a book, in pieces: gives the text of a list by its number, words and what stands between them, as it was written; without a
 * number that of the list behind the one that was given last without one.
 */
export function* readWordBook(
  { letters, code, count, separators }: WordBook,
  known: readonly string[],
): Generator<void, (list?: number) => string> {
  const bit = toBits(code);
  const all = [
    ...(yield* toWords(bit, letters)),
    ...toSet(bit, known.length).map((number) => known[number] as string),
  ].sort();
  for (const low of toSet(bit, all.length)) {
    const word = all[low] as string;
    all.push(word.charAt(0).toUpperCase() + word.slice(1));
  }
  const shelf = new Shelf(all.length);
  const read: string[] = [];
  while (read.length < count) {
    yield;
    read.push(toText(bit, shelf, all, separators));
  }
  let next = 0;
  return (list = next++) => read[list] as string;
}

/** Which words lists have taken, the one taken last at the end, and behind them those that none has taken yet, sorted. */
export class Shelf {
  readonly words: Uint16Array;
  taken = 0;

  constructor(length: number) {
    this.words = Uint16Array.from({ length }, (_, word) => word);
  }

  /** How many words no list has taken yet. */
  get left(): number {
    return this.words.length - this.taken;
  }

  /** Takes the `at`th of those. */
  takeNew(at: number): number {
    const { words, taken } = this;
    const word = words[taken + at] as number;
    words.copyWithin(taken + 1, taken, taken + at);
    words[this.taken++] = word;
    return word;
  }

  /** Takes the word once more that was taken `ago` words before the last one. */
  takeAgain(ago: number): number {
    const { words, taken } = this;
    const word = words[taken - 1 - ago] as number;
    words.copyWithin(taken - 1 - ago, taken - ago, taken);
    words[taken - 1] = word;
    return word;
  }
}

/** How many words are spelt between two steps. */
const AT_ONCE = 128;

function* toWords(bit: NextBit, letters: string): Generator<void, string[]> {
  const words: string[] = [];
  let before = '';
  for (let left = toNumber(bit, COUNT); left > 0; left--) {
    if (left % AT_ONCE === 0) yield;
    let shared = 0;
    while (shared < before.length && bit(SHARE + shared)) shared++;
    let word = before.slice(0, shared);
    let letter = toLetter(bit, PARTING + letters.indexOf(before[shared] ?? ' ') * MOST_LETTERS);
    for (; letter; letter = toLetter(bit, LETTER + letter * MOST_LETTERS)) word += letters[letter];
    before = word;
    words.push(word);
  }
  return words;
}

/** Gives the next bit of the code, which is cheap where its context has seen the like of it. */
type NextBit = (context: number) => number;

function toBits(code: string): NextBit {
  const chances = new Uint16Array(CONTEXTS).fill(CERTAIN / 2);
  const seen = new Uint8Array(CONTEXTS);
  let [at, range, value] = [0, UNIT * SIGNS, 0];
  const take = (): void => {
    const sign = code.charCodeAt(at++) || 32;
    value = value * SIGNS + sign - 32 - (sign > 34 ? 1 : 0) - (sign > 92 ? 1 : 0);
  };
  while (at < PLACES) take();
  // Functions that the minifier would put in here would be made anew for each bit.
  return (context) => {
    const chance = chances[context] as number;
    const count = seen[context] as number;
    const part = 1 + (((range >> 12) * chance) >> 2);
    let bit = 0;
    let aim = LEAST;
    if (value < part) {
      bit = 1;
      aim = CERTAIN - LEAST;
      range = part;
    } else {
      range -= part;
      value -= part;
    }
    chances[context] = chance + (((aim - chance) * (SPEEDS[count] as number)) >> 14);
    if (count < MOST_SEEN) seen[context] = count + 1;
    while (range < UNIT) {
      range *= SIGNS;
      take();
    }
    return bit;
  };
}

function toNumber(bit: NextBit, base: number): number {
  let length = 0;
  while (bit(base + length)) length++;
  let value = 1;
  for (let i = 0; i < length; i++) value = value * 2 + bit(base + 16 + length * 8 + (value < 8 ? value : 0));
  return value - 1;
}

/** One of the numbers below `end`, any as likely as the next until they are seen. */
function toChoice(bit: NextBit, base: number, end: number): number {
  const width = 32 - Math.clz32(end - 1);
  let node = 1;
  for (let i = 0; i < width; i++) node = node * 2 + bit(base + node);
  return node - (1 << width);
}

/** A letter's number: the four commonest take the fewest bits, as many others a few more, and so on in twice as many. */
function toLetter(bit: NextBit, context: number): number {
  let low = 0;
  while (bit(context + low)) low = low * 2 || 4;
  const end = low || 4;
  let node = 1;
  while (node < end) node = node * 2 + bit(context + low + node);
  return node + low - end;
}

/** Where steps of the magnitude that is expected begin: `left` of them are spread over `room`. */
export function stepContext(base: number, room: number, left: number): number {
  return base + (31 - Math.clz32(Math.max(1, Math.round((room / left) * 2)))) * NUMBER;
}

/** Numbers below `end`, ascending. */
function toSet(bit: NextBit, end: number): number[] {
  const numbers: number[] = [];
  let at = 0;
  for (let left = toNumber(bit, COUNT); left > 0; left--) {
    at += toNumber(bit, stepContext(STEP, end - at, left));
    numbers.push(at++);
  }
  return numbers;
}

/** Words that are a set: first those that lists have taken, then new ones. */
function toMembers(bit: NextBit, shelf: Shelf): number[] {
  const members: number[] = [];
  let at = 0;
  for (let left = toNumber(bit, OLD_COUNT); left > 0; left--) {
    at += toNumber(bit, stepContext(OLD_STEP, shelf.taken - at, left));
    members.push(shelf.takeAgain(at++));
  }
  at = 0;
  for (let left = toNumber(bit, NEW_COUNT); left > 0; left--) {
    at += toNumber(bit, stepContext(NEW_STEP, shelf.words.length - shelf.taken - at, left));
    members.push(shelf.takeNew(at));
  }
  return members;
}

function toText(bit: NextBit, shelf: Shelf, words: readonly string[], separators: readonly string[]): string {
  const shape = toNumber(bit, SHAPE);
  if (shape < ANYTHING) {
    let [text, gap] = ['', ''];
    for (const head of toMembers(bit, shelf)) {
      let left = shape === WORDS ? 0 : toNumber(bit, ALIKE);
      do {
        text += gap + words[head];
        gap = shape === WORDS ? ' ' : ', ';
        if (shape !== WORDS)
          for (let length = 0; bit(MORE + Math.min(length, 2)); length++) text += ` ${words[toWord(bit, shelf)]}`;
      } while (left--);
    }
    return text;
  }
  let at = toNumber(bit, SEPARATOR);
  let text = separators[at] as string;
  for (let left = toNumber(bit, COUNT); left > 0; left--) {
    text += words[toWord(bit, shelf)] as string;
    at = toNumber(bit, SEPARATOR + (left > 1 ? at : MOST_SEPARATORS) * NUMBER);
    text += separators[at];
  }
  return text;
}

function toWord(bit: NextBit, shelf: Shelf): number {
  return bit(IS_NEW)
    ? shelf.takeNew(toChoice(bit, WORD, shelf.words.length - shelf.taken))
    : shelf.takeAgain(toNumber(bit, AGO));
}
