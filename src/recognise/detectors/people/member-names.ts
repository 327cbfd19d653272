import type { OfficialMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import type { Detector } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { PARTY_LETTERS } from '../../vocabulary/roles';
import { findHitAt } from '../prisons/find-prison-words';
import { isOfDelegates } from './delegates';
import { toNameMention } from './official-mention';
import { AT_BRACKETED, type PeopleText, peopleText } from './people-text';
import { type PersonName, readNameBefore } from './person-name';
import { isBracketClose, skipBracketedBefore } from './token-tests';

const PARTIES = new WordSet(PARTY_LETTERS);

/** A party behind a name, as Hansard and agendas write it: "Andy Slaughter (Hammersmith) (Lab)", "Bob Neill (Con, Bromley)". */
export const nameThenParty: Detector = {
  name: 'name-then-party',
  prepare: [officialWords],
  detect(reading) {
    if (!reading.isAboutJustice) return [];
    const tokens = peopleText(reading.tokens);
    const { at, kinds, anchors, anyKind } = tokens;
    if (!(anyKind & AT_BRACKETED)) return [];
    const mentions: OfficialMention[] = [];
    for (let k = 0; k < anchors; k++) {
      const i = at[k] as number;
      if (!((kinds[k] as number) & AT_BRACKETED)) continue;
      const isMember = PARTIES.has(tokens.word[i] as number);
      if (!isMember && !isDelegate(tokens, i)) continue;
      const name = findMember(tokens, i - 1);
      const role = isMember ? 'MP' : 'delegate';
      if (name) mentions.push(toNameMention(tokens, name, { rule: 'name-then-party', certainty: 'stated', role }));
    }
    return mentions;
  },
};

/** "Tom Ash (Wandsworth)", where delegates meet. */
function isDelegate(tokens: PeopleText, at: number): boolean {
  const hit = isOfDelegates(tokens.tokens) ? findHitAt(tokens.tokens, at) : undefined;
  return hit?.phrase.names !== undefined && isBracketClose(tokens, hit.to);
}

function findMember(tokens: PeopleText, bracket: number): PersonName | undefined {
  const name = readNameBefore(tokens, skipBracketedBefore(tokens, bracket));
  return name && (name.isKnownGiven || name.isHonoured) ? name : undefined;
}
