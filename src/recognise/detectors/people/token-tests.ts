import { intern, WordSet } from '../../../text/lexicon';
import { CAPITAL, PARAGRAPH_START, PUNCTUATION, SENTENCE_START, WORD } from '../../../text/tokens';
import { DETERMINER, PREPOSITION, SAYS } from '../../vocabulary/official-words';
import {
  AMPERSAND,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CLOSING_APOSTROPHE,
  COLON,
  COMMA,
  DASH,
  HYPHEN,
  type PeopleText,
  POINT,
  POSSESSIVE,
  SLASH,
} from './people-text';

/** Ids of the small words that the rules about people ask for by name. */
export const OF = intern('of');
export const FOR = intern('for');
export const AND = intern('and');
export const GENERAL = intern('general');
export const DESIGNATE = intern('designate');
export const ELECT = intern('elect');
export const DISTRICT = intern('district');
export const STATE = intern('state');
export const COUNTY = intern('county');
export const COURT = intern('court');
export const LORD = intern('lord');
export const THE = intern('the');
export const WHO = intern('who');
export const JUSTICE = intern('justice');

/** Whether the token at an index, which may lie before or behind the text, is what a mask says. */
const is = (tokens: PeopleText, at: number, mask: number): boolean =>
  // Before the start would be undefined, which is slow to ask for.
  at >= 0 && ((tokens.is[at] as number) & mask) !== 0;

export const isWord = (tokens: PeopleText, at: number): boolean => is(tokens, at, WORD);
export const isCapital = (tokens: PeopleText, at: number): boolean => is(tokens, at, CAPITAL);
export const isMark = (tokens: PeopleText, at: number): boolean => is(tokens, at, PUNCTUATION);
export const isComma = (tokens: PeopleText, at: number): boolean => is(tokens, at, COMMA);
export const isPoint = (tokens: PeopleText, at: number): boolean => is(tokens, at, POINT);
export const isColon = (tokens: PeopleText, at: number): boolean => is(tokens, at, COLON);
export const isSlash = (tokens: PeopleText, at: number): boolean => is(tokens, at, SLASH);
export const isAmpersand = (tokens: PeopleText, at: number): boolean => is(tokens, at, AMPERSAND);
export const isBracketOpen = (tokens: PeopleText, at: number): boolean => is(tokens, at, BRACKET_OPEN);
export const isBracketClose = (tokens: PeopleText, at: number): boolean => is(tokens, at, BRACKET_CLOSE);
export const isHyphen = (tokens: PeopleText, at: number): boolean => is(tokens, at, HYPHEN);
export const isDash = (tokens: PeopleText, at: number): boolean => is(tokens, at, DASH);
export const isPossessive = (tokens: PeopleText, at: number): boolean => is(tokens, at, POSSESSIVE);
export const isClosingApostrophe = (tokens: PeopleText, at: number): boolean => is(tokens, at, CLOSING_APOSTROPHE);

/** Also true before the first token and past the last one: nothing goes on there. */
export const startsSentence = (tokens: PeopleText, at: number): boolean =>
  at < 0 || ((tokens.is[at] as number) & SENTENCE_START) !== 0;

export const startsParagraph = (tokens: PeopleText, at: number): boolean => is(tokens, at, PARAGRAPH_START);

/** Whether the word at a token can do what a mask of vocabulary/official-words.ts says. */
export const can = (tokens: PeopleText, at: number, mask: number): boolean =>
  at >= 0 && ((tokens.of[at] as number) & mask) !== 0;

/** Verbs that stand with those of speech, though who does them says nothing. */
const MEETS = new WordSet('met visited toured');

/** Whether a token is a verb of saying. */
export const isSaying = (tokens: PeopleText, at: number): boolean =>
  can(tokens, at, SAYS) && !MEETS.has(tokens.word[at] as number);

export const isPreposition = (tokens: PeopleText, at: number): boolean => can(tokens, at, PREPOSITION);
export const isDeterminer = (tokens: PeopleText, at: number): boolean => can(tokens, at, DETERMINER);

/** How far to either side of a name a sentence is looked at. */
const NEAR = 60;

/** [from, to) of the sentence around a token, cut off some way to either side: a page may go on without a full stop. */
export function nearSentence(tokens: PeopleText, at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && at - from < NEAR && !startsSentence(tokens, from)) from--;
  let to = at + 1;
  while (to - at < NEAR && !startsSentence(tokens, to)) to++;
  return [from, to];
}

/** Small words of a headline in capitals stay small; a longer one shows that the line is a sentence. */
const SMALL_WORD = 4;
const LEAST_WORDS = 5;
/** How far to either side a headline is looked at. */
const HEADLINE = 16;

/** Whether the line around a token is written as a headline, Every Word With Its Capital: there a capital tells no name. */
export function isHeadline(tokens: PeopleText, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < HEADLINE && !is(tokens, from, PARAGRAPH_START)) from--;
  let words = 0;
  for (let i = from; i < tokens.length && i - at < HEADLINE; i++) {
    if (i > from && is(tokens, i, PARAGRAPH_START)) break;
    if (!isWord(tokens, i) || isPossessive(tokens, i)) continue;
    words++;
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length > SMALL_WORD && !isCapital(tokens, i)) return false;
  }
  return words >= LEAST_WORDS;
}

/** Behind an abbreviation in brackets that opens at a token ("(POA)"); the token itself where none does. */
export function skipAbbreviation(tokens: PeopleText, at: number): number {
  return isBracketOpen(tokens, at) && isCapital(tokens, at + 1) && isBracketClose(tokens, at + 2) ? at + 3 : at;
}

/** The token where a short bracket opens that closes right before `end`; `end` itself where none does. */
export function skipBracketedBefore(tokens: PeopleText, end: number): number {
  if (!isBracketClose(tokens, end - 1)) return end;
  for (let i = end - 2; i >= Math.max(0, end - 7); i--) if (isBracketOpen(tokens, i)) return i;
  return end;
}
