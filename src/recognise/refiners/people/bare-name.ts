import type { PeopleText } from '../../detectors/people/people-text';
import {
  isCapital,
  isComma,
  isHyphen,
  isPossessive,
  isSaying,
  isWord,
  startsSentence,
} from '../../detectors/people/token-tests';
import {
  EXACT_CASE,
  HEAD,
  KEEP_OUT,
  MODIFIER,
  NOT_NAME,
  POST_NOMINAL,
  SAYS,
  SURNAME_TOO,
} from '../../vocabulary/official-words';
import { wordsOf } from './name-mentions';
import { isPlaceWord } from './place-words';

const REPORTS = /^(?:report|review|inquiry|enquiry|judgment|judgement|reforms?|principle|test|committee)$/i;

/**
 * Whether a surname at [at, end), with its small words from `from`, can stand for the person: not "inmate Reed", "Dean Reed",
 * "the Reed report", "Reed boss", nor "Ford" or "May" without a word of speech behind.
 */
export function canBeBareName(tokens: PeopleText, from: number, at: number, end: number): boolean {
  if (!startsSentence(tokens, from) && (isCalledOther(tokens, from, end) || isPartOfName(tokens, from - 1)))
    return false;
  const goesOn = isWord(tokens, end) && !startsSentence(tokens, end) && !isCapital(tokens, end);
  if (goesOn && (flagsAt(tokens, end) & HEAD || REPORTS.test(wordsOf(tokens, end, end + 1)))) return false;
  return !isRisky(tokens, at) || (isWord(tokens, end) && (flagsAt(tokens, end) & SAYS) !== 0) || isSaidBy(tokens, from);
}

/** ", said Power": the verb may come first. */
function isSaidBy(tokens: PeopleText, from: number): boolean {
  return !startsSentence(tokens, from) && !isCapital(tokens, from - 1) && isSaying(tokens, from - 1);
}

/** "inmate Reed", "the inmate, Reed, fled". */
function isCalledOther(tokens: PeopleText, from: number, end: number): boolean {
  const before = isComma(tokens, from - 1) && isComma(tokens, end) ? from - 2 : from - 1;
  return isWord(tokens, before) && !isCapital(tokens, before) && (flagsAt(tokens, before) & KEEP_OUT) !== 0;
}

/** A capitalised word in front that is no role, no party and not the first of its sentence. */
function isPartOfName(tokens: PeopleText, before: number): boolean {
  if (!isCapital(tokens, before) || isPossessive(tokens, before) || startsSentence(tokens, before)) return false;
  return (flagsAt(tokens, before) & (HEAD | MODIFIER | NOT_NAME)) === 0;
}

/** Surnames that are words or places too. */
function isRisky(tokens: PeopleText, at: number): boolean {
  const isWordToo = (flagsAt(tokens, at) & (NOT_NAME | SURNAME_TOO | HEAD | MODIFIER)) !== 0;
  return isWordToo || isPlaceWord(tokens.word[at] as number);
}

/** Whether a surname is the start of something else: "Reed Elsevier", "Truss-era". */
export function isContinued(tokens: PeopleText, end: number, isHonoured: boolean): boolean {
  if (startsSentence(tokens, end)) return false;
  if (isHyphen(tokens, end)) return !isHonoured;
  if (!isCapital(tokens, end) || isPossessive(tokens, end)) return false;
  const flag = flagsAt(tokens, end);
  return (flag & (EXACT_CASE | POST_NOMINAL)) === 0 && !(isHonoured && flag & NOT_NAME);
}

function flagsAt(tokens: PeopleText, at: number): number {
  return at >= 0 && at < tokens.length ? (tokens.of[at] as number) : 0;
}
