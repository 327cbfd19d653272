/**
 * Lists of words as the built engine holds them: each word once, sorted, and each list as the numbers of its words, a quarter smaller
 * than as they are written. scripts/lib/write-word-book.ts makes the book; this reader is put into the engine with it
 * (scripts/lib/packed-words.ts) and is all that runs there, so it imports nothing.
 */

/** A book of words, in printable ASCII characters besides the words' own. */
export interface WordBook {
  /** Every word: how many letters it shares with the one before, as a sign of SHARED, and the letters that follow. */
  readonly words: string;
  /** Which of them stand with a capital in front as well, as a list; these come behind the others. */
  readonly capitals: string;
  /** The lists, one a line. */
  readonly lists: string;
  /** What stands between words where it is not one space. */
  readonly separators: readonly string[];
}

/** Signs for 0, 1, 2 … shared letters; no word holds one. */
export const SHARED = '!#$%&()*+/;<=>?@';

/** A list is made of so many characters: 32 to 126 without `"` and `\`, which would have to be escaped. */
export const SIGNS = 93;

/**
 * Opens a book: gives the text of a list by its number, words and what stands between them, as it was written. In a list a small number
 * tells how far a word is behind the last one, a middle one the same together with the number that follows, and the last ones are separators.
 */
export function readWordBook({ words, capitals, lists, separators }: WordBook): (list: number) => string {
  const all = toWords(words);
  for (const low of toText(capitals, all, []).match(/\S+/g) ?? []) all.push(low.charAt(0).toUpperCase() + low.slice(1));
  const lines = lists.split('\n');
  return (list) => toText(lines[list] ?? '', all, separators);
}

function toWords(text: string): string[] {
  let word = '';
  // Cut by the browser's own means: letter by letter takes as long as all the rest.
  return text.split(new RegExp(`(?=[${SHARED}])`)).map((step) => {
    word = word.slice(0, SHARED.indexOf(step.charAt(0))) + step.slice(1);
    return word;
  });
}

function toText(list: string, words: readonly string[], separators: readonly string[]): string {
  const wide = Math.ceil(words.length / SIGNS);
  const near = SIGNS - wide - separators.length;
  let text = '';
  let gap = '';
  let at = -1;
  for (let i = 0; i < list.length; i++) {
    const number = toNumber(list.charCodeAt(i));
    if (number >= near + wide) {
      text += separators[number - near - wide];
      gap = '';
      continue;
    }
    const step = number < near ? number : near + (number - near) * SIGNS + toNumber(list.charCodeAt(++i));
    at = (at + 1 + step) % words.length;
    text += gap + words[at];
    gap = ' ';
  }
  return text;
}

function toNumber(code: number): number {
  return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}
