import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { FIELD, officialWords, PARTY } from '../../vocabulary/official-words';
import { IN_CHARGE } from '../../vocabulary/roles';
import { toNameMention } from './official-mention';
import { AT_LEADS, type PeopleText, peopleText } from './people-text';
import { readNameBefore } from './person-name';
import {
  can,
  FOR,
  isCapital,
  isComma,
  isDeterminer,
  isHeadline,
  isPreposition,
  isWord,
  OF,
  startsSentence,
  WHO,
} from './token-tests';

const CHARGE = intern(IN_CHARGE);
const SITTING = intern('sitting');
const COURT = intern('court');
const IT = intern('it');
const INQUIRIES = new WordSet(
  'inquiry enquiry review investigation committee commission panel board charity union branch association federation trust council executive inquest inspection inspectors',
);
const INQUIRY_NEAR = 50;
const IS_OR_WAS = new WordSet('is was has had been');
/** Where it is led, not what. */
const ELSEWHERE = new WordSet('in at with from beside near outside behind opposite');
const ADVERBS = new WordSet(
  'then now also once formerly currently previously has had is was the first last man woman person one to',
);
const MOST_BETWEEN = 8;
const WHOSE = intern('whose');
const SPEAKS = intern('speaks');
const CONSTITUENCY = intern('constituency');
/** "Who sits on the justice committee"; a prisoner sits on the roof. */
const SITS = new WordSet('sits sat');
const TOOK = new WordSet('took takes');
const TO = intern('to');
const REPRESENTS = new WordSet('represents represented');
const MEMBERS = new WordSet('those staff officers workers members guards governors');
const RELATIVE = new WordSet('who whose');
const MEN = new WordSet('man woman person official minister');
const LONGEST = 9;

/** People told by what they head: "Jane Doe, who chairs the monitoring board", "Michael Spurr, in charge of the Prison Service". */
export const namesWhoLead: Detector = {
  name: 'names-who-lead',
  prepare: [officialWords],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_LEADS)) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      if (!((kinds[k] as number) & AT_LEADS) || i < 3) continue;
      const comma = commaBefore(tokens, i);
      const to = comma < 0 ? 0 : endOfWhatIsLed(tokens, i);
      const name = to === 0 ? undefined : readNameBefore(tokens, comma);
      if (!name || name.parts < 2) continue;
      // ", who" says that it is a person, whatever the name.
      const isSure =
        name.isKnownGiven || name.isHonoured || RELATIVE.has(tokens.word[comma + 1] as number) || isBench(tokens, i);
      if (!isSure || (name.parts > 2 && !name.isKnownGiven) || isHeadline(tokens, name.from)) continue;
      const role = isBench(tokens, i) ? 'judge' : tokens.text.slice(tokens.start[i], tokens.end[to - 1]);
      mentions.push(toNameMention(tokens, name, { rule: 'names-who-lead', certainty: 'stated', role }));
    }
    return mentions;
  },
};

/** ", who chairs": the comma, -1 where the words are others. */
function commaBeforeVerb(tokens: PeopleText, at: number): number {
  let who = at - 1;
  // ", who has run", ", who was the last man to govern".
  while (at - who < MOST_BETWEEN && ADVERBS.has(tokens.word[who] as number)) who--;
  // ", the first woman to run".
  if (isComma(tokens, who) && tokens.word[at - 1] === TO && isDeterminer(tokens, who + 1)) return who;
  return tokens.word[who] === WHO && isComma(tokens, who - 1) ? who - 1 : -1;
}

/** ", in charge of", ", who was in charge of". */
function commaBeforeCharge(tokens: PeopleText, at: number): number {
  // ", who took charge of".
  if (TOOK.has(tokens.word[at - 1] as number)) return commaBeforeVerb(tokens, at - 1);
  if (!isPreposition(tokens, at - 1) || !isPreposition(tokens, at + 1)) return -1;
  if (tokens.word[at + 1] !== OF && !isCapital(tokens, at + 2)) return -1;
  // ", the man in charge of", ", now in charge at HMP Leeds".
  const isMan = MEN.has(tokens.word[at - 2] as number) && isDeterminer(tokens, at - 3);
  const before = isMan ? at - 4 : ADVERBS.has(tokens.word[at - 2] as number) ? at - 3 : at - 2;
  if (isComma(tokens, before)) return before;
  // ", who has been in charge of".
  let who = at - 2;
  while (at - who < 4 && IS_OR_WAS.has(tokens.word[who] as number)) who--;
  return who < at - 2 && tokens.word[who] === WHO && isComma(tokens, who - 1) ? who - 1 : -1;
}

function commaBefore(tokens: PeopleText, at: number): number {
  if (tokens.word[at] === CONSTITUENCY) return tokens.word[at - 1] === WHOSE && isComma(tokens, at - 2) ? at - 2 : -1;
  if (isBench(tokens, at)) return isComma(tokens, at - 1) ? at - 1 : -1;
  return tokens.word[at] === CHARGE ? commaBeforeCharge(tokens, at) : commaBeforeVerb(tokens, at);
}

/** ", sitting at Falkirk Sheriff Court". */
function isBench(tokens: PeopleText, at: number): boolean {
  return tokens.word[at] === SITTING;
}

/** Behind the court where somebody sits, or 0. */
function endOfCourt(tokens: PeopleText, at: number): number {
  if (!isPreposition(tokens, at + 1)) return 0;
  let to = at + 2;
  while (isCapital(tokens, to) && !startsSentence(tokens, to)) to++;
  return tokens.word[to - 1] === COURT ? to : 0;
}

/** Whether "it" can be an inquiry or a body: the sentences before speak of one. */
function isOfInquiry(tokens: PeopleText, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - INQUIRY_NEAR); i--) if (INQUIRIES.has(tokens.word[i] as number)) return true;
  return false;
}

/** Behind the body, prison, seat or field that is led, by the verb; 0 where the clause names none. */
function endOfWhatIsLed(tokens: PeopleText, at: number): number {
  if (isBench(tokens, at)) return endOfCourt(tokens, at);
  // "Now in charge at HMP Leeds".
  const from = tokens.word[at] === CHARGE ? at + 2 : at + 1;
  if (tokens.word[at] === CONSTITUENCY) return from;
  const isSpeaker = tokens.word[at] === SPEAKS;
  if (isSpeaker && tokens.word[from] !== FOR) return 0;
  // "Who represents those who work there".
  const isSpokenFor = REPRESENTS.has(tokens.word[at] as number);
  const isSeated = SITS.has(tokens.word[at] as number);
  if (tokens.word[from] === IT) return isOfInquiry(tokens, at) ? from + 1 : 0;
  for (let i = from; i < from + LONGEST && isWord(tokens, i) && !startsSentence(tokens, i); i++) {
    const isField = ((tokens.of[i] as number) & FIELD) !== 0;
    if (ELSEWHERE.has(tokens.word[i] as number)) return 0;
    if (isSpokenFor && MEMBERS.has(tokens.word[i] as number)) return i + 1;
    // "Who speaks for the Conservatives", not for the Ash family.
    if (isSpeaker && !isField && !can(tokens, i, PARTY)) continue;
    if (!INQUIRIES.has(tokens.word[i] as number) && (isSeated || (!isCapital(tokens, i) && !isField))) continue;
    let to = i + 1;
    while (isCapital(tokens, to) && !startsSentence(tokens, to)) to++;
    return to;
  }
  return 0;
}
