import { intern } from '../../../text/lexicon';
import { CAPITAL, JOINED, PARAGRAPH_START, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';

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
export const THE = intern('the');
export const WHO = intern('who');
export const JUSTICE = intern('justice');

const PREPOSITIONS = new Set('of at for in to on'.split(' ').map(intern));
const DETERMINERS = new Set(
  'the a an its his her their our my your this that another both one every each any some no'.split(' ').map(intern),
);

const has = (tokens: Tokens, at: number): boolean => at >= 0 && at < tokens.length;

export function isWord(tokens: Tokens, at: number): boolean {
  return has(tokens, at) && ((tokens.flags[at] as number) & WORD) !== 0;
}

export function isCapital(tokens: Tokens, at: number): boolean {
  return has(tokens, at) && ((tokens.flags[at] as number) & (CAPITAL | WORD)) === (CAPITAL | WORD);
}

/** Also true past the last token: nothing goes on there. */
export function startsSentence(tokens: Tokens, at: number): boolean {
  return !has(tokens, at) || ((tokens.flags[at] as number) & SENTENCE_START) !== 0;
}

/** The mark at a token, as its character code; 0 where the token is a word or a number. */
export function markAt(tokens: Tokens, at: number): number {
  return has(tokens, at) && (tokens.flags[at] as number) & PUNCTUATION
    ? tokens.text.charCodeAt(tokens.start[at] as number)
    : 0;
}

export const isComma = (tokens: Tokens, at: number): boolean => markAt(tokens, at) === 44;
export const isPoint = (tokens: Tokens, at: number): boolean => markAt(tokens, at) === 46;
export const isSlash = (tokens: Tokens, at: number): boolean => markAt(tokens, at) === 47;
export const isAmpersand = (tokens: Tokens, at: number): boolean => markAt(tokens, at) === 38;
export const isBracketOpen = (tokens: Tokens, at: number): boolean => markAt(tokens, at) === 40;
export const isBracketClose = (tokens: Tokens, at: number): boolean => markAt(tokens, at) === 41;

/** How far to either side of a name a sentence is looked at. */
const NEAR = 60;

/** [from, to) of the sentence around a token, cut off some way to either side: a page may go on without a full stop. */
export function nearSentence(tokens: Tokens, at: number): readonly [number, number] {
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
export function isHeadline(tokens: Tokens, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < HEADLINE && !((tokens.flags[from] as number) & PARAGRAPH_START)) from--;
  let words = 0;
  for (let i = from; i < tokens.length && i - at < HEADLINE; i++) {
    if (i > from && (tokens.flags[i] as number) & PARAGRAPH_START) break;
    if (!isWord(tokens, i) || isPossessive(tokens, i)) continue;
    words++;
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length > SMALL_WORD && !isCapital(tokens, i)) return false;
  }
  return words >= LEAST_WORDS;
}

/** A hyphen between two words that touch it. */
export function isHyphen(tokens: Tokens, at: number): boolean {
  const code = markAt(tokens, at);
  if (code !== 45 && code !== 0x2010 && code !== 0x2011) return false;
  return (
    ((tokens.flags[at] as number) & JOINED) !== 0 &&
    has(tokens, at + 1) &&
    ((tokens.flags[at + 1] as number) & JOINED) !== 0
  );
}

/** A dash that sets a phrase off: en, em, or a hyphen with white space before it. */
export function isDash(tokens: Tokens, at: number): boolean {
  const code = markAt(tokens, at);
  return code === 0x2013 || code === 0x2014 || (code === 45 && !isHyphen(tokens, at));
}

/** The "'s" of an owner. */
export function isPossessive(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at) || !((tokens.flags[at] as number) & JOINED)) return false;
  const code = tokens.text.charCodeAt(tokens.start[at] as number);
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

/** The apostrophe behind a plural owner ("Officers' Association"). */
export function isClosingApostrophe(tokens: Tokens, at: number): boolean {
  const code = markAt(tokens, at);
  if (code !== 39 && code !== 0x2019) return false;
  return (
    ((tokens.flags[at] as number) & JOINED) !== 0 &&
    isWord(tokens, at + 1) &&
    !((tokens.flags[at + 1] as number) & JOINED)
  );
}

export function isPreposition(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && PREPOSITIONS.has(tokens.word[at] as number);
}

export function isDeterminer(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && DETERMINERS.has(tokens.word[at] as number);
}

/** Behind an abbreviation in brackets that opens at a token ("(POA)"); the token itself where none does. */
export function skipAbbreviation(tokens: Tokens, at: number): number {
  return isBracketOpen(tokens, at) && isCapital(tokens, at + 1) && isBracketClose(tokens, at + 2) ? at + 3 : at;
}

/** The token where a short bracket opens that closes right before `end`; `end` itself where none does. */
export function skipBracketedBefore(tokens: Tokens, end: number): number {
  if (!isBracketClose(tokens, end - 1)) return end;
  for (let i = end - 2; i >= Math.max(0, end - 7); i--) if (isBracketOpen(tokens, i)) return i;
  return end;
}
