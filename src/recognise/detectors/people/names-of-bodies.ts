import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { FIELD, officialWords, PROSECUTES, SAYS } from '../../vocabulary/official-words';
import { findHitAt } from '../prisons/find-prison-words';
import { bodyIndex, readBody } from './bodies';
import { isParty } from './bodies-then-names';
import { isOfDelegates } from './delegates';
import { skipAsides } from './holder-before';
import { toNameMention } from './official-mention';
import { AT_OF_BODY, type PeopleText, peopleText } from './people-text';
import { type PersonName, readNameBefore } from './person-name';
import {
  can,
  FOR,
  isBracketClose,
  isCapital,
  isComma,
  isDeterminer,
  isPossessive,
  OF,
  startsSentence,
} from './token-tests';

const SPEAKING = new WordSet('speaking on behalf');
const BRANCH = intern('branch');
/** Heads of bodies that papers write small. */
const BOARD = new WordSet('board service committee inspectorate executive visitors team');
const LONGEST = 4;
const KINDS_OF_BODY = new WordSet(
  'prison prisons prisoners penal reform justice campaign campaigning charity group organisation union watchdog regulator',
);

/** Who speaks for a body or a prosecution: "Mark Day, of the Prison Reform Trust, said", "John Roe, prosecuting". */
export const namesOfBodies: Detector = {
  name: 'names-of-bodies',
  prepare: [officialWords, bodyIndex],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_OF_BODY)) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      if (!((kinds[k] as number) & AT_OF_BODY)) continue;
      const i = at[k] as number;
      if (i < 2 || !followsName(tokens, i)) continue;
      const to = endOfBody(tokens, i);
      const name = to === 0 ? undefined : nameBefore(tokens, i, to);
      if (!name) continue;
      const role = tokens.text.slice(tokens.start[i], tokens.end[to - 1]);
      mentions.push(toNameMention(tokens, name, { rule: 'names-of-bodies', certainty: 'stated', role }));
    }
    return mentions;
  },
};

/** Whether a capital, or ", speaking on behalf", stands in front: most "of" and "for" go no further. */
function followsName(tokens: PeopleText, at: number): boolean {
  const before = isComma(tokens, at - 1) ? at - 2 : at - 1;
  return isCapital(tokens, before) || isBracketClose(tokens, before) || SPEAKING.has(tokens.word[before] as number);
}

function isProsecution(tokens: PeopleText, at: number): boolean {
  return at < tokens.length && ((tokens.of[at] as number) & PROSECUTES) !== 0;
}

/** Behind what the person speaks for; 0 where the words name no body and no prosecution. */
function endOfBody(tokens: PeopleText, at: number): number {
  if (isProsecution(tokens, at)) return isComma(tokens, at - 1) || isComma(tokens, at + 1) ? at + 1 : 0;
  let next = isDeterminer(tokens, at + 1) ? at + 2 : at + 1;
  // "Of the POA's national executive".
  const owner = readBody(tokens, next);
  if (owner && isPossessive(tokens, owner.to)) return owner.to;
  // "From the jail's Independent Monitoring Board".
  if (isPossessive(tokens, next + 1)) next += 2;
  const small = endOfSmallBody(tokens, next);
  if (small > 0) return isComma(tokens, at - 1) || SPEAKING.has(tokens.word[at - 1] as number) ? small : 0;
  if (isOfDelegates(tokens.tokens) && findHitAt(tokens.tokens, next)?.phrase.names)
    return isComma(tokens, at - 1) ? next + 1 : 0;
  // "Of the charity Inquest", "of the campaign group Women in Prison".
  const isIntroduced = !isCapital(tokens, next) && KINDS_OF_BODY.has(tokens.word[next] as number);
  while (!isCapital(tokens, next) && KINDS_OF_BODY.has(tokens.word[next] as number)) next++;
  if (isCapital(tokens, next) && tokens.word[next + 1] === BRANCH) return endOfBranch(tokens, next + 2);
  if (tokens.word[at] === FOR && isProsecution(tokens, next)) return next + 1;
  if (isParty(tokens, next)) return next + 1;
  if (isCapital(tokens, next) && isParty(tokens, next + 1)) return next + 2;
  const body = readBody(tokens, next);
  if (isIntroduced && !body) return endOfCapitals(tokens, next);
  return body && (!body.isCommonWord || isIntroduced || isComma(tokens, at - 1)) ? body.to : 0;
}

/** Behind "Second Stitch", in "of the charity Second Stitch". */
function endOfCapitals(tokens: PeopleText, at: number): number {
  let to = at;
  while (isCapital(tokens, to) && !startsSentence(tokens, to)) to++;
  return to > at ? to : 0;
}

/** Behind "monitoring board", "prison service", in small letters; 0 where no such words stand there. */
function endOfSmallBody(tokens: PeopleText, at: number): number {
  let i = at;
  while (i < at + LONGEST && can(tokens, i, FIELD) && !isCapital(tokens, i)) i++;
  // "The board of visitors".
  if (i > at && tokens.word[i] === OF) return BOARD.has(tokens.word[i + 1] as number) ? i + 2 : 0;
  if (i > at && BOARD.has(tokens.word[i] as number)) return i + 1;
  return i > at + 1 && BOARD.has(tokens.word[i - 1] as number) ? i : 0;
}

/** Behind "the Lewes branch", "the Lewes branch of the POA"; 0 where it is one of something else. */
function endOfBranch(tokens: PeopleText, at: number): number {
  if (tokens.word[at] !== OF) return at;
  return readBody(tokens, isDeterminer(tokens, at + 1) ? at + 2 : at + 1)?.to ?? 0;
}

/** The full name before "of", "from", ", speaking on behalf of". */
function nameBefore(tokens: PeopleText, at: number, to: number): PersonName | undefined {
  let end = at;
  while (SPEAKING.has(tokens.word[end - 1] as number)) end--;
  if (isComma(tokens, end - 1)) end--;
  if (!isCapital(tokens, end - 1) && end === at) return undefined;
  const name = readNameBefore(tokens, skipAsides(tokens, end));
  if (!name || name.parts < 2) return undefined;
  // Between two commas, or before a word of speech, it is a person under any name.
  const isSetOff = isComma(tokens, at - 1) && name.parts === 2 && (isComma(tokens, to) || can(tokens, to, SAYS));
  return name.isKnownGiven || name.isHonoured || isSetOff ? name : undefined;
}
