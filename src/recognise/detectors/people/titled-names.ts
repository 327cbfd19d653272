import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import type { Detector } from '../../rule';
import { officialWords, PEER } from '../../vocabulary/official-words';
import { toNameMention } from './official-mention';
import { type PersonName, readName } from './person-name';
import { isCapital, isHyphen, isPossessive, JUSTICE, OF, startsSentence } from './token-tests';

const HONOURED = new Set('mr mrs ms'.split(' ').map(intern));

/** Peers and judges whose title says it all: "Lord Dholakia", "Baroness Corston of St George", "Mr Justice Sweeney". */
export const titledNames: Detector = {
  name: 'titled-names',
  prepare: officialWords,
  detect({ tokens, isAboutPrisons }) {
    if (!isAboutPrisons) return [];
    const { flags } = officialWords();
    const mentions: OfficialMention[] = [];
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!((tokens.flags[i] as number) & CAPITAL)) continue;
      const name = (flags[tokens.word[i] as number] as number) & PEER ? readPeer(tokens, i) : readJudge(tokens, i);
      if (!name) continue;
      const role = name.given === i + 2 ? 'judge' : undefined;
      mentions.push(toNameMention(tokens, name, { rule: 'titled-names', certainty: 'stated', role }));
      i = name.to - 1;
    }
    return mentions;
  },
};

function readPeer(tokens: Tokens, at: number): PersonName | undefined {
  if (!isCapital(tokens, at + 1) || startsSentence(tokens, at + 1)) return undefined;
  const name = readName(tokens, at);
  if (!name || name.given > at + 2 || isPossessive(tokens, name.given)) return undefined;
  if (name.given === at + 2) return tokens.word[at + 1] === JUSTICE ? name : undefined;
  return { ...name, to: endOfTerritory(tokens, name.to) };
}

/** The end of "of Thoroton", "of Kings Heath" behind a peer's name. */
function endOfTerritory(tokens: Tokens, at: number): number {
  if (tokens.word[at] !== OF || !isCapital(tokens, at + 1) || startsSentence(tokens, at + 1)) return at;
  let end = at + 2;
  while (isCapital(tokens, end) && !startsSentence(tokens, end)) end++;
  while (isHyphen(tokens, end)) end += 2;
  return end;
}

/** "Mr Justice Sweeney". */
function readJudge(tokens: Tokens, at: number): PersonName | undefined {
  if (tokens.word[at + 1] !== JUSTICE || !isCapital(tokens, at + 1) || startsSentence(tokens, at + 1)) return undefined;
  if (!HONOURED.has(tokens.word[at] as number)) return undefined;
  const name = readName(tokens, at);
  return name?.given === at + 2 ? name : undefined;
}
