import { CAPITAL, JOINED, NUMBER, PARAGRAPH_START, SENTENCE_START, type Tokens, tokenise, WORD } from '../text/tokens';

/** What a word is to a comparison. Quotation marks are told apart by what stands beside them. */
export type WordKind = 'word' | 'number' | 'open' | 'close' | 'symbol';

/** A word, a number, a quotation mark or a sign that belongs to a number; other punctuation is none. */
export interface Word {
  readonly kind: WordKind;
  /** What is compared: lower case, straight apostrophe, no grouping commas, quotation marks all alike. */
  readonly key: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly startsSentence: boolean;
  readonly startsLine: boolean;
  /** No white space before it. */
  readonly isJoined: boolean;
}

const SYMBOLS = new Set(['£', '$', '€', '%', '\u2030']);
const MARKS: Readonly<Record<string, 'single' | 'double' | 'open' | 'close'>> = {
  '"': 'double',
  '\u201c': 'open',
  '\u201e': 'open',
  '\u00ab': 'open',
  '\u201d': 'close',
  '\u00bb': 'close',
  "'": 'single',
  '\u2018': 'single',
  '\u2019': 'single',
};

/** The words of text[from, to), in order, with offsets into the whole text. */
export function toWords(text: string, from = 0, to = text.length): readonly Word[] {
  const tokens = tokenise(text.slice(from, to));
  const words: Word[] = [];
  // Punctuation that is no word passes on what it began.
  let pending = 0;
  for (let i = 0; i < tokens.length; i++) {
    const flags = (tokens.flags[i] as number) | (pending & (SENTENCE_START | PARAGRAPH_START));
    const kind = kindOf(tokens, i);
    if (!kind) {
      pending = flags;
      continue;
    }
    const isMark = kind === 'open' || kind === 'close';
    pending = isMark ? flags : 0;
    words.push({
      kind,
      key: keyOf(kind, tokens.text.slice(tokens.start[i], tokens.end[i])),
      start: from + (tokens.start[i] as number),
      end: from + (tokens.end[i] as number),
      isCapital: (flags & CAPITAL) !== 0,
      startsSentence: (flags & SENTENCE_START) !== 0,
      startsLine: (flags & PARAGRAPH_START) !== 0,
      isJoined: (flags & JOINED) !== 0,
    });
  }
  return words;
}

function keyOf(kind: WordKind, printed: string): string {
  if (kind === 'open' || kind === 'close') return kind;
  if (kind === 'number') return printed.replaceAll(',', '');
  return printed.normalize('NFC').toLowerCase().replaceAll('\u2019', "'");
}

function kindOf(tokens: Tokens, at: number): WordKind | undefined {
  const flags = tokens.flags[at] as number;
  if (flags & WORD) return 'word';
  if (flags & NUMBER) return 'number';
  const sign = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (SYMBOLS.has(sign)) return 'symbol';
  const mark = MARKS[sign];
  if (mark) return markKind(tokens, at, mark);
  if (sign === '-' || sign === '\u2212') return isMinus(tokens, at) ? 'symbol' : undefined;
  // Other signs are no words, but letters of scripts that the tokens do not know, emoji and the like are.
  return /[\p{L}\p{N}\p{So}]/u.test(sign) ? 'word' : undefined;
}

function isNextJoined(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.length && ((tokens.flags[at + 1] as number) & JOINED) !== 0;
}

/** A minus sign stands before a number and behind a space: "-5", not "2018-19". */
function isMinus(tokens: Tokens, at: number): boolean {
  const opens = ((tokens.flags[at] as number) & JOINED) === 0 && isNextJoined(tokens, at);
  return opens && ((tokens.flags[at + 1] as number) & NUMBER) !== 0;
}

/** A mark with a word right behind it and none right before it opens; the other way round it closes. */
function markKind(tokens: Tokens, at: number, mark: 'single' | 'double' | 'open' | 'close'): WordKind | undefined {
  if (mark === 'open' || mark === 'close') return mark;
  const isJoined = ((tokens.flags[at] as number) & JOINED) !== 0;
  const before = isJoined ? tokens.text.slice((tokens.start[at] as number) - 1, tokens.start[at]) : '';
  const isAfterWord = /[\p{L}\p{N}]/u.test(before);
  if (isNextJoined(tokens, at) && !isAfterWord && !/[.,!?;]/.test(before)) return 'open';
  // An apostrophe behind an s may as well be a possessive ("officers'"): no mark then, on either side of a comparison.
  if (mark === 'single' && (!isJoined || isAfterWord))
    return /[^s\s]/.test(before) && isAfterWord ? 'close' : undefined;
  return 'close';
}
