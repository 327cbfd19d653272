import type { OfficialMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import type { Detector, Reading } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { chooseOffice } from '../offices/choose-office';
import { homeOf, isAbroadAt, prepareHomes } from '../offices/home-of';
import { officeIndex } from '../offices/office-phrases';
import { type HeldRole, readRoles, rolesOf } from './held-roles';
import { findFurtherHolders } from './holder-after';
import { toNameMention } from './official-mention';
import { type PeopleText, peopleText } from './people-text';
import type { PersonName } from './person-name';

/** American prisons have them; British captains serve at sea and in the army. */
const RANKS_ABROAD = new WordSet('lt lieutenant capt captain');
const A = new WordSet('a an');
const WAS = new WordSet('was were');
const NOBODY: readonly PersonName[] = [];

/** Register the words that role phrases and offices are made of. */
export const ROLE_WORDS: readonly (() => unknown)[] = [officialWords, officeIndex, prepareHomes];

/** "Justice Secretary Liz Truss", "POA chairman Mark Freeman", "MPs Jamie Reed and Sue Hayman", "Judge Cooper". */
export const roleThenName = toDetector('role-then-name', (tokens, { phrase, rightAfter }) => {
  if (!rightAfter || (!phrase.isOfficial && !phrase.isTitle)) return NOBODY;
  if (RANKS_ABROAD.has(tokens.word[phrase.head] as number) && !isAbroadAt(homeOf(tokens.tokens))) return NOBODY;
  return phrase.isPlural ? [rightAfter, ...findFurtherHolders(tokens, rightAfter)] : [rightAfter];
});

/** "Will Styles, governor at", "Glyn Travis, who is assistant secretary of the POA", "Will Styles (governor)". */
export const nameThenRole = toDetector('name-then-role', (_, { phrase, before }) =>
  before && phrase.isOfficial && !phrase.isPlural ? [before] : NOBODY,
);

/** "the governor, Will Styles, said", "head of business assurance at Whitemoor, Jill Whiley". */
export const roleSetOffFromName = toDetector('role-set-off-from-name', (_, { phrase, setOff }) =>
  setOff && phrase.isOfficial ? [setOff] : NOBODY,
);

function toDetector(name: string, find: (tokens: PeopleText, role: HeldRole) => readonly PersonName[]): Detector {
  const detect = (reading: Reading): OfficialMention[] => {
    if (!reading.isAboutJustice) return [];
    const mentions: OfficialMention[] = [];
    const tokens = peopleText(reading.tokens);
    for (const role of rolesOf(tokens)) {
      for (const holder of find(tokens, role)) mentions.push(toMention(reading, role, holder, name));
    }
    return mentions;
  };
  return {
    name,
    prepare: ROLE_WORDS,
    detect,
    *detectInSteps(reading) {
      if (reading.isAboutJustice && !peopleText(reading.tokens).roles) yield* readRoles(reading.tokens);
      return detect(reading);
    },
  };
}

function toMention(
  reading: Reading,
  { phrase, office: match }: HeldRole,
  name: PersonName,
  rule: string,
): OfficialMention {
  const tokens = peopleText(reading.tokens);
  const role = tokens.text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1]);
  const office =
    match && !phrase.isOver && !isPast(tokens, phrase.from) ? chooseOffice(match.values, reading)?.id : undefined;
  const isOver = isPast(tokens, phrase.from) || (phrase.isOver && !/^(former|ex)/i.test(role));
  return toNameMention(tokens, name, { rule, certainty: 'stated', role: isOver ? `former ${role}` : role, office });
}

/** "Who was a chief inspector of uncommon quality": of somebody in office papers say "the". */
function isPast(tokens: PeopleText, from: number): boolean {
  return A.has(tokens.word[from - 1] as number) && WAS.has(tokens.word[from - 2] as number);
}
