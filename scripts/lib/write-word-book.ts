import { SHARED, SIGNS, type WordBook } from '../../src/text/word-book';

/** A list of words that goes into a book. */
export interface WordList {
  readonly text: string;
  /** Its order means nothing: its words are sorted, which is smaller, or its phrases where commas stand between, and each stands once. */
  readonly isSet: boolean;
}

/** Whether a text is words and what may stand between them, and can be given again as it is. */
export function isWordList(text: string): boolean {
  return /^[A-Za-z0-9À-ɏ'’\-\s,]+$/.test(text) && toWords(text).length > 2;
}

/** The book of some lists; src/text/word-book.ts reads it. Throws where they are too many words for it. */
export function writeWordBook(lists: readonly WordList[]): WordBook {
  const words = new Set(lists.flatMap(({ text }) => toWords(text)));
  const isCapital = (word: string): boolean =>
    toLow(word) !== word && words.has(toLow(word)) && toHigh(toLow(word)) === word;
  const lows = [...words].filter((word) => !isCapital(word)).sort();
  const highs = [...words].filter(isCapital).map(toLow).sort();
  const numbers = new Map([...lows, ...highs.map(toHigh)].map((word, number) => [word, number]));
  const texts = lists.map(({ text, isSet }) => (isSet ? toSorted(text, numbers) : text));
  const separators = [...new Set(texts.flatMap((text) => text.match(GAP) ?? []))].filter((gap) => gap !== ' ');
  return {
    words: toSteps(lows),
    capitals: writeList(highs.join(' '), lows.length, [], numbers),
    lists: texts.map((text) => writeList(text, numbers.size, separators, numbers)).join('\n'),
    separators,
  };
}

/** The members of a list that is a set, each once: its phrases, or its words where no commas stand between. */
export function toMembers(text: string): readonly string[] {
  const members = text.includes(',') ? text.split(',').map((phrase) => toWords(phrase).join(' ')) : toWords(text);
  return [...new Set(members)].filter(Boolean);
}

function toSorted(text: string, numbers: ReadonlyMap<string, number>): string {
  // As characters, numbers compare word by word.
  const toOrder = (member: string): string =>
    toWords(member)
      .map((word) => String.fromCharCode(numbers.get(word) ?? 0))
      .join('');
  return toMembers(text)
    .map((member) => ({ member, order: toOrder(member) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ member }) => member)
    .join(text.includes(',') ? ', ' : ' ');
}

const GAP = /[\s,]+/g;
const PIECE = /[\s,]+|[^\s,]+/g;

const toWords = (text: string): string[] => text.match(/[^\s,]+/g) ?? [];
const toLow = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const toHigh = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function toSteps(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < before.length && before[shared] === word[shared]) shared++;
      return `${SHARED[shared]}${word.slice(shared)}`;
    })
    .join('');
}

function writeList(
  text: string,
  count: number,
  separators: readonly string[],
  numbers: ReadonlyMap<string, number>,
): string {
  const wide = Math.ceil(count / SIGNS);
  const near = SIGNS - wide - separators.length;
  if (near < 1) throw new Error(`${count} words and ${separators.length} separators are too many for a book.`);
  let list = '';
  let at = -1;
  for (const piece of text.match(PIECE) ?? []) {
    if (/^[\s,]/.test(piece)) {
      if (piece !== ' ') list += toSign(near + wide + separators.indexOf(piece));
      continue;
    }
    const number = numbers.get(piece) ?? 0;
    const step = (number - at - 1 + count) % count;
    const far = step - near;
    list += far < 0 ? toSign(step) : toSign(near + Math.floor(far / SIGNS)) + toSign(far % SIGNS);
    at = number;
  }
  return list;
}

function toSign(number: number): string {
  const code = number + 32 + (number > 1 ? 1 : 0);
  return String.fromCharCode(code > 91 ? code + 1 : code);
}
