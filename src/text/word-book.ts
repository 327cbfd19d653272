/**
 * Lists of words as the built engine holds them: each word once, sorted, and each list as the numbers of its words, a third smaller
 * than as they are written. scripts/lib/write-word-book.ts makes the book; this reader is put into the engine with it
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

/** The part of an interval that stands for 1; some of it always is, and some is left. */
export function partOf(range: number, chance: number): number {
  return 1 + Math.floor((range - 2) * chance);
}

/** How fast what is seen counts: the first time by half, after twenty times as one in twenty-two. */
export const FIRST_WEIGHT = 2;
export const MOST_SEEN = 20;

/** The shapes of a list: a set of words, a set of phrases, anything else. */
export const WORDS = 0;
export const PHRASES = 1;

/**
 * Where each kind of choice begins among the contexts, in which what is likely is learned. A number (its length in bits, then its first bits)
 * takes NUMBER contexts; steps from word to word have a set of them for each order of magnitude that they are expected to be of. A letter is
 * chosen by the one before it, or, where a word parts from the one before it, by that word's: in sorted words it is seldom far from there.
 */
export const NUMBER = 160;
export const [SHAPE, COUNT, SEPARATOR, MORE, SHARE, STEP, PHRASE_STEP, WORD] = [0, 1, 2, 3, 4, 5, 19, 33].map(
  (n) => n * NUMBER,
) as [number, number, number, number, number, number, number, number];
/** A book may hold so many words, of so many letters. */
export const MOST_WORDS = 1 << 14;
export const MOST_LETTERS = 1 << 7;
export const PARTING = WORD + MOST_WORDS;
export const LETTER = PARTING + MOST_LETTERS ** 2;
const CONTEXTS = LETTER + MOST_LETTERS ** 2;

/** The words of tables' columns, each once and sorted: they are known, and the book need not spell them again. */
export function toKnown(tables: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  const texts = Object.values(tables).flatMap((columns) => Object.values(columns));
  return [...new Set(texts.join(' ').match(/[A-Za-zÀ-ɏ'’-]+/g))].sort();
}

/**
 * Opens a book: gives the text of a list by its number, words and what stands between them, as it was written; without a number that of
 * the list behind the one that was given last without one.
 */
export function readWordBook(
  { letters, code, count, separators }: WordBook,
  known: readonly string[],
): (list?: number) => string {
  const bit = toBits(code);
  const all = [...toWords(bit, letters), ...toSet(bit, known.length).map((number) => known[number] as string)].sort();
  for (const low of toSet(bit, all.length)) {
    const word = all[low] as string;
    all.push(word.charAt(0).toUpperCase() + word.slice(1));
  }
  const read = Array.from({ length: count }, () => toText(bit, all, separators));
  let next = 0;
  return (list = next++) => read[list] as string;
}

function toWords(bit: NextBit, letters: string): string[] {
  let before = '';
  return Array.from({ length: toNumber(bit, COUNT) }, () => {
    let shared = 0;
    while (shared < before.length && bit(SHARE + shared)) shared++;
    let word = before.slice(0, shared);
    let letter = toChoice(bit, PARTING + letters.indexOf(before[shared] ?? ' ') * MOST_LETTERS, letters.length);
    for (; letter; letter = toChoice(bit, LETTER + letter * MOST_LETTERS, letters.length)) word += letters[letter];
    before = word;
    return word;
  });
}

/** Gives the next bit of the code, which is cheap where its context has seen the like of it. */
type NextBit = (context: number) => number;

function toBits(code: string): NextBit {
  const chances = new Float64Array(CONTEXTS).fill(0.5);
  const seen = new Uint8Array(CONTEXTS);
  let [at, range, value] = [0, UNIT * SIGNS, 0];
  const take = (): void => {
    const sign = code.charCodeAt(at++) || 32;
    value = value * SIGNS + sign - 32 - (sign > 34 ? 1 : 0) - (sign > 92 ? 1 : 0);
  };
  while (at < PLACES) take();
  return (context) => {
    const chance = chances[context] as number;
    const count = seen[context] as number;
    const part = partOf(range, chance);
    const bit = value < part ? 1 : 0;
    if (bit) range = part;
    else {
      range -= part;
      value -= part;
    }
    chances[context] = chance + (bit - chance) / (count + FIRST_WEIGHT);
    if (count < MOST_SEEN) seen[context] = count + 1;
    for (; range < UNIT; range *= SIGNS) take();
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

function toText(bit: NextBit, words: readonly string[], separators: readonly string[]): string {
  const shape = toNumber(bit, SHAPE);
  if (shape === WORDS)
    return toSet(bit, words.length)
      .map((number) => words[number])
      .join(' ');
  const word = (): string => words[toChoice(bit, WORD, words.length)] as string;
  if (shape === PHRASES) {
    const phrases: string[] = [];
    let first = 0;
    for (let left = toNumber(bit, COUNT); left > 0; left--) {
      first += toNumber(bit, stepContext(PHRASE_STEP, words.length - first, left));
      let phrase = words[first] as string;
      for (let length = 0; bit(MORE + Math.min(length, 2)); length++) phrase += ` ${word()}`;
      phrases.push(phrase);
    }
    return phrases.join(', ');
  }
  let text = separators[toNumber(bit, SEPARATOR)] as string;
  for (let left = toNumber(bit, COUNT); left > 0; left--) text += word() + separators[toNumber(bit, SEPARATOR)];
  return text;
}
