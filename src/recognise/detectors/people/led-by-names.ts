import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { BREAKER, FIELD, GANG, officialWords, PREPOSITION } from '../../vocabulary/official-words';
import { toNameMention } from './official-mention';
import { AT_GIVEN, AT_HONORIFIC, AT_LEADS, type PeopleText, peopleText } from './people-text';
import { type PersonName, readName, readNameBefore } from './person-name';
import {
  can,
  isCapital,
  isComma,
  isDeterminer,
  isHeadline,
  isPossessive,
  isWord,
  OF,
  startsSentence,
} from './token-tests';

const BY = intern('by');
const TO = intern('to');
const UNDER = intern('under');
/** Bodies and inquiries that somebody leads; a riot is led too. */
const LED = new WordSet(
  'prison jail inquiry enquiry review investigation committee commission panel board charity union service inspectorate department inquest hearing inspection inspectors',
);
const INQUIRIES = new WordSet('inquiry enquiry review investigation committee commission panel board inquest');
const PASSIVE = new WordSet('run led headed chaired governed directed managed overseen conducted');
const AUXILIARIES = new WordSet('is was has had been being are were which that then now currently');
/** Verbs of heading a body; who leads or runs something may be a prisoner. */
const HEADS = new WordSet('heads headed chairs chaired leads');
/** Verbs behind "to" that give somebody an inquiry. */
const TASKS = new WordSet('lead head chair conduct');
const TASKED = new WordSet('is was has had been asked appointed chosen named brought in due will');
const SINCE = intern('since');
const IN = new WordSet('in at inside from on');
/** "A review that Anna Thorne is carrying out". */
const THAT = new WordSet('that which');
const BE_OR_HAVE = new WordSet('is was has had been');
const CARRIES_OUT = new WordSet(
  'carrying carried conducting conducted leading led heading headed chairing chaired writing wrote undertook undertaken',
);
const REVIEWS = new WordSet('review inquiry enquiry');
const NEAR = 6;
const RUNS = new WordSet('run runs ran govern governs governed');
const HMP = intern('hmp');
const PRISON = new WordSet('prison jail gaol');

/**
 * People told by what is theirs to lead: "the jail was run by Anna Thorne", "a commission under Dame Anna Thorne", "Anna Thorne heads
 * the probation service", "Anna Thorne is to lead an inquiry".
 */
export const ledByNames: Detector = {
  name: 'led-by-names',
  prepare: [officialWords],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & (AT_LEADS | AT_GIVEN | AT_HONORIFIC))) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      const kind = kinds[k] as number;
      if (!(kind & (AT_LEADS | AT_GIVEN | AT_HONORIFIC))) continue;
      const name = kind & AT_LEADS ? (nameBehind(tokens, i) ?? nameInFront(tokens, i)) : nameOfReview(tokens, i);
      if (!name || name.parts < 2 || !(name.isKnownGiven || name.isHonoured) || isHeadline(tokens, name.from)) continue;
      mentions.push(toNameMention(tokens, name, { rule: 'led-by-names', certainty: 'stated' }));
    }
    return mentions;
  },
};

/** "A review by Dame Anna Thorne", "the inquiry which Anna Thorne carried out". */
function nameOfReview(tokens: PeopleText, at: number): PersonName | undefined {
  const before = tokens.word[at - 1] as number;
  if (before === BY) {
    const reviewer = REVIEWS.has(tokens.word[at - 2] as number) ? readName(tokens, at) : undefined;
    // A book's or a film's is "a review by Tom Ash of the film".
    return reviewer && tokens.word[reviewer.to] !== OF ? reviewer : undefined;
  }
  if (!THAT.has(before)) return undefined;
  let noun = at - 2;
  while (at - noun < NEAR && !INQUIRIES.has(tokens.word[noun] as number) && !startsSentence(tokens, noun)) noun--;
  const name = INQUIRIES.has(tokens.word[noun] as number) ? readName(tokens, at) : undefined;
  if (!name) return undefined;
  let verb = name.to;
  while (BE_OR_HAVE.has(tokens.word[verb] as number)) verb++;
  return CARRIES_OUT.has(tokens.word[verb] as number) ? name : undefined;
}

/** "run by Anna Thorne" behind what is run, "a commission under Dame Anna Thorne". */
function nameBehind(tokens: PeopleText, at: number): PersonName | undefined {
  if (tokens.word[at] === UNDER) {
    return INQUIRIES.has(tokens.word[at - 1] as number) && isCapital(tokens, at + 1)
      ? readName(tokens, at + 1)
      : undefined;
  }
  // "Has been run since 2016 by".
  const by = tokens.word[at + 1] === SINCE ? at + 3 : at + 1;
  if (tokens.word[by] !== BY || !PASSIVE.has(tokens.word[at] as number) || !isCapital(tokens, by + 1)) return undefined;
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
  return isPlace ? undefined : readName(tokens, by + 1);
}

/** "Anna Thorne heads the probation service", "Anna Thorne has been asked to chair a review". */
function nameInFront(tokens: PeopleText, at: number): PersonName | undefined {
  if (tokens.word[at - 1] === TO) {
    const isTask = TASKS.has(tokens.word[at] as number) && isFollowedBy(tokens, at, INQUIRIES);
    // "Has been appointed to run the jail".
    const isJail = RUNS.has(tokens.word[at] as number) && PRISON.has(tokens.word[at + 2] as number);
    if (!isTask && !isJail) return undefined;
    let end = at - 1;
    while (end > 0 && !startsSentence(tokens, end) && TASKED.has(tokens.word[end - 1] as number)) end--;
    return end < at - 1 && isCapital(tokens, end - 1) ? readNameBefore(tokens, end) : undefined;
  }
  if (RUNS.has(tokens.word[at] as number))
    return isWholePrison(tokens, at + 1) ? nameBeforeVerb(tokens, at) : undefined;
  if (!HEADS.has(tokens.word[at] as number) || !isCapital(tokens, at - 1) || isCapital(tokens, at)) return undefined;
  return isDeterminer(tokens, at + 1) && isOfField(tokens, at + 2) ? readNameBefore(tokens, at) : undefined;
}

/** "Anna Thorne has run". */
function nameBeforeVerb(tokens: PeopleText, at: number): PersonName | undefined {
  const end = BE_OR_HAVE.has(tokens.word[at - 1] as number) ? at - 1 : at;
  return isCapital(tokens, end - 1) && !startsSentence(tokens, end) ? readNameBefore(tokens, end) : undefined;
}

/** "HMP Leeds since 2011", "Leeds prison,": who runs that is no prisoner; "Leeds prison's drugs trade" may be a prisoner's. */
function isWholePrison(tokens: PeopleText, at: number): boolean {
  let to = at;
  while (isCapital(tokens, to) && !startsSentence(tokens, to)) to++;
  const isNamed = to > at && (tokens.word[at] === HMP || PRISON.has(tokens.word[to - 1] as number));
  if (!isNamed && (to === at || !PRISON.has(tokens.word[to++] as number))) return false;
  if (startsSentence(tokens, to) || isComma(tokens, to)) return true;
  return !isPossessive(tokens, to) && can(tokens, to, PREPOSITION | BREAKER);
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
