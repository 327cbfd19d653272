import type { TextQuoteSelector } from '../model/annotation';
import type { Side } from './compare-words';
import { isNumberPart } from './facts';
import { SCALES } from './number-words';
import { NEGATIONS } from './telling-words';
import { toWords, type Word } from './words';

/** A saved passage as words, with what at its edges belongs to its facts. */
export interface SavedPassage extends Side {
  /** Whether the words before and behind the passage are known. */
  readonly hasPrefix: boolean;
  readonly hasSuffix: boolean;
  /** Whether words before the passage, or behind it, were taken in with it. */
  readonly leadsIn: boolean;
  readonly endsBehind: boolean;
}

/** The words of a quote: whole ones, though the reader may have begun inside one. */
export function toSavedPassage({ prefix, exact, suffix }: TextQuoteSelector): SavedPassage {
  const text = prefix + exact + suffix;
  const hasPrefix = prefix.trim() !== '';
  const hasSuffix = suffix.trim() !== '';
  const words = cutOut(toWords(text), prefix.length, prefix.length + exact.length, hasPrefix, hasSuffix);
  const end = prefix.length + exact.length;
  const leadsIn = words.some((word) => word.end <= prefix.length);
  return { text, words, hasPrefix, hasSuffix, leadsIn, endsBehind: words.some((word) => word.start >= end) };
}

/** Characters beside a place in which the words that touch it end. */
const BESIDE = 64;

/** The words of a place in the text, cut in the same way as the saved ones. */
export function toFoundSide(text: string, start: number, end: number, saved: SavedPassage): Side {
  const words = toWords(text, Math.max(0, start - BESIDE), Math.min(text.length, end + BESIDE));
  return { text, words: cutOut(words, start, end, saved.hasPrefix, saved.hasSuffix) };
}

/** The words that overlap [start, end), with a sign, negation, quotation mark or scale at the edges that changes what they say. */
function cutOut(
  words: readonly Word[],
  start: number,
  end: number,
  hasPrefix: boolean,
  hasSuffix: boolean,
): readonly Word[] {
  let from = words.findIndex((word) => word.end > start);
  if (from < 0) return [];
  let to = from;
  while (to < words.length && (words[to] as Word).start < end) to++;
  if (from === to) return [];
  while (hasPrefix && from > 0 && leadsIn(words[from - 1] as Word, words[from] as Word)) from--;
  while (hasSuffix && to < words.length && endsWith(words[to - 1] as Word, words[to] as Word)) to++;
  return words.slice(from, to);
}

/** Whether a word right before the passage turns or measures what the passage begins with. */
function leadsIn(word: Word, next: Word): boolean {
  if (word.kind === 'open') return next.isJoined;
  if (word.kind === 'symbol' && word.key !== '%') return isNumberPart(next);
  return NEGATIONS.has(word.key) || word.key.endsWith("n't");
}

/** Whether a word right behind the passage completes the number that the passage ends with, or turns its last word. */
function endsWith(last: Word, word: Word): boolean {
  if (word.key === 'not') return last.kind === 'word';
  if (!isNumberPart(last)) return false;
  return word.key === '%' || word.key === 'percent' || (SCALES.has(word.key) && (word.isJoined || word.key.length > 2));
}
