import { JOINED, NUMBER, type Tokens } from '../../../text/tokens';
import {
  BREAKER,
  EXACT_CASE,
  FIELD,
  GENERAL_OF,
  isHead,
  MODIFIER,
  type OfficialWords,
} from '../../vocabulary/official-words';
import {
  COUNTY,
  DESIGNATE,
  DISTRICT,
  ELECT,
  GENERAL,
  isCapital,
  isHyphen,
  isWord,
  OF,
  STATE,
  startsSentence,
} from './token-tests';

/**
 * Behind the head of a role phrase and its "general" or "elect"; 0 where no head stands at the token, or one that only
 * modifies the next ("chief" in "chief inspector").
 */
export function readHead(tokens: Tokens, head: number, words: OfficialWords): number {
  if (!isHead(tokens, head, words) || isOnlyModifier(tokens, head, words)) return 0;
  const flag = words.flags[tokens.word[head] as number] as number;
  if (flag & EXACT_CASE && isNumberJoined(tokens, head + 1)) return 0;
  const end = endOfHead(tokens, head);
  return flag & GENERAL_OF && end === head + 1 && !isDistrictAttorney(tokens, head) ? 0 : end;
}

/** "PM2": a code, no office. */
function isNumberJoined(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & (NUMBER | JOINED)) === (NUMBER | JOINED);
}

/** "Chief" in "chief inspector", "Justice" in "Justice Secretary": the next word is the head. */
function isOnlyModifier(tokens: Tokens, head: number, words: OfficialWords): boolean {
  let next = head + 1;
  if (next < tokens.length && isHyphen(tokens, next)) next++;
  if (next >= tokens.length || startsSentence(tokens, next) || !isWord(tokens, next)) return false;
  const flag = words.flags[tokens.word[next] as number] as number;
  if (isHead(tokens, next, words)) return !(flag & GENERAL_OF) || !isCapital(tokens, next);
  // "Deputy prison governor", "lead policy officer": more modifiers, then a head.
  if (!(flag & (MODIFIER | FIELD)) || flag & BREAKER || tokens.word[next] === OF || tokens.word[next] === GENERAL)
    return false;
  return isWord(tokens, next + 1) && isHead(tokens, next + 1, words) && !startsSentence(tokens, next + 1);
}

function endOfHead(tokens: Tokens, head: number): number {
  const next = head + 1;
  if (startsSentence(tokens, next)) return next;
  const at = isHyphen(tokens, next) ? next + 1 : next;
  const word = tokens.word[at];
  return word === GENERAL || word === DESIGNATE || word === ELECT ? at + 1 : next;
}

function isDistrictAttorney(tokens: Tokens, head: number): boolean {
  const before = tokens.word[head - 1];
  return before === DISTRICT || before === STATE || before === COUNTY;
}
