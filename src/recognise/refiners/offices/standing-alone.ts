import { intern, WordSet } from '../../../text/lexicon';
import { NUMBER } from '../../../text/tokens';
import type { HeldRole } from '../../detectors/people/held-roles';
import type { PeopleText } from '../../detectors/people/people-text';
import {
  AND,
  can,
  isCapital,
  isColon,
  isPossessive,
  isWord,
  OF,
  startsSentence,
} from '../../detectors/people/token-tests';
import { BREAKER, DETERMINER, PREPOSITION, SAYS } from '../../vocabulary/official-words';

/** Words before a phrase that make it anybody's, or say that somebody is or was to be it. */
const NOT_THE_HOLDER =
  new WordSet(`a an any another every each no some two three several both as is was be been being become becomes became becoming remain remained remains
  appointed named made elected than like without currently now formerly`);
const NO_PRAISE = DETERMINER | PREPOSITION | BREAKER | SAYS;
const A = intern('a');
const AN = intern('an');
const CHAIR = intern('chair');
const IN = intern('in');
const POSTS = new WordSet('post role job position title office ministry career');
const PLACES = new WordSet('court courts');
const ORDINALS = new WordSet(
  'first second third fourth fifth sixth seventh eighth next then future last previous potential',
);

/**
 * Whether a phrase stands for whoever holds the office: not beside a name (then it is that mention's role), not of
 * the past ("the former governor"), not said of somebody ("she became justice secretary"), not one of many ("a minister").
 */
export function standsAlone(
  tokens: PeopleText,
  role: HeldRole,
  last: HeldRole | undefined,
  next: HeldRole | undefined,
): boolean {
  const { phrase } = role;
  if (isHeld(role) || (next && isHeld(next) && isJoinedTo(tokens, phrase.to, next.phrase.from))) return false;
  // "Nick Hardwick, once chair of the board and chief inspector".
  if (last && isHeld(last) && !last.rightAfter && isJoinedTo(tokens, last.phrase.to, phrase.from)) return false;
  if (isNameOfPlace(tokens, phrase.to) || isInChair(tokens, phrase.from, phrase.head)) return false;
  if (phrase.isOver || phrase.isPlural || isAfterNumber(tokens, phrase.from)) return false;
  for (let i = phrase.from; i < phrase.head; i++) if (ORDINALS.has(tokens.word[i] as number)) return false;
  let at = phrase.from - 1;
  if (startsSentence(tokens, phrase.from)) return true;
  // "Two jobs have been his: chief inspector first".
  if (!isWord(tokens, at)) return !isColon(tokens, at) || isCapital(tokens, phrase.from);
  if (NOT_THE_HOLDER.has(tokens.word[at] as number)) return false;
  if (tokens.word[at] === OF) at--;
  if (isPraised(tokens, phrase.from)) return false;
  return at === phrase.from - 1 || !POSTS.has(tokens.word[at] as number);
}

/** "A much admired director general": somebody who was one of them. */
function isPraised(tokens: PeopleText, from: number): boolean {
  let at = from - 1;
  while (from - at < 4 && isWord(tokens, at) && !isCapital(tokens, at) && !can(tokens, at, NO_PRAISE)) at--;
  return at < from - 1 && (tokens.word[at] === A || tokens.word[at] === AN);
}

/** "Tom Ash, in the Chair". */
function isInChair(tokens: PeopleText, from: number, head: number): boolean {
  return from === head && tokens.word[from] === CHAIR && tokens.word[from - 2] === IN;
}

/** "Winchester Coroner's Court". */
function isNameOfPlace(tokens: PeopleText, at: number): boolean {
  return isPossessive(tokens, at) && PLACES.has(tokens.word[at + 1] as number);
}

const isHeld = ({ rightAfter, before, setOff }: HeldRole): boolean =>
  rightAfter !== undefined || before !== undefined || setOff !== undefined;

/** "Deputy Prime Minister and Justice Secretary Dominic Raab": two offices of one person. */
function isJoinedTo(tokens: PeopleText, to: number, next: number): boolean {
  return next < to || (next === to + 1 && tokens.word[to] === AND) || (next === to && tokens.word[to - 1] === AND);
}

/** "7 PM". */
function isAfterNumber(tokens: PeopleText, from: number): boolean {
  return from > 0 && ((tokens.is[from - 1] as number) & NUMBER) !== 0;
}
