import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { BREAKER, DEED, HEAD_FIELD, KEEP_OUT, MAN, PREPOSITION, SAYS, WOMAN } from '../../vocabulary/official-words';
import { type HeldRole, rolesOf } from './held-roles';
import { startOfLinking } from './holder-before';
import { toNameMention } from './official-mention';
import { AT_GIVEN, type PeopleText, peopleText } from './people-text';
import { isGivenName, type PersonName, readName } from './person-name';
import { ROLE_WORDS } from './role-names';
import type { RoleParts } from './role-weight';
import {
  can,
  isCapital,
  isComma,
  isDeterminer,
  isPossessive,
  isSaying,
  isWord,
  startsParagraph,
  startsSentence,
} from './token-tests';

const HE = intern('he');
const SHE = intern('she');
const IS_OR_WAS = new WordSet('is was');
/** Verbs of getting and leaving an office. */
const MOVES = new WordSet(
  'was is has had took takes takes gave gives got gets left leaves quit resigned retired accepted starts started filled will replaces replaced succeeds succeeded',
);
const LEFT = new WordSet('gave gives left leaves quit resigned retired');
/** Verbs that say by themselves that somebody got or left the office spoken of before. */
const ENOUGH = new WordSet('appointed resigned retired');
const WHEN = new WordSet('in on last this earlier after');
const REPLACES = new WordSet('replace replaces replaced succeed succeeds succeeded');
const TAKES = new WordSet('take takes took taken taking');
const OVER = intern('over');
const FROM = intern('from');
const BEFORE_VERB = new WordSet('was is has had have been will to');
const NEWS = new WordSet('new newly current present permanent');
const POSTS = new WordSet('post job role position');
/** Whose article names those before them first. */
const IN_COURT = new WordSet('judge sheriff recorder coroner magistrate officer officers');
const HAS = new WordSet('has have had is was');
const SPOKEN = new WordSet('by to');
const REMARKS = new WordSet('speaking giving made addressing issued');
const OWN = new WordSet('the his her');
const POST_NEAR = 8;
/** What the one named in the sentence before may be called in the next: not "the judge", who speaks of whoever is in the dock. */
const CALLED = new WordSet(
  'governor director chairman chair chairwoman constable secretary minister commissioner MP MSP president executive superintendent warden',
);
/** How far back a sentence is looked at. */
const NEAR = 60;

/**
 * A role and its holder in two sentences: "Winchester has a new governor. She is Anna Thorne.", "Anna Thorne finds it hard. She
 * has been governor for three years.", "Anna Thorne was chosen for the post", "…, Anna Thorne said. The governor …".
 */
export const rolesCarried: Detector = {
  name: 'roles-carried',
  prepare: ROLE_WORDS,
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const mentions: OfficialMention[] = [];
    const add = (name: PersonName | undefined, { phrase }: HeldRole, isLeft = false): void => {
      if (!name) return;
      const words = tokens.text.slice(tokens.start[behindNews(tokens, phrase)], tokens.end[phrase.to - 1]);
      const role = isLeft ? `former ${words}` : words;
      mentions.push(toNameMention(tokens, name, { rule: 'roles-carried', certainty: 'stated', role }));
    };
    for (const role of rolesOf(tokens)) {
      if (canBeCarried(tokens, role)) add(findNamedBefore(tokens, role) ?? findNamedBehind(tokens, role), role);
    }
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_GIVEN)) return mentions;
    for (let k = 0; k < anchors; k++) {
      if (!((kinds[k] as number) & AT_GIVEN)) continue;
      const i = at[k] as number;
      const name = readPointedAt(tokens, i);
      const role = name && roleBefore(tokens, i);
      if (role) add(name, role, LEFT.has(tokens.word[name.to] as number) || isReplaced(tokens, i));
    }
    return mentions;
  },
};

/** Where the office starts in "Jersey's new prison governor". */
function behindNews(tokens: PeopleText, { from, head }: RoleParts): number {
  let at = from;
  while (at < head && (NEWS.has(tokens.word[at] as number) || isPossessive(tokens, at) || isPossessive(tokens, at + 1)))
    at++;
  return at;
}

/** A role that the sentence gives to nobody. */
function canBeCarried(tokens: PeopleText, { phrase, rightAfter, before, setOff }: HeldRole): boolean {
  if (rightAfter || before || setOff || !phrase.isOfficial || phrase.isPlural) return false;
  return (!can(tokens, phrase.head, HEAD_FIELD) || isCalledBy(tokens, phrase.head)) && !isPossessive(tokens, phrase.to);
}

function isCalledBy(tokens: PeopleText, head: number): boolean {
  return CALLED.has(tokens.word[head] as number);
}

/** The one named in the sentence before "She has been governor", "The governor": the only name there. */
function findNamedBefore(tokens: PeopleText, { phrase }: HeldRole): PersonName | undefined {
  let from = phrase.from;
  while (!startsSentence(tokens, from) && isDeterminer(tokens, from - 1)) from--;
  const isCalled = startsSentence(tokens, from) && isDeterminer(tokens, from) && isCalledBy(tokens, phrase.head);
  const pronoun = isCalled || startsSentence(tokens, from) ? -1 : startOfLinking(tokens, from) - 1;
  const isPronoun = pronoun >= 0 && startsSentence(tokens, pronoun) && isHeOrShe(tokens, pronoun);
  if (!isCalled && !isPronoun) return undefined;
  const gender = isPronoun ? (tokens.word[pronoun] === SHE ? WOMAN : MAN) : 0;
  const name = findOnlyName(tokens, (isPronoun ? pronoun : from) - 1, gender);
  // What an aside says of somebody is nearer than the next sentence.
  if (!name || isComma(tokens, name.to) || isKeptOut(tokens, name)) return undefined;
  if (isPronoun) return name;
  if (isLabelled(tokens, name) || isNamedBefore(tokens, name)) return undefined;
  return isWord(tokens, phrase.to) && (startsSentence(tokens, name.to + 1) || can(tokens, name.to, SAYS))
    ? name
    : undefined;
}

/** "The head of the union has called it a mess.\n\nTom Ash was speaking to MPs": the lead gives the role, the next paragraph the name. */
function findNamedBehind(tokens: PeopleText, { phrase }: HeldRole): PersonName | undefined {
  if (phrase.isOver || IN_COURT.has(tokens.word[phrase.head] as number) || !isSpeaker(tokens, phrase)) return undefined;
  let at = phrase.to;
  while (at - phrase.to < NEAR && !startsParagraph(tokens, at)) at++;
  if (at === tokens.length || !startsParagraph(tokens, at) || !isGivenName(tokens, at)) return undefined;
  const name = readName(tokens, at);
  if (!name?.isKnownGiven || isNamedBefore(tokens, name)) return undefined;
  const verb = IS_OR_WAS.has(tokens.word[name.to] as number) ? name.to + 1 : name.to;
  return isSaying(tokens, verb) || REMARKS.has(tokens.word[verb] as number) ? name : undefined;
}

/** "The governor has warned", "called a mess by the governor", "according to the governor". */
function isSpeaker(tokens: PeopleText, { from, to }: RoleParts): boolean {
  const verb = HAS.has(tokens.word[to] as number) ? to + 1 : to;
  if (isSaying(tokens, verb) && !startsSentence(tokens, verb)) return true;
  let before = from - 1;
  while (before > 0 && isDeterminer(tokens, before)) before--;
  return before > 0 && (SPOKEN.has(tokens.word[before] as number) || isSaying(tokens, before));
}

function isHeOrShe(tokens: PeopleText, at: number): boolean {
  return tokens.word[at] === HE || tokens.word[at] === SHE;
}

/** The only full name, of a gender or (0) any, in the sentence that ends at a token. */
function findOnlyName(tokens: PeopleText, last: number, gender: number): PersonName | undefined {
  let found: PersonName | undefined;
  for (let i = last; i >= 0 && last - i < NEAR; i--) {
    if (can(tokens, i, DEED)) return undefined;
    if (isGivenName(tokens, i) && isCapital(tokens, i + 1) && !startsSentence(tokens, i + 1)) {
      const name = readName(tokens, i);
      if (name?.isKnownGiven && isOfGender(tokens, name, gender)) {
        if (found && name.to !== found.to) return undefined;
        found = name;
      }
    }
    if (startsSentence(tokens, i)) return found;
  }
  return undefined;
}

/** "Inmate Dean Reed", "his mother, Ada Reed,". */
function isKeptOut(tokens: PeopleText, { from }: PersonName): boolean {
  return !startsSentence(tokens, from) && can(tokens, isComma(tokens, from - 1) ? from - 2 : from - 1, KEEP_OUT);
}

function isLabelled(tokens: PeopleText, { from }: PersonName): boolean {
  return !startsSentence(tokens, from) && (isComma(tokens, from - 1) || isCapital(tokens, from - 1));
}

/** Whether the surname stands further up: then the article has said who that is. */
function isNamedBefore(tokens: PeopleText, { from, to }: PersonName): boolean {
  const surname = tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]);
  return tokens.text.lastIndexOf(surname, (tokens.start[from] as number) - 1) >= 0;
}

function isOfGender(tokens: PeopleText, { given }: PersonName, gender: number): boolean {
  const flag = (tokens.of[given] as number) & (MAN | WOMAN);
  return gender === 0 || flag === 0 || (flag & gender) !== 0;
}

/** The name in "She is Anna Thorne.", "Anna Thorne was chosen for the post". */
function readPointedAt(tokens: PeopleText, at: number): PersonName | undefined {
  const isSaid =
    isHeOrShe(tokens, at - 2) && IS_OR_WAS.has(tokens.word[at - 1] as number) && startsSentence(tokens, at - 2);
  if (!isSaid && !MOVES.has(tokens.word[at + 2] as number) && !isReplaced(tokens, at)) return undefined;
  const name = readName(tokens, at);
  if (!name?.isKnownGiven) return undefined;
  if (isReplaced(tokens, at)) return name;
  return isSaid || isMoved(tokens, name.to) ? name : undefined;
}

/** "was chosen for the post", "was appointed", "has replaced Tom Ash". */
function isMoved(tokens: PeopleText, at: number): boolean {
  if (!MOVES.has(tokens.word[at] as number)) return false;
  let verb = at;
  while (BEFORE_VERB.has(tokens.word[verb] as number)) verb++;
  if (REPLACES.has(tokens.word[verb] as number)) return isGivenName(tokens, verb + 1);
  if (tokens.word[verb + 1] === OVER && TAKES.has(tokens.word[verb] as number)) return tokens.word[verb + 2] === FROM;
  if (!ENOUGH.has(tokens.word[verb] as number)) return isOfPost(tokens, at);
  // "In April", "on Monday"; not "to clean it".
  return !isWord(tokens, verb + 1) || WHEN.has(tokens.word[verb + 1] as number);
}

/** "Anna Thorne has replaced", "takes over from" before a name: who was there before. */
function isReplaced(tokens: PeopleText, at: number): boolean {
  const isFrom =
    tokens.word[at - 1] === FROM && tokens.word[at - 2] === OVER && TAKES.has(tokens.word[at - 3] as number);
  if (!isFrom && !REPLACES.has(tokens.word[at - 1] as number)) return false;
  let from = isFrom ? at - 3 : at - 1;
  while (BEFORE_VERB.has(tokens.word[from - 1] as number)) from--;
  return isCapital(tokens, from - 1) && !startsSentence(tokens, from);
}

function isOfPost(tokens: PeopleText, from: number): boolean {
  for (let i = from + 1; i < from + POST_NEAR && !startsSentence(tokens, i); i++) {
    if (POSTS.has(tokens.word[i] as number))
      return OWN.has(tokens.word[i - 1] as number) && isPostItself(tokens, i + 1);
  }
  return false;
}

/** Not "the post room", "the job in the kitchen". */
function isPostItself(tokens: PeopleText, at: number): boolean {
  if (startsSentence(tokens, at) || !isWord(tokens, at)) return true;
  return !isPossessive(tokens, at) && can(tokens, at, PREPOSITION | BREAKER) && !isDeterminer(tokens, at + 1);
}

/** The last role before a token that nobody holds there. */
function roleBefore(tokens: PeopleText, at: number): HeldRole | undefined {
  const roles = rolesOf(tokens);
  for (let i = roles.length - 1; i >= 0; i--) {
    const role = roles[i] as HeldRole;
    if (role.phrase.to > at) continue;
    if (at - role.phrase.to > NEAR) return undefined;
    if (canBeCarried(tokens, role)) return role;
  }
  return undefined;
}
