import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { isParty } from './bodies-then-names';
import { toNameMention } from './official-mention';
import { AT_GIVEN, AT_HONORIFIC, type PeopleText, peopleText } from './people-text';
import { type PersonName, readName } from './person-name';
import { isColon, isComma, isDeterminer, startsParagraph, startsSentence } from './token-tests';

const TO = intern('to');
const ASK = intern('ask');
const LETTER = intern('letter');
const FROM = intern('from');
const MEMBERS = intern('members');
const PRESENT = intern('present');
const CHAIR = intern('chair');
const PARLIAMENTARY = intern('parliamentary');
const QUESTION = intern('question');
const BY = new WordSet('from by');

/**
 * Members as Hansard prints them, with no role beside: "§ Ms Thorne To ask the Secretary of State", "§ Mr. Tom Ash My hon. Friend", and
 * both names of "Letter from Tom Ash to Ms Anna Thorne"; those whom a committee's roll has present, who asks a parliamentary question, "Tom Ash Labour 3:02".
 */
export const namesInHansard: Detector = {
  name: 'names-in-hansard',
  prepare: [officialWords],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & (AT_GIVEN | AT_HONORIFIC))) return [];
    const mentions: OfficialMention[] = [];
    // Where the next name of a roll would stand.
    let roll = -1;
    for (let k = 0; k < anchors; k++) {
      if (!((kinds[k] as number) & (AT_GIVEN | AT_HONORIFIC))) continue;
      const i = at[k] as number;
      const present = i === roll || isRollAt(tokens, i) ? readKnown(tokens, i) : undefined;
      if (present) roll = endOfLine(tokens, present.to);
      for (const name of present ? [present] : namesAt(tokens, i))
        mentions.push(toNameMention(tokens, name, { rule: 'names-in-hansard', certainty: 'stated', role: 'Member' }));
    }
    return mentions;
  },
};

/** "Members present:". */
function isRollAt(tokens: PeopleText, at: number): boolean {
  return isColon(tokens, at - 1) && tokens.word[at - 2] === PRESENT && tokens.word[at - 3] === MEMBERS;
}

/** Behind ", in the Chair" or the comma between two names. */
function endOfLine(tokens: PeopleText, to: number): number {
  if (!isComma(tokens, to)) return to;
  return tokens.word[to + 3] === CHAIR ? to + 4 : to + 1;
}

/** "In a written parliamentary question Mr Thorne", "a question from Tom Ash": who asks is a Member. */
function isQuestionBefore(tokens: PeopleText, at: number): boolean {
  const noun = BY.has(tokens.word[at - 1] as number) ? at - 2 : at - 1;
  return tokens.word[noun] === QUESTION && tokens.word[noun - 1] === PARLIAMENTARY && !startsSentence(tokens, at);
}

/** "Labour" behind a name, at the end of a line or before the time at which somebody spoke. */
function isPartyLabel(tokens: PeopleText, at: number): boolean {
  if (!isParty(tokens, at)) return false;
  const to = isParty(tokens, at + 1) ? at + 2 : at + 1;
  return startsParagraph(tokens, to) || isColon(tokens, to + 1);
}

const NOBODY: readonly PersonName[] = [];

function namesAt(tokens: PeopleText, at: number): readonly PersonName[] {
  if (isQuestionBefore(tokens, at) || isPartyLabel(tokens, at + 2) || isPartyLabel(tokens, at + 3)) {
    const name = readKnown(tokens, at);
    return name ? [name] : NOBODY;
  }
  const isSpeaker = isSection(tokens, at - 1) && startsParagraph(tokens, at - 1);
  if (isSpeaker || startsParagraph(tokens, at)) {
    const name = readKnown(tokens, at);
    return name && (isSpeaker || isAsking(tokens, name.to)) ? [name] : NOBODY;
  }
  if (tokens.word[at - 1] !== FROM || tokens.word[at - 2] !== LETTER || !startsSentence(tokens, at - 2)) return NOBODY;
  const writer = readKnown(tokens, at);
  const reader = writer && tokens.word[writer.to] === TO ? readKnown(tokens, writer.to + 1) : undefined;
  return writer && reader ? [writer, reader] : NOBODY;
}

function readKnown(tokens: PeopleText, at: number): PersonName | undefined {
  const name = readName(tokens, at);
  return name?.isKnownGiven || name?.isHonoured ? name : undefined;
}

/** "To ask the Secretary of State", with a colon before it or none. */
function isAsking(tokens: PeopleText, at: number): boolean {
  const to = isColon(tokens, at) ? at + 1 : at;
  return tokens.word[to] === TO && tokens.word[to + 1] === ASK && isDeterminer(tokens, to + 2);
}

/** "§", which opens every speech in Hansard's archive. */
function isSection({ text, start }: PeopleText, at: number): boolean {
  return at >= 0 && text.charCodeAt(start[at] as number) === 0xa7;
}
