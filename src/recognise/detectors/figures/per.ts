import type { Per } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { EACH, PERIOD_ADJECTIVES, PERIOD_ADVERBS, PERIOD_NOUNS } from '../../vocabulary/figure-words';
import { EVERY_ONE, PERIOD_BEFORE, RATE, rolesOf, TELLS_PERIOD } from './beside';
import { rolesBeside } from './figure-text';
import { codeAt, idAt, isBreak, isHyphen } from './token-words';

export interface PerPhrase {
  readonly per: Per;
  /** One past its last token. */
  readonly to: number;
}

/** "a day", "per year", "every single week", "daily", "-a-day" that starts at token `at`. */
export function readPer(tokens: Tokens, at: number): PerPhrase | undefined {
  if ((rolesBeside(tokens, at) & TELLS_PERIOD) === 0) return undefined;
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

/**
 * "annual allowances of £3,000", "an annual £3m", "a daily average of 27": a period that stands before the number.
 * Sums of money take any noun between, counts only those of RATE (beside.ts).
 */
export function readPerBefore(tokens: Tokens, from: number, floor: number, isMoney: boolean): Per | undefined {
  let isRate = isMoney;
  const end = Math.max(floor, from - 5);
  for (let i = from - 1; i >= end; i--) {
    const flags = tokens.flags[i] as number;
    if ((flags & WORD) === 0) return undefined;
    const roles = rolesOf(tokens.word[i] as number);
    if (roles & PERIOD_BEFORE)
      return isRate || i === from - 1 ? PERIOD_ADJECTIVES.get(tokens.word[i] as number) : undefined;
    if (roles & RATE) isRate = true;
    if (flags & SENTENCE_START) return undefined;
  }
  return undefined;
}

/** "25 officers are assaulted every day": a period some words behind the number, in the same clause. */
export function readPerBehind(tokens: Tokens, at: number): Per | undefined {
  const end = Math.min(tokens.length, at + 8);
  for (let i = at; i < end; i++) {
    if (((tokens.flags[i] as number) & (WORD | SENTENCE_START)) !== WORD) return undefined;
    if (rolesOf(tokens.word[i] as number) & EVERY_ONE) return readPer(tokens, i)?.per;
  }
  return undefined;
}
