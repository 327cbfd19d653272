import type { OfficialMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { officialWords, PARTY, PEER } from '../../vocabulary/official-words';
import { toNameMention } from './official-mention';
import { AT_HONORIFIC, type PeopleText, peopleText } from './people-text';
import { isHonorific, type PersonName, readName } from './person-name';
import { can, isCapital, isHyphen, isPossessive, JUSTICE, OF, startsSentence } from './token-tests';

const HONOURED = new WordSet('mr mrs ms');

/** Peers and judges whose title says it all: "Lord Dholakia", "Baroness Corston of St George", "Mr Justice Sweeney". */
export const titledNames: Detector = {
  name: 'titled-names',
  prepare: [officialWords],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_HONORIFIC)) return [];
    const mentions: OfficialMention[] = [];
    let behind = 0;
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      if (!((kinds[k] as number) & AT_HONORIFIC) || i < behind) continue;
      const name = (tokens.of[i] as number) & PEER ? readPeer(tokens, i) : readJudge(tokens, i);
      if (!name) continue;
      const role = name.given === i + 2 ? 'judge' : undefined;
      mentions.push(toNameMention(tokens, name, { rule: 'titled-names', certainty: 'stated', role }));
      behind = name.to;
    }
    return mentions;
  },
};

function readPeer(tokens: PeopleText, at: number): PersonName | undefined {
  if (!isCapital(tokens, at + 1) || startsSentence(tokens, at + 1)) return undefined;
  const name = readName(tokens, at);
  if (!name || name.given > at + 2 || isPossessive(tokens, name.given)) return undefined;
  if (name.given === at + 2) return tokens.word[at + 1] === JUSTICE ? name : undefined;
  return { ...name, to: endOfTerritory(tokens, name.to) };
}

/** The end of "of Thoroton", "of Kings Heath" behind a peer's name. */
function endOfTerritory(tokens: PeopleText, at: number): number {
  if (tokens.word[at] !== OF || !isCapital(tokens, at + 1) || startsSentence(tokens, at + 1)) return at;
  let end = at + 2;
  // A caption may go on with the name, or with the party.
  while (
    isCapital(tokens, end) &&
    !startsSentence(tokens, end) &&
    !isHonorific(tokens, end) &&
    !can(tokens, end, PARTY)
  )
    end++;
  while (isHyphen(tokens, end)) end += 2;
  return end;
}

/** "Mr Justice Sweeney". */
function readJudge(tokens: PeopleText, at: number): PersonName | undefined {
  if (tokens.word[at + 1] !== JUSTICE || !isCapital(tokens, at + 1) || startsSentence(tokens, at + 1)) return undefined;
  if (!HONOURED.has(tokens.word[at] as number)) return undefined;
  const name = readName(tokens, at);
  return name?.given === at + 2 ? name : undefined;
}
