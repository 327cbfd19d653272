import type { Per } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { EACH, PERIOD_ADJECTIVES, PERIOD_ADVERBS, PERIOD_NOUNS } from '../../vocabulary/figure-words';
import { codeAt, idAt, isBreak, isHyphen, isMark, isNumber } from './token-words';

export interface PerPhrase {
  readonly per: Per;
  /** One past its last token. */
  readonly to: number;
}

/** "a day", "per year", "every single week", "daily", "-a-day" that starts at token `at`. */
export function readPer(tokens: Tokens, at: number): PerPhrase | undefined {
  let i = isHyphen(tokens, at) || codeAt(tokens, at) === SLASH ? at + 1 : at;
  if (isBreak(tokens, i)) return undefined;
  const adverb = PERIOD_ADVERBS.get(idAt(tokens, i));
  if (adverb) return { per: adverb, to: i + 1 };
  if (!EACH.has(idAt(tokens, i)) && i === at) return undefined;
  if (EACH.has(idAt(tokens, i))) i++;
  for (let skipped = 0; skipped < 2 && !isBreak(tokens, i); skipped++, i++) {
    const per = PERIOD_NOUNS.get(idAt(tokens, i));
    if (per) return PASSED.has(idAt(tokens, i + 1)) ? undefined : { per, to: i + 1 };
    if (!isHyphen(tokens, i) && !FILLERS.has(idAt(tokens, i))) return undefined;
  }
  return undefined;
}

const SLASH = 47;

/** "every single day", "each working day". */
const FILLERS = new WordSet('single working whole calendar financial school');

/** "7,907 a year earlier" is no rate. */
const PASSED = new WordSet('earlier ago before later off old');

/** What a period before a count bears on: "a daily average of 27", but not "an annual report of 27". */
const RATES = new WordSet('average rate total figure cost costs bill budget intake turnover salary pay wage wages');

/**
 * "annual allowances of £3,000", "an annual £3m", "a daily average of 27": a period that stands before the number.
 * Sums of money take any noun between, counts only those of RATES.
 */
export function readPerBefore(tokens: Tokens, from: number, floor: number, isMoney: boolean): Per | undefined {
  let isRate = isMoney;
  for (let i = from - 1; i >= Math.max(floor, from - 5); i--) {
    if (isMark(tokens, i) || isNumber(tokens, i)) return undefined;
    const per = PERIOD_ADJECTIVES.get(idAt(tokens, i));
    if (per) return isRate || i === from - 1 ? per : undefined;
    if (RATES.has(idAt(tokens, i))) isRate = true;
    if (isBreak(tokens, i)) return undefined;
  }
  return undefined;
}

const EVERY_ONE = new WordSet('every each per');

/** "25 officers are assaulted every day": a period some words behind the number, in the same clause. */
export function readPerBehind(tokens: Tokens, at: number): Per | undefined {
  for (let i = at; i < at + 8 && !isBreak(tokens, i); i++) {
    if (isMark(tokens, i) || isNumber(tokens, i)) return undefined;
    if (EVERY_ONE.has(idAt(tokens, i))) return readPer(tokens, i)?.per;
  }
  return undefined;
}
