import { WordSet } from '../../../text/lexicon';
import { JOINED, type Tokens, WORD } from '../../../text/tokens';
import { BESIDE_BITS, bitsOf, fillBits } from '../../vocabulary/figure-word-bits';
import {
  CURRENCY_NAMES,
  EACH,
  LABELS,
  MONTHS,
  PERIOD_ADJECTIVES,
  PERIOD_ADVERBS,
  QUALIFIER_PHRASE_LIST,
  WEEKDAYS,
} from '../../vocabulary/figure-words';
import { FRACTION, MAGNITUDE, numeralKind } from '../../vocabulary/numerals';

/**
 * What a word may do beside a number, all in one table, so that one look at each neighbour tells what need not be tried:
 * most numbers have a plain word on either side.
 */
export const SCALES = 1;
export const GIVES_UNIT = 2;
export const JOINS_RANGE = 4;
export const RELATES = 8;
export const IS_FRACTION = 16;
export const TELLS_PERIOD = 32;
export const PERIOD_BEFORE = 64;
export const EVERY_ONE = 128;
export const RATE = 256;
export const BOUNDS = 512;
/** Words that make the number behind them, or before them, no figure (exclusions.ts); AGE only one that may be an age. */
export const KEEPS_OUT_BEHIND = 1024;
export const KEEPS_OUT_BEFORE = 2048;
export const AGE_BEFORE = 4096;
export const IS_OLD = 8192;

const LISTS: readonly (readonly [role: number, words: Pick<WordSet, 'has'>])[] = [
  [SCALES, new WordSet('m k and')],
  [GIVES_UNIT, new WordSet('per percent pc pct percentage p')],
  [GIVES_UNIT, CURRENCY_NAMES],
  [JOINS_RANGE, new WordSet('to or and')],
  [RELATES, new WordSet('in out times fold per for to every')],
  [TELLS_PERIOD, EACH],
  [TELLS_PERIOD, PERIOD_ADVERBS],
  [PERIOD_BEFORE, PERIOD_ADJECTIVES],
  [EVERY_ONE, new WordSet('every each per')],
  // What a period before a count bears on: "a daily average of 27", but not "an annual report of 27".
  [RATE, new WordSet('average rate total figure cost costs bill budget intake turnover salary pay wage wages')],
  [BOUNDS, new WordSet(QUALIFIER_PHRASE_LIST.map((phrase) => phrase.split(' ').at(-1)).join(' '))],
  [KEEPS_OUT_BEHIND, LABELS],
  [KEEPS_OUT_BEHIND, MONTHS],
  [KEEPS_OUT_BEHIND, WEEKDAYS],
  [KEEPS_OUT_BEHIND, new WordSet('aged age ages per')],
  [KEEPS_OUT_BEFORE, MONTHS],
  [KEEPS_OUT_BEFORE, new WordSet("am pm a.m p.m o'clock noon midnight gmt bst est utc old olds year-old")],
  [
    AGE_BEFORE,
    new WordSet('between from over under about around to and up of above below the least at than more or just was is'),
  ],
  [IS_OLD, new WordSet('old olds year-old')],
];

fillBits(BESIDE_BITS, (word) => {
  const kind = numeralKind(word);
  const own = (kind === MAGNITUDE ? SCALES : 0) | (kind === FRACTION ? IS_FRACTION : 0);
  return LISTS.reduce((roles, [role, words]) => (words.has(word) ? roles | role : roles), own);
});

const ALL = 0xffff;

/** The roles of token `at`; all of them for what is no word of its own (a mark, a number, the "m" of "5m"), none outside the text. */
export function rolesBeside(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.length) return 0;
  if (((tokens.flags[at] as number) & (WORD | JOINED)) !== WORD) return ALL;
  return rolesOf(tokens.word[at] as number);
}

/** The roles of a word by its lexicon id. */
export const rolesOf = (word: number): number => bitsOf(word) >>> BESIDE_BITS;
