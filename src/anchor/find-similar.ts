import type { TextQuoteSelector } from '../model/annotation';
import { type Tokens, tokenAt } from '../text/tokens';
import { align, isSameWord } from './align';
import { findWindows } from './find-windows';
import { toWords, type Word } from './words';

/** A place where words like the saved ones stand. */
export interface SimilarPlace {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Share of the saved words that are there, the telling ones counting more: 0 to 1. */
  readonly likeness: number;
  /** Share of the context that is there on either side, 0 to 1, and of both sides together, 0 to 2. */
  readonly before: number;
  readonly after: number;
  readonly context: number;
}

/** The pattern that is looked for: context and passage, so that context pins the ends of a changed passage. */
interface Pattern {
  readonly words: readonly Word[];
  /** The passage's own words. */
  readonly from: number;
  readonly to: number;
}

/** Tokens beside a window in which the ends of the passage may lie. */
const MOST_SLACK = 200;

/** The place most like a saved passage, if any is like enough to be it; `offset` is where it stood. Linear in the text. */
export function findSimilar(
  text: string,
  tokens: Tokens,
  quote: TextQuoteSelector,
  offset: number | undefined,
): SimilarPlace | undefined {
  const pattern = toPattern(quote);
  if (pattern.from === pattern.to || tokens.length === 0) return undefined;
  const hint = offset === undefined ? 0 : tokenAt(tokens, offset);
  const slack = Math.min(MOST_SLACK, 30 + (pattern.words.length >> 1));
  let best: MeasuredPlace | undefined;
  for (const window of findWindows(tokens, pattern.words, hint)) {
    const start = tokens.start[Math.max(0, window.from - slack)] as number;
    const end = tokens.end[Math.min(tokens.length, window.to + slack) - 1] as number;
    const place = measure(pattern, toWords(text, start, end));
    if (!place || !isLikeEnough(place, pattern, quote)) continue;
    if (!best || place.likeness * 2 + place.context > best.likeness * 2 + best.context + 1e-9) best = place;
  }
  return best && widenToPunctuation(text, best, quote.exact);
}

/** The same, but only what begins at this offset, behind the whole prefix. */
export function findSimilarAt(text: string, quote: TextQuoteSelector, offset: number): SimilarPlace | undefined {
  const pattern = toPattern(quote);
  const { prefix, exact, suffix } = quote;
  // A little more than was saved, as the words may have become longer; much more might hold a twin.
  const end = Math.min(text.length, offset + exact.length + suffix.length + 20);
  const place = measure(pattern, toWords(text, Math.max(0, offset - prefix.length), end));
  if (!place || !isLikeEnough(place, pattern, quote)) return undefined;
  const widened = widenToPunctuation(text, place, exact);
  return widened.start === offset ? widened : undefined;
}

function toPattern({ prefix, exact, suffix }: TextQuoteSelector): Pattern {
  const words = toWords(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  const from = words.findIndex((word) => word.end > start);
  const past = words.findIndex((word) => word.start >= end);
  const to = past < 0 ? words.length : past;
  return from < 0 || from > to ? { words, from: 0, to: 0 } : { words, from, to };
}

function measure(pattern: Pattern, words: readonly Word[]): MeasuredPlace | undefined {
  const aligned = align(pattern.words, words);
  const shareOf = (from: number, to: number) => toShare(pattern.words, words, aligned, from, to);
  const { from, to } = pattern;
  const ends = findEnds(aligned, pattern, words.length);
  if (!ends) return undefined;
  const start = words[ends.from]?.start;
  const end = words[ends.to - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const before = shareOf(0, from);
  const after = shareOf(to, pattern.words.length);
  return {
    start,
    end,
    likeness: shareOf(from, to),
    before,
    after,
    context: before + after,
    words: ends.to - ends.from,
  };
}

interface MeasuredPlace extends SimilarPlace {
  /** How many words stand there. */
  readonly words: number;
}

/** The words of the text that stand against the passage: from its first aligned word, or what stands in its place between the context. */
function findEnds(
  aligned: Int32Array,
  { from, to }: Pattern,
  length: number,
): { from: number; to: number } | undefined {
  let start = from;
  while (start < to && (aligned[start] as number) < 0) start++;
  let end = to - 1;
  while (end >= from && (aligned[end] as number) < 0) end--;
  if (start < to) return { from: aligned[start] as number, to: (aligned[end] as number) + 1 };
  const left = from === 0 ? -1 : (aligned[from - 1] as number);
  const right = to === aligned.length ? length : (aligned[to] as number);
  return left >= 0 && right > left + 1 ? { from: left + 1, to: right } : undefined;
}

/** Share of the words [from, to) that the text has too, by weight; 0 where there are none. */
function toShare(
  pattern: readonly Word[],
  words: readonly Word[],
  aligned: Int32Array,
  from: number,
  to: number,
): number {
  let total = 0;
  let kept = 0;
  for (let i = from; i < to; i++) {
    const word = pattern[i] as Word;
    const weight = weightOf(word);
    const against = words[aligned[i] as number];
    total += weight;
    if (!against) continue;
    if (isSameWord(word, against)) kept += weight;
    else if (word.kind === against.kind && (word.kind === 'number' || word.key.slice(0, 4) === against.key.slice(0, 4)))
      kept += weight / 2;
  }
  return total === 0 ? 0 : kept / total;
}

/** Words of one to three letters stand everywhere and tell little. */
function weightOf(word: Word): number {
  if (word.kind === 'number') return 1;
  if (word.kind !== 'word') return 0.2;
  return word.key.length > 3 || word.isCapital ? 1 : 0.4;
}

/**
 * Half the passage is enough beside its old context, more is needed without; a short one, or one quite rewritten, must
 * stand between its old context.
 */
function isLikeEnough(place: MeasuredPlace, { words, from, to }: Pattern, quote: TextQuoteSelector): boolean {
  const { likeness, before, after } = place;
  const length = to - from;
  if (place.words > 3 * length + 60) return false;
  const hasContext = (before >= 0.6 || quote.prefix.trim() === '') && (after >= 0.6 || quote.suffix.trim() === '');
  const isBetween = hasContext && before + after >= 0.6 && place.words <= 2 * length + 3;
  if (isBetween && (likeness >= 0.15 || length <= 3)) return true;
  let weight = 0;
  for (let i = from; i < to; i++) weight += weightOf(words[i] as Word);
  const isBeside = before >= 0.5 || after >= 0.5;
  return isBeside ? likeness >= 0.5 : likeness >= 0.7 && weight >= 4;
}

/** Takes in the punctuation at the ends that the saved passage had too. */
function widenToPunctuation(text: string, place: SimilarPlace, exact: string): SimilarPlace {
  const [opening = ''] = /^[\p{P}\p{S}\s]*/u.exec(exact) ?? [];
  const [closing = ''] = /[\p{P}\p{S}\s]*$/u.exec(exact) ?? [];
  let { start, end } = place;
  // A part of it may be a word of its own, as a percent sign is: then the rest is taken.
  for (let i = 0; i < opening.length && start === place.start; i++) {
    const part = opening.slice(0, opening.length - i);
    if (start >= part.length && text.startsWith(part, start - part.length)) start -= part.length;
  }
  for (let i = 0; i < closing.length && end === place.end; i++) {
    if (text.startsWith(closing.slice(i), end)) end += closing.length - i;
  }
  return { ...place, start, end };
}
