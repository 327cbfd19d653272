import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { FIELD, officialWords } from '../../vocabulary/official-words';
import { IN_CHARGE } from '../../vocabulary/roles';
import { toNameMention } from './official-mention';
import { AT_LEADS, type PeopleText, peopleText } from './people-text';
import { readNameBefore } from './person-name';
import { isCapital, isComma, isPreposition, isWord, OF, startsSentence, WHO } from './token-tests';

const CHARGE = intern(IN_CHARGE);
const IS_OR_WAS = new WordSet('is was');
/** Where it is led, not what. */
const ELSEWHERE = new WordSet('in at with from');
const LONGEST = 9;

/** People told by what they head: "Jane Doe, who chairs the monitoring board", "Michael Spurr, in charge of the Prison Service". */
export const namesWhoLead: Detector = {
  name: 'names-who-lead',
  prepare: officialWords,
  detect(reading) {
    if (!reading.isAboutPrisons) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors } = tokens;
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      if (!((kinds[k] as number) & AT_LEADS) || i < 3) continue;
      const comma = tokens.word[i] === CHARGE ? commaBeforeCharge(tokens, i) : commaBeforeVerb(tokens, i);
      const to = comma < 0 ? 0 : endOfWhatIsLed(tokens, i + 1);
      const name = to === 0 ? undefined : readNameBefore(tokens, comma);
      if (!name || name.parts < 2 || !(name.isKnownGiven || name.isHonoured)) continue;
      const role = tokens.text.slice(tokens.start[i], tokens.end[to - 1]);
      mentions.push(toNameMention(tokens, name, { rule: 'names-who-lead', certainty: 'stated', role }));
    }
    return mentions;
  },
};

/** ", who chairs": the comma, -1 where the words are others. */
function commaBeforeVerb(tokens: PeopleText, at: number): number {
  return tokens.word[at - 1] === WHO && isComma(tokens, at - 2) ? at - 2 : -1;
}

/** ", in charge of", ", who was in charge of". */
function commaBeforeCharge(tokens: PeopleText, at: number): number {
  if (tokens.word[at + 1] !== OF || !isPreposition(tokens, at - 1)) return -1;
  if (isComma(tokens, at - 2)) return at - 2;
  return IS_OR_WAS.has(tokens.word[at - 2] as number) && tokens.word[at - 3] === WHO && isComma(tokens, at - 4)
    ? at - 4
    : -1;
}

/** Behind the body, prison, seat or field that is led; 0 where the clause names none. */
function endOfWhatIsLed(tokens: PeopleText, from: number): number {
  for (let i = from; i < from + LONGEST && isWord(tokens, i) && !startsSentence(tokens, i); i++) {
    const isField = ((tokens.of[i] as number) & FIELD) !== 0;
    if (ELSEWHERE.has(tokens.word[i] as number)) return 0;
    if (!isCapital(tokens, i) && !isField) continue;
    let to = i + 1;
    while (isCapital(tokens, to) && !startsSentence(tokens, to)) to++;
    return to;
  }
  return 0;
}
