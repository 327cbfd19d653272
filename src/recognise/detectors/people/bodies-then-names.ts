import type { OfficialMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
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
  OF,
  startsSentence,
} from './token-tests';

const BEHALF = new WordSet('speaking behalf');
const PEOPLE = new WordSet('man woman politician member');
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
      const from = startsSentence(tokens, i) ? -1 : startOfBody(tokens, i);
      if (from < 0) continue;
      const name = readName(tokens, i);
      if (!name?.isKnownGiven) continue;
      const role = wordsBefore(tokens, from, i);
      mentions.push(toNameMention(tokens, name, { rule: 'bodies-then-names', certainty: 'stated', role }));
    }
    return mentions;
  },
};

function wordsBefore(tokens: PeopleText, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/,$|['’]s?$/, '');
}

/** Where the body starts that stands right before a name; -1 where none does. */
function startOfBody(tokens: PeopleText, at: number): number {
  if (isParty(tokens, at - 1)) return startOfSeat(tokens, at - 1);
  if (PEOPLE.has(tokens.word[at - 1] as number)) return isParty(tokens, at - 2) ? startOfSeat(tokens, at - 2) : -1;
  if (isPossessive(tokens, at - 1) || isClosingApostrophe(tokens, at - 1)) {
    if (isParty(tokens, at - 2)) return at - 2;
    return findBodyEnding(tokens, at - 1);
  }
  if (!isComma(tokens, at - 1)) return -1;
  const from = isParty(tokens, at - 2) ? at - 2 : findBodyEnding(tokens, at - 1);
  const before = isDeterminer(tokens, from - 1) ? from - 2 : from - 1;
  if (from < 0) return -1;
  if (tokens.word[before] !== FOR && tokens.word[before] !== OF) return -1;
  return BEHALF.has(tokens.word[before - 1] as number) ? from : -1;
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
