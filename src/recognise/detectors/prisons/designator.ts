import { WordSet } from '../../../text/lexicon';
import { PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { itemAt } from '../../item-at';
import { MODIFIERS } from '../../vocabulary/prison-designators';
import type { PrisonWordHit } from './find-prison-words';
import { codeAt } from './span';

const MODIFIER_WORDS = new WordSet(MODIFIERS);
const POSSESSIVE = new WordSet("'s");
/** "Women's" may stand before a designator; "Leeds woman jail ordeal" has a person there. */
const ONLY_POSSESSIVE = new WordSet('women woman men man children youth');
/** "Durham jail terms": a punishment, not a building. */
const PUNISHMENT = new WordSet('term terms sentence sentences time');
/** "Sudbury jail time and again", "time after time". */
const AGAIN = new WordSet('and after');
const TIME = new WordSet('time');
const LONGEST_MODIFIER = 6;

/** Whether every token of [from, to) may stand between a name and its designator ("category C", "women's"). */
export function areModifiers(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_MODIFIER || POSSESSIVE.has(tokens.word[from] as number)) return false;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as number;
    if ((tokens.flags[i] as number) & SENTENCE_START) return false;
    if ((tokens.flags[i] as number) & PUNCTUATION ? codeAt(tokens, i) !== 45 : !MODIFIER_WORDS.has(word)) return false;
    if (ONLY_POSSESSIVE.has(word) && !POSSESSIVE.has(tokens.word[i + 1] as number)) return false;
  }
  return true;
}

/** The designator behind token `to` that belongs to a name ending there: the hit at `next`, with modifiers between. */
export function findSuffix(
  tokens: Tokens,
  hits: readonly PrisonWordHit[],
  next: number,
  to: number,
): PrisonWordHit | undefined {
  const hit = hits[next];
  if (!hit?.phrase.suffix || (tokens.flags[hit.from] as number) & SENTENCE_START) return undefined;
  if (hit.from !== to && !areModifiers(tokens, to, hit.from)) return undefined;
  const behind = tokens.word[hit.to] as number;
  const isAgain = TIME.has(behind) && AGAIN.has(tokens.word[hit.to + 1] as number);
  return PUNISHMENT.has(behind) && !isAgain ? undefined : hit;
}

/** The designator before token `from` that belongs to a name starting there; "(YOI)" may stand between. */
export function findPrefix(
  tokens: Tokens,
  hits: readonly PrisonWordHit[],
  before: number,
  from: number,
): PrisonWordHit | undefined {
  const hit = itemAt(hits, before);
  if (!hit) return undefined;
  if (hit.to === from) return hit.phrase.prefix ? hit : undefined;
  const isBracketed = codeAt(tokens, from - 1) === 41 && codeAt(tokens, hit.from - 1) === 40 && hit.to === from - 1;
  const outer = itemAt(hits, before - 1);
  if (isBracketed && outer && outer.to === hit.from - 1 && outer.phrase.prefix) return outer;
  return undefined;
}
