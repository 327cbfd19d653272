import { intern, WordSet } from '../../../text/lexicon';
import {
  EXACT_CASE,
  FIELD,
  GANG,
  GENERAL_OF,
  HEAD_BODY,
  HEAD_FIELD,
  HEAD_PUBLIC,
  MODIFIER,
  OTHER_FIELD,
  OVER,
} from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import { isCapital, isWord, OF, THE } from './token-tests';

const BOSS = intern('boss');
const CHIEF = intern('chief');
const CONSTABLE = intern('constable');
const CRIME = intern('crime');
/** "Senior officer": a rank of prison officers. */
const SENIOR = intern('senior');
const OFFICER = intern('officer');
const OWNERS = new WordSet('its their');
const IN_CHARGE = new WordSet('director chairman chair chairwoman chairperson');
/** Heads that a capital at the start of a sentence makes nothing of: "Director Frank Darabont", "Manager Bob Paisley". */
const PLAIN = new WordSet('director manager head leader member official founder lead principal boss');

/** The parts of a role phrase, as token indices. */
export interface RoleParts {
  readonly from: number;
  readonly head: number;
  readonly headEnd: number;
  readonly to: number;
}

/** Whether head, modifiers and complement together make somebody an official. */
export function isOfficialRole(tokens: PeopleText, parts: RoleParts): boolean {
  const { from, head, headEnd, to } = parts;
  const flag = tokens.of[head] as number;
  let hasField = false;
  let hasName = false;
  let isOther = false;
  for (let i = from; i < to; i++) {
    if (i >= head && i < headEnd) continue;
    const word = tokens.of[i] as number;
    if (word & GANG) return false;
    if (word & OTHER_FIELD) isOther = true;
    if (word & FIELD || (i >= headEnd && word & MODIFIER && tokens.word[i] !== OF)) hasField = true;
    else if (isCapital(tokens, i) && !(word & MODIFIER)) hasName = true;
  }
  if (flag & EXACT_CASE) return true;
  if ((isOther && !hasField) || isUnderworld(tokens, head)) return false;
  if (flag & (HEAD_PUBLIC | GENERAL_OF)) return true;
  if (flag & HEAD_BODY) return hasField || hasName || isOfBody(tokens, parts) || hasTitleModifier(tokens, from, head);
  if (tokens.word[head] === CONSTABLE && tokens.word[head - 1] === CHIEF) return true;
  // Rank and file who have left are news for something else.
  const isRank = tokens.word[head] === OFFICER && tokens.word[head - 1] === SENIOR && to === headEnd;
  return (flag & HEAD_FIELD) !== 0 && (hasField || isRank) && !isOverRole(tokens, from, head);
}

/** "Its director", "the director": of the body or the prison that the sentence before is about. */
function isOfBody(tokens: PeopleText, { from, head, to }: RoleParts): boolean {
  const before = from > 0 ? tokens.word[from - 1] : undefined;
  return (
    (before !== undefined && OWNERS.has(before)) ||
    (before === THE && to === head + 1 && IN_CHARGE.has(tokens.word[head] as number))
  );
}

/** "Crime boss": the field is one of ours, the boss is not. */
function isUnderworld(tokens: PeopleText, head: number): boolean {
  return tokens.word[head] === BOSS && tokens.word[head - 1] === CRIME;
}

/** "General secretary", "chief executive", "Chairman" with its capital: enough by themselves. */
function hasTitleModifier(tokens: PeopleText, from: number, head: number): boolean {
  if (isCapital(tokens, head) && !PLAIN.has(tokens.word[head] as number)) return true;
  for (let i = from; i < head; i++) if ((tokens.of[i] as number) & MODIFIER) return true;
  return false;
}

/** "Former governor", "ex-minister": nobody's office now. */
export function isOverRole(tokens: PeopleText, from: number, head: number): boolean {
  for (let i = Math.max(0, from - 1); i < head; i++) {
    if (isWord(tokens, i) && (tokens.of[i] as number) & OVER) return true;
  }
  return false;
}
