import { intern } from '../../../text/lexicon';
import { JOINED, NUMBER } from '../../../text/tokens';
import {
  BREAKER,
  EXACT_CASE,
  FIELD,
  GENERAL_OF,
  HEAD,
  isWrittenExactly,
  MODIFIER,
} from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import {
  COUNTY,
  COURT,
  DESIGNATE,
  DISTRICT,
  ELECT,
  GENERAL,
  isCapital,
  isHyphen,
  isWord,
  LORD,
  OF,
  STATE,
  startsSentence,
} from './token-tests';

const SHERIFF = intern('sheriff');
const HIGH = intern('high');

/**
 * Behind the head of a role phrase and its "general" or "elect"; 0 where no head stands at the token, or one that only
 * modifies the next ("chief" in "chief inspector").
 */
export function readHead(tokens: PeopleText, head: number): number {
  // "Falkirk Sheriff Court".
  if (!isHead(tokens, head) || isOnlyModifier(tokens, head) || tokens.word[head + 1] === COURT) return 0;
  // "The High Sheriff" is a county's, and sits in no court.
  if (tokens.word[head] === SHERIFF && tokens.word[head - 1] === HIGH) return 0;
  const flag = tokens.of[head] as number;
  if (flag & EXACT_CASE && isNumberJoined(tokens, head + 1)) return 0;
  const end = endOfHead(tokens, head);
  return flag & GENERAL_OF && end === head + 1 && !isAttorneyOf(tokens, head) ? 0 : end;
}

/** "PM2": a code, no office. */
function isNumberJoined(tokens: PeopleText, at: number): boolean {
  return at < tokens.length && ((tokens.is[at] as number) & (NUMBER | JOINED)) === (NUMBER | JOINED);
}

/** "Chief" in "chief inspector", "Justice" in "Justice Secretary": the next word is the head. */
function isOnlyModifier(tokens: PeopleText, head: number): boolean {
  let next = head + 1;
  if (next < tokens.length && isHyphen(tokens, next)) next++;
  if (next >= tokens.length || startsSentence(tokens, next) || !isWord(tokens, next)) return false;
  const flag = tokens.of[next] as number;
  if (isHead(tokens, next)) return !(flag & GENERAL_OF) || !isCapital(tokens, next);
  // "Deputy prison governor", "lead policy officer": more modifiers, then a head.
  if (!(flag & (MODIFIER | FIELD)) || flag & BREAKER || tokens.word[next] === OF || tokens.word[next] === GENERAL)
    return false;
  return isWord(tokens, next + 1) && isHead(tokens, next + 1) && !startsSentence(tokens, next + 1);
}

function endOfHead(tokens: PeopleText, head: number): number {
  const next = head + 1;
  if (startsSentence(tokens, next)) return next;
  const at = isHyphen(tokens, next) ? next + 1 : next;
  const word = tokens.word[at];
  return word === GENERAL || word === DESIGNATE || word === ELECT ? at + 1 : next;
}

/** "District attorney", "Lord Advocate". */
function isAttorneyOf(tokens: PeopleText, head: number): boolean {
  const before = tokens.word[head - 1];
  return before === DISTRICT || before === STATE || before === COUNTY || before === LORD;
}

/** Whether a token is a role head as it is written here. */
function isHead(tokens: PeopleText, at: number): boolean {
  const flag = tokens.of[at] as number;
  return (flag & HEAD) !== 0 && (!(flag & EXACT_CASE) || isWrittenExactly(tokens, at));
}
