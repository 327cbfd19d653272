import { intern } from '../../../text/lexicon';
import { JOINED, NUMBER } from '../../../text/tokens';
import { BREAKER, FIELD, HEAD, KEEP_OUT, MODIFIER, SAYS } from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import { isHonorific } from './person-name';
import {
  AND,
  isAmpersand,
  isCapital,
  isClosingApostrophe,
  isDeterminer,
  isHyphen,
  isPossessive,
  isWord,
  OF,
  startsSentence,
} from './token-tests';

const NUMBER_WORD = intern('number');
const ONE = intern('one');
const LONGEST_MODIFIERS = 10;
/** Adjectives that no table lists and that a modifier further left may bring in ("Labour's outspoken MP"). */
const MOST_STRANGERS = 2;

/** First token of what stands before the head as part of the phrase: modifiers, names of bodies and places, owners. */
export function startOfModifiers(tokens: PeopleText, head: number): number {
  let from = head;
  let strangers = 0;
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_MODIFIERS && !startsSentence(tokens, i + 1); i--) {
    if (isHyphen(tokens, i) || isPossessive(tokens, i) || isClosingApostrophe(tokens, i)) continue;
    if (!isWord(tokens, i)) {
      if (isAmpersand(tokens, i) || isFigureOfName(tokens, i)) continue;
      break;
    }
    if (tokens.word[i] === AND || tokens.word[i] === OF) {
      if (from === i + 1 && joins(tokens, i)) continue;
      break;
    }
    if (tokens.word[i] === ONE && tokens.word[i - 1] === NUMBER_WORD) from = --i;
    else if (isModifier(tokens, i)) from = i;
    else if (isEnd(tokens, i)) break;
    else if (isPossessive(tokens, i + 1)) from = i;
    else if (++strangers > MOST_STRANGERS) break;
  }
  return from;
}

/** The figure of a name such as "G4S". */
function isFigureOfName(tokens: PeopleText, at: number): boolean {
  return ((tokens.is[at] as number) & (NUMBER | JOINED)) === (NUMBER | JOINED);
}

/**
 * Whether "and" or "of" stands inside the phrase: "chairman and chief executive", "Justice and Home Affairs", "Department of
 * Corrections spokesman"; not "David McClarty and South Belfast MLA".
 */
function joins(tokens: PeopleText, at: number): boolean {
  if (at === 0) return false;
  if (tokens.word[at] === OF) return isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
  return ((tokens.of[at - 1] as number) & (MODIFIER | FIELD | HEAD)) !== 0;
}

function isModifier(tokens: PeopleText, at: number): boolean {
  const flag = tokens.of[at] as number;
  if (flag & (MODIFIER | FIELD | HEAD)) return true;
  return isCapital(tokens, at) && !(flag & BREAKER) && !isDeterminer(tokens, at) && !isHonorific(tokens, at);
}

/** Verbs, small words and those who hold no office end the phrase on its left. */
function isEnd(tokens: PeopleText, at: number): boolean {
  const flag = tokens.of[at] as number;
  return (flag & (KEEP_OUT | SAYS | BREAKER)) !== 0 || isDeterminer(tokens, at);
}
