import { WordSet } from '../../../text/lexicon';
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
  [RELATES, new WordSet('in out times fold per for to every of on against between')],
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
  [
    KEEPS_OUT_BEFORE,
    new WordSet(
      "am pm a.m p.m o'clock noon midnight gmt bst est utc old olds year-old call calls caller callers operator operators",
    ),
  ],
  [
    AGE_BEFORE,
    new WordSet(
      'between from over under about around to and up of above below the least at than more or just was is been',
    ),
  ],
  [IS_OLD, new WordSet('old olds year-old')],
];

fillBits(BESIDE_BITS, (word) => {
  const kind = numeralKind(word);
  const own = (kind === MAGNITUDE ? SCALES : 0) | (kind === FRACTION ? IS_FRACTION : 0);
  return LISTS.reduce((roles, [role, words]) => (words.has(word) ? roles | role : roles), own);
});

/** All roles together. */
export const ROLES = 0x3fff;

/** What a number does beside another, and a word that touches the number before it ("2nd", "G4S"), besides its own roles. */
export const DIGITS_BESIDE = KEEPS_OUT_BEHIND | KEEPS_OUT_BEFORE;
export const JOINED_BESIDE = KEEPS_OUT_BEFORE;

/** What a mark may do beside a number, by its UTF-16 code. */
export function marksBeside(code: number): number {
  switch (code) {
    case 37: // %
      return GIVES_UNIT | KEEPS_OUT_BEHIND;
    case 47: // /
    case 0x2044:
      return TELLS_PERIOD | KEEPS_OUT_BEHIND | KEEPS_OUT_BEFORE;
    case 58: // :
      return RELATES | KEEPS_OUT_BEHIND | KEEPS_OUT_BEFORE;
    case 0xbd: // ½
      return SCALES | KEEPS_OUT_BEHIND;
    default:
      // A hyphen or a dash may stand for much.
      return code === 45 || (code >= 0x2010 && code <= 0x2014) ? ROLES : KEEPS_OUT_BEHIND;
  }
}

/** The roles of a word by its lexicon id. */
export const rolesOf = (word: number): number => (bitsOf(word) >>> BESIDE_BITS) & ROLES;
