import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import { PUNCTUATION, type Tokens } from '../../../text/tokens';
import type { Detector } from '../../rule';
import { EXACT_CASE, officialWords } from '../../vocabulary/official-words';
import { PARTY_LETTERS } from '../../vocabulary/roles';
import { rolesOf } from './held-roles';
import { toNameMention } from './official-mention';
import { type PersonName, readNameBefore } from './person-name';
import { isBracketOpen, skipBracketedBefore } from './token-tests';

const PARTIES = new Set(PARTY_LETTERS.split(' ').map(intern));

/** Letters of a seat behind a name: "Jamie Reed MP", "Gavin Brown MSP". */
export const nameThenSeat: Detector = {
  name: 'name-then-seat',
  prepare: officialWords,
  detect({ tokens, isAboutPrisons }) {
    if (!isAboutPrisons) return [];
    const { flags } = officialWords();
    const mentions: OfficialMention[] = [];
    for (const { phrase, rightAfter } of rolesOf(tokens)) {
      const { head, isPlural } = phrase;
      if (isPlural || rightAfter || !((flags[tokens.word[head] as number] as number) & EXACT_CASE)) continue;
      const name = readNameBefore(tokens, head);
      if (!name || !(name.isKnownGiven || (name.isHonoured && name.parts > 1))) continue;
      const role = tokens.text.slice(tokens.start[head], tokens.end[head]);
      mentions.push(toNameMention(tokens, name, { rule: 'name-then-seat', certainty: 'stated', role }));
    }
    return mentions;
  },
};

/** A party behind a name, as Hansard and agendas write it: "Andy Slaughter (Hammersmith) (Lab)", "Bob Neill (Con, Bromley)". */
export const nameThenParty: Detector = {
  name: 'name-then-party',
  prepare: officialWords,
  detect({ tokens, isAboutPrisons }) {
    if (!isAboutPrisons) return [];
    const mentions: OfficialMention[] = [];
    for (let i = 2; i < tokens.length; i++) {
      if (
        !((tokens.flags[i - 1] as number) & PUNCTUATION) ||
        !isBracketOpen(tokens, i - 1) ||
        !PARTIES.has(tokens.word[i] as number)
      )
        continue;
      const name = findMember(tokens, i - 1);
      if (name)
        mentions.push(toNameMention(tokens, name, { rule: 'name-then-party', certainty: 'stated', role: 'MP' }));
    }
    return mentions;
  },
};

function findMember(tokens: Tokens, bracket: number): PersonName | undefined {
  const name = readNameBefore(tokens, skipBracketedBefore(tokens, bracket));
  return name && (name.isKnownGiven || name.isHonoured) ? name : undefined;
}
