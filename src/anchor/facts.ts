import type { FactKind } from '../model/annotation';
import { NUMBER_WORDS, OTHER_NUMBERS, SCALES } from './number-words';
import { NEGATIONS, NEVER_NAMES, type Telling, tellingsOf } from './telling-words';
import type { Word } from './words';

/** Something that words say and that a changed page may contradict. */
export interface Fact {
  readonly kind: FactKind;
  /** Two facts of one kind and key say the same. */
  readonly key: string;
  /** Indices of the words that say it. */
  readonly from: number;
  readonly to: number;
}

/** Whether a word written small is an ordinary one in this article: tells "Staff" at the start of a sentence from a name. */
export type IsCommon = (word: string) => boolean;

/** The facts in words [from, to), in order. */
export function factsOf(words: readonly Word[], from: number, to: number, isCommon: IsCommon): readonly Fact[] {
  const facts: Fact[] = [];
  for (let i = from; i < to; ) {
    const end = numberEnd(words, i, to);
    if (end > i) {
      facts.push({ kind: 'number', key: toNumberKey(words.slice(i, end)), from: i, to: end });
      i = end;
      continue;
    }
    for (const { kind, key } of tellingsAt(words[i] as Word, isCommon)) facts.push({ kind, key, from: i, to: i + 1 });
    i++;
  }
  return facts;
}

function tellingsAt(word: Word, isCommon: IsCommon): readonly Telling[] {
  if (word.kind === 'open' || word.kind === 'close') return [{ kind: 'quotation', key: word.kind }];
  if (NEGATIONS.has(word.key) || word.key.endsWith("n't")) return [{ kind: 'negation', key: 'not' }];
  const told = tellingsOf(word.key);
  if (told.length > 0) return told;
  return isName(word, isCommon) ? [{ kind: 'name', key: word.key }] : [];
}

/** A capitalised word, unless it is an honorific, or only begins a sentence and is otherwise written small. */
export function isName(word: Word, isCommon: IsCommon): boolean {
  if (word.kind !== 'word' || !word.isCapital || NEVER_NAMES.has(word.key)) return false;
  return !(word.startsSentence && isCommon(word.key));
}

/** Whether a word may be part of how a number is written. */
export function isNumberPart(word: Word): boolean {
  if (word.kind === 'number' || word.kind === 'symbol') return true;
  return (
    NUMBER_WORDS.has(word.key) ||
    SCALES.has(word.key) ||
    word.key === 'per' ||
    word.key === 'cent' ||
    word.key === 'percent'
  );
}

/** Index after the number, with its signs, that begins at `at`; `at` itself where none does. */
function numberEnd(words: readonly Word[], at: number, to: number): number {
  let i = at;
  while (i < to && words[i]?.kind === 'symbol') i++;
  const start = i;
  while (i < to && isNumeral(words, i, start)) i++;
  if (i === start) return start === at && OTHER_NUMBERS.has(words[at]?.key ?? '') ? at + 1 : start;
  if (i + 1 < to && words[i]?.key === 'per' && words[i + 1]?.key === 'cent') return i + 2;
  return i < to && (words[i]?.key === '%' || words[i]?.key === 'percent') ? i + 1 : i;
}

/** A numeral, a scale behind one, or the "and" of "two hundred and fifty". */
function isNumeral(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at] as Word;
  if (word.kind === 'number') return at === start;
  if (word.kind !== 'word') return false;
  if (NUMBER_WORDS.has(word.key)) return at === start || words[at - 1]?.kind !== 'number';
  if (SCALES.has(word.key)) return at > start && (word.key.length > 2 || word.isJoined);
  const isAnd = word.key === 'and' && (words[at - 1]?.key === 'hundred' || words[at - 1]?.key === 'thousand');
  return isAnd && at > start && NUMBER_WORDS.has(words[at + 1]?.key ?? '');
}

/** Currency, value and percent sign: the same however the number is written. */
function toNumberKey(words: readonly Word[]): string {
  let total = 0;
  let group = 0;
  let hasValue = false;
  let signs = '';
  for (const { kind, key } of words) {
    const scale = SCALES.get(key);
    const value = kind === 'number' ? Number(key) : NUMBER_WORDS.get(key);
    if (value !== undefined) {
      group += value;
      hasValue = true;
    } else if (scale !== undefined && hasValue) {
      group *= scale;
      if (scale >= 1000) {
        total += group;
        group = 0;
      }
    } else if (key === 'per' || key === 'percent') signs += '%';
    else if (kind === 'symbol') signs += key;
    else if (key !== 'cent' && key !== 'and') signs += key;
  }
  // Rounded, so that 1.3 times 1e9 is the same as 1300 times 1e6.
  return hasValue ? `${signs}${Number((total + group).toPrecision(12))}` : signs;
}
