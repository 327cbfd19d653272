import type { OfficialMention } from '../../../model/mention';
import type { Tokens } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { chooseOffice } from '../offices/choose-office';
import { prepareHomes } from '../offices/home-of';
import { officeIndex, officesOfPhrase } from '../offices/office-phrases';
import { findFurtherHolders, findHolderRightAfter, findHolderSetOff } from './holder-after';
import { findHolderBefore } from './holder-before';
import { toNameMention } from './official-mention';
import type { PersonName } from './person-name';
import type { RolePhrase } from './role-phrase';
import { rolePhrasesOf } from './role-phrases';

/** "Justice Secretary Liz Truss", "POA chairman Mark Freeman", "MPs Jamie Reed and Sue Hayman", "Judge Cooper". */
export const roleThenName = toDetector('role-then-name', (tokens, phrase) => {
  if (!phrase.isOfficial && !phrase.isTitle) return [];
  const name = findHolderRightAfter(tokens, phrase);
  return name ? [name, ...(phrase.isPlural ? findFurtherHolders(tokens, name) : [])] : [];
});

/** "Will Styles, governor at", "Glyn Travis, who is assistant secretary of the POA", "Jamie Reed MP". */
export const nameThenRole = toDetector('name-then-role', (tokens, phrase) => {
  if (!phrase.isOfficial || phrase.isPlural || findHolderRightAfter(tokens, phrase)) return [];
  const name = findHolderBefore(tokens, phrase);
  return name ? [name] : [];
});

/** "the governor, Will Styles, said", "head of business assurance at Whitemoor, Jill Whiley". */
export const roleSetOffFromName = toDetector('role-set-off-from-name', (tokens, phrase) => {
  if (!phrase.isOfficial || findHolderRightAfter(tokens, phrase) || findHolderBefore(tokens, phrase)) return [];
  const name = findHolderSetOff(tokens, phrase);
  return name ? [name] : [];
});

/** Registers the words that role phrases and offices are made of. */
export function prepareRoles(): void {
  officialWords();
  officeIndex();
  prepareHomes();
}

function toDetector(name: string, find: (tokens: Tokens, phrase: RolePhrase) => PersonName[]): Detector {
  return {
    name,
    prepare: prepareRoles,
    detect(reading) {
      if (!reading.isAboutPrisons) return [];
      const mentions: OfficialMention[] = [];
      for (const phrase of rolePhrasesOf(reading.tokens)) {
        for (const holder of find(reading.tokens, phrase)) mentions.push(toMention(reading, phrase, holder, name));
      }
      return mentions;
    },
  };
}

function toMention(reading: Reading, phrase: RolePhrase, name: PersonName, rule: string): OfficialMention {
  const { tokens } = reading;
  const role = tokens.text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1]);
  const office = phrase.isOver ? undefined : chooseOffice(officesOfPhrase(tokens, phrase), reading)?.id;
  const isOver = phrase.isOver && !/^(former|ex)/i.test(role);
  return toNameMention(tokens, name, { rule, certainty: 'stated', role: isOver ? `former ${role}` : role, office });
}
