import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { officialWords, PARTY } from '../../vocabulary/official-words';
import { bodyIndex, readBody } from './bodies';
import { toNameMention } from './official-mention';
import { AT_GIVEN, type PeopleText, peopleText } from './people-text';
import { readName } from './person-name';
import {
  FOR,
  isCapital,
  isClosingApostrophe,
  isComma,
  isDeterminer,
  isPossessive,
  isSaying,
  OF,
  startsSentence,
} from './token-tests';

const PROSECUTING = intern('prosecuting');
const BEHALF = new WordSet('speaking behalf');
const FROM_THERE = new WordSet('for at from');
const PEOPLE = new WordSet('man woman politician member');
/** What a body is called by once the article has named it: "the union's Tom Ash". */
const BRANCHES = new WordSet('branch union inspectorate');
/** Bodies that go by the name of who heads them. */
const HEADED = new WordSet('union league trust association federation alliance network');
const LONGEST_BODY = 8;

/**
 * A body right before one of its people: "the Howard League's Frances Crook", "Labour's Steve Reed", "Tory Philip Davies",
 * "Speaking for the Prison Officers Association, Terry McCarthy said".
 */
export const bodiesThenNames: Detector = {
  name: 'bodies-then-names',
  prepare: [officialWords, bodyIndex],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_GIVEN)) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      if (!((kinds[k] as number) & AT_GIVEN)) continue;
      const i = at[k] as number;
      if (i + 1 === tokens.length) continue;
      const from = startsSentence(tokens, i) ? -1 : startOfBody(tokens, i);
      if (from < 0 && !isOwnerNear(tokens, i)) continue;
      const name = readName(tokens, i);
      if (!name?.isKnownGiven) continue;
      // "The union's Tom Ash" speaks for it where he speaks.
      const mustSpeak = isPossessive(tokens, i - 1)
        ? BRANCHES.has(tokens.word[i - 2] as number)
        : isComma(tokens, i - 1) && opensThere(tokens, from);
      if (mustSpeak && !isSaying(tokens, name.to)) continue;
      const role = from < 0 ? ownBody(tokens, name.to) : wordsBefore(tokens, from, i);
      if (role) mentions.push(toNameMention(tokens, name, { rule: 'bodies-then-names', certainty: 'stated', role }));
    }
    return mentions;
  },
};

function wordsBefore(tokens: PeopleText, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/,$|['’]s?$/, '');
}

/** Whether an "'s" stands where a name that starts here may end. */
function isOwnerNear(tokens: PeopleText, at: number): boolean {
  return isPossessive(tokens, at + 2) || isPossessive(tokens, at + 3) || isPossessive(tokens, at + 4);
}

/** "Public and Commercial Services Union" behind the "'s" of a name, which heads it; empty where no such body follows. */
function ownBody(tokens: PeopleText, at: number): string {
  if (!isPossessive(tokens, at)) return '';
  const to = readBody(tokens, at + 1)?.to ?? 0;
  if (to === 0 || !HEADED.has(tokens.word[to - 1] as number)) return '';
  return tokens.text.slice(tokens.start[at + 1], tokens.end[to - 1]);
}

/** Where the body starts that stands right before a name; -1 where none does. */
function startOfBody(tokens: PeopleText, at: number): number {
  if (isParty(tokens, at - 1)) return startOfSeat(tokens, at - 1);
  if (PEOPLE.has(tokens.word[at - 1] as number)) return isParty(tokens, at - 2) ? startOfSeat(tokens, at - 2) : -1;
  if (isPossessive(tokens, at - 1) || isClosingApostrophe(tokens, at - 1)) {
    if (isParty(tokens, at - 2)) return at - 2;
    if (BRANCHES.has(tokens.word[at - 2] as number)) return isCapital(tokens, at - 3) ? at - 3 : at - 2;
    return findBodyEnding(tokens, at - 1);
  }
  if (!isComma(tokens, at - 1)) return -1;
  // "Prosecuting, Tom Ash said".
  if (tokens.word[at - 2] === PROSECUTING && startsSentence(tokens, at - 2)) return at - 2;
  const from = isParty(tokens, at - 2) ? at - 2 : findBodyEnding(tokens, at - 1);
  const before = isDeterminer(tokens, from - 1) ? from - 2 : from - 1;
  if (from < 0) return -1;
  if (opensThere(tokens, from)) return from;
  if (tokens.word[before] !== FOR && tokens.word[before] !== OF) return -1;
  return BEHALF.has(tokens.word[before - 1] as number) ? from : -1;
}

/** "For the Howard League, Tom Ash said", "At the Howard League, Tom Ash said". */
function opensThere(tokens: PeopleText, from: number): boolean {
  const before = isDeterminer(tokens, from - 1) ? from - 2 : from - 1;
  return from > 0 && startsSentence(tokens, before) && FROM_THERE.has(tokens.word[before] as number);
}

/** "Monmouth Conservative": the seat before the party tells namesakes apart. */
function startOfSeat(tokens: PeopleText, party: number): number {
  let from = party;
  while (from > 0 && !startsSentence(tokens, from) && isCapital(tokens, from - 1)) from--;
  return from;
}

export function isParty(tokens: PeopleText, at: number): boolean {
  return isCapital(tokens, at) && ((tokens.of[at] as number) & PARTY) !== 0;
}

/** Where the longest name of a body starts that ends before a token; -1 where none does. */
function findBodyEnding(tokens: PeopleText, end: number): number {
  let found = -1;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_BODY); from--) {
    if (readBody(tokens, from)?.to === end) found = from;
    if (startsSentence(tokens, from)) break;
  }
  return found;
}
