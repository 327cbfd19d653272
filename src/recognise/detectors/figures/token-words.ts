import { codeIn } from '../../../text/characters';
import { intern } from '../../../text/lexicon';
import { CAPITAL, JOINED, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';

/** Lexicon ids of the small words that figures are built with. */
export const A = intern('a');
export const AN = intern('an');
export const AND = intern('and');
export const AS = intern('as');
export const BETWEEN = intern('between');
export const BY = intern('by');
export const EVERY = intern('every');
export const FOR = intern('for');
export const FROM = intern('from');
export const HALF = intern('half');
export const IN = intern('in');
export const OF = intern('of');
export const ONE = intern('one');
export const OR = intern('or');
export const OUT = intern('out');
export const PER = intern('per');
export const THE = intern('the');
export const TIMES = intern('times');
export const TO = intern('to');

/** Lexicon id of token `at`; 0 outside the text and for numbers, marks and words nobody registered. */
export const idAt = (tokens: Tokens, at: number): number =>
  at < 0 || at >= tokens.length ? 0 : (tokens.word[at] as number);

export const flagsAt = (tokens: Tokens, at: number): number =>
  at < 0 || at >= tokens.length ? 0 : (tokens.flags[at] as number);

export const isWord = (tokens: Tokens, at: number): boolean => (flagsAt(tokens, at) & WORD) !== 0;
export const isNumber = (tokens: Tokens, at: number): boolean => (flagsAt(tokens, at) & NUMBER) !== 0;
export const isMark = (tokens: Tokens, at: number): boolean => (flagsAt(tokens, at) & PUNCTUATION) !== 0;
export const isCapital = (tokens: Tokens, at: number): boolean => (flagsAt(tokens, at) & CAPITAL) !== 0;
export const isJoined = (tokens: Tokens, at: number): boolean => (flagsAt(tokens, at) & JOINED) !== 0;

/** Whether token `at` begins a sentence, or lies outside the text: what reads forward stops here. */
export const isBreak = (tokens: Tokens, at: number): boolean =>
  at < 0 || at >= tokens.length || ((tokens.flags[at] as number) & SENTENCE_START) !== 0;

/** First UTF-16 code of token `at`, 0 outside the text. */
export const codeAt = (tokens: Tokens, at: number): number =>
  at < 0 || at >= tokens.length ? 0 : codeIn(tokens.text, tokens.start[at] as number);

/** Whether token `at` is a hyphen or a dash with no space before it. */
export function isHyphen(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at) && isJoined(tokens, at) && isDash(tokens, at);
}

/** Whether token `at` is a hyphen or a dash of any length. */
export function isDash(tokens: Tokens, at: number): boolean {
  const code = codeAt(tokens, at);
  return code === 45 || (code >= 0x2010 && code <= 0x2014);
}

export function isPercentSign(tokens: Tokens, at: number): boolean {
  return codeAt(tokens, at) === 37;
}

/** The unit of a currency sign, undefined for any other token. */
export function currencyOf(tokens: Tokens, at: number): string | undefined {
  switch (codeAt(tokens, at)) {
    case 0xa3:
      return 'GBP';
    case 0x24:
      return 'USD';
    case 0x20ac:
      return 'EUR';
    default:
      return undefined;
  }
}
