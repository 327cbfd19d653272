import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { FIELD, GANG, officialWords, PREPOSITION } from '../../vocabulary/official-words';
import { toNameMention } from './official-mention';
import { AT_LEADS, type PeopleText, peopleText } from './people-text';
import { type PersonName, readName, readNameBefore } from './person-name';
import { can, isCapital, isComma, isDeterminer, isHeadline, isWord, OF, startsSentence } from './token-tests';

const BY = intern('by');
const TO = intern('to');
const UNDER = intern('under');
/** Bodies and inquiries that somebody leads; a riot is led too. */
const LED = new WordSet(
  'prison jail inquiry enquiry review investigation committee commission panel board charity union service inspectorate department inquest hearing inspection',
);
const INQUIRIES = new WordSet('inquiry enquiry review investigation committee commission panel board inquest');
const PASSIVE = new WordSet('run led headed chaired governed directed managed overseen conducted');
const AUXILIARIES = new WordSet('is was been being are were which that then now currently');
/** Verbs of heading a body; who leads or runs something may be a prisoner. */
const HEADS = new WordSet('heads headed chairs chaired leads');
/** Verbs behind "to" that give somebody an inquiry. */
const TASKS = new WordSet('lead head chair conduct');
const TASKED = new WordSet('is was has had been asked appointed chosen named brought in due will');
const IN = new WordSet('in at inside from on');
const NEAR = 6;

/**
 * People told by what is theirs to lead: "the jail was run by Anna Thorne", "a commission under Dame Anna Thorne", "Anna Thorne heads
 * the probation service", "Anna Thorne is to lead an inquiry".
 */
export const ledByNames: Detector = {
  name: 'led-by-names',
  prepare: officialWords,
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_LEADS)) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      if (!((kinds[k] as number) & AT_LEADS)) continue;
      const name = nameBehind(tokens, i) ?? nameInFront(tokens, i);
      if (!name || name.parts < 2 || !(name.isKnownGiven || name.isHonoured) || isHeadline(tokens, name.from)) continue;
      mentions.push(toNameMention(tokens, name, { rule: 'led-by-names', certainty: 'stated' }));
    }
    return mentions;
  },
};

/** "run by Anna Thorne" behind what is run, "a commission under Dame Anna Thorne". */
function nameBehind(tokens: PeopleText, at: number): PersonName | undefined {
  if (tokens.word[at] === UNDER) {
    return INQUIRIES.has(tokens.word[at - 1] as number) && isCapital(tokens, at + 1)
      ? readName(tokens, at + 1)
      : undefined;
  }
  if (tokens.word[at + 1] !== BY || !PASSIVE.has(tokens.word[at] as number) || !isCapital(tokens, at + 2))
    return undefined;
  let before = at - 1;
  while (isComma(tokens, before) || AUXILIARIES.has(tokens.word[before] as number)) before--;
  if (!LED.has(tokens.word[before] as number)) return undefined;
  // "A drugs ring in the prison was run by".
  while (
    before > 0 &&
    !startsSentence(tokens, before) &&
    !isDeterminer(tokens, before) &&
    !can(tokens, before, PREPOSITION)
  )
    before--;
  const inside = isDeterminer(tokens, before) ? before - 1 : before;
  const isPlace = !startsSentence(tokens, inside + 1) && IN.has(tokens.word[inside] as number);
  return isPlace ? undefined : readName(tokens, at + 2);
}

/** "Anna Thorne heads the probation service", "Anna Thorne has been asked to chair a review". */
function nameInFront(tokens: PeopleText, at: number): PersonName | undefined {
  if (tokens.word[at - 1] === TO) {
    if (!TASKS.has(tokens.word[at] as number) || !isFollowedBy(tokens, at, INQUIRIES)) return undefined;
    let end = at - 1;
    while (end > 0 && !startsSentence(tokens, end) && TASKED.has(tokens.word[end - 1] as number)) end--;
    return end < at - 1 && isCapital(tokens, end - 1) ? readNameBefore(tokens, end) : undefined;
  }
  if (!HEADS.has(tokens.word[at] as number) || !isCapital(tokens, at - 1) || isCapital(tokens, at)) return undefined;
  return isDeterminer(tokens, at + 1) && isOfField(tokens, at + 2) ? readNameBefore(tokens, at) : undefined;
}

function isFollowedBy(tokens: PeopleText, at: number, words: WordSet): boolean {
  for (let i = at + 1; i < at + NEAR && isWord(tokens, i) && !startsSentence(tokens, i); i++) {
    if (words.has(tokens.word[i] as number)) return true;
  }
  return false;
}

function isOfField(tokens: PeopleText, from: number): boolean {
  for (let i = from; i < from + NEAR && isWord(tokens, i) && !startsSentence(tokens, i); i++) {
    if (can(tokens, i, GANG) || (can(tokens, i, PREPOSITION) && tokens.word[i] !== OF)) return false;
    if (can(tokens, i, FIELD) || INQUIRIES.has(tokens.word[i] as number)) return true;
  }
  return false;
}
