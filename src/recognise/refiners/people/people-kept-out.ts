import type { Mention, OfficialMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { NUMBER } from '../../../text/tokens';
import { type PeopleText, peopleText } from '../../detectors/people/people-text';
import type { PersonName } from '../../detectors/people/person-name';
import {
  isColon,
  isComma,
  isDeterminer,
  isPoint,
  isPossessive,
  isSlash,
  isWord,
  nearSentence,
  startsSentence,
  WHO,
} from '../../detectors/people/token-tests';
import type { Refiner } from '../../rule';
import { DEED, HEAD, KEEP_OUT } from '../../vocabulary/official-words';
import { STAFF_IN_TROUBLE } from '../../vocabulary/person-words';
import { isPersonMention, nameOf, personMentions } from './name-mentions';

const IN_PARLIAMENT = new WordSet('noble hon honourable learned');
const CREDITS = new WordSet('by picture pictures photo photos photograph image images credit words caption courtesy');
const STAFF = /\b(?:officers?|guard|warder|worker|teacher|nurse|doctor|instructor|psychologist|constable)$/i;
const TROUBLE = new WordSet(STAFF_IN_TROUBLE);
/** What may follow an age without a comma: "34 from Leeds". */
const AGE_BEHIND = new WordSet('from of and who');
const AUXILIARIES = new WordSet('was were is has had been being be also later then first');

/**
 * Drops people whom the article shows to be there for something else: "inmate Liz Smith", "Paul Wilson, 34,", "who was
 * jailed", "Picture: Peter Clarke". A stated role outweighs all but a deed, and that only for rank and file.
 */
export const peopleKeptOut: Refiner = {
  name: 'people-kept-out',
  refine(mentions, reading) {
    const names = personMentions(mentions);
    if (names.length === 0) return mentions;
    const tokens = peopleText(reading.tokens);
    const credited = new Set<Mention>();
    const out = new Set<string>();
    for (const mention of names) {
      const { role } = mention;
      if (role !== undefined && !isStaff(role)) continue;
      const name = nameOf(tokens, mention);
      if (role === undefined && isCredited(tokens, name)) credited.add(mention);
      if (isOut(tokens, mention, name)) out.add(mention.id);
    }
    if (out.size === 0 && credited.size === 0) return mentions;
    for (const { id, role } of names) if (role !== undefined && !isStaff(role)) out.delete(id);
    return mentions.filter((mention) => {
      return !isPersonMention(mention) || !(out.has(mention.id) || credited.has(mention));
    });
  },
};

function isOut(tokens: PeopleText, mention: OfficialMention, name: PersonName): boolean {
  if (mention.role !== undefined) return isAged(tokens, name) || isInTrouble(tokens, name);
  return isNamedAsOther(tokens, name) || isCalledOther(tokens, name) || isAged(tokens, name) || isCharged(tokens, name);
}

/** Rank and file: named for what they say of their work, but also when they are in the dock or were attacked. */
function isStaff(role: string): boolean {
  return STAFF.test(role) && !/chief|press|executive|senior|welfare|investigat/i.test(role);
}

/** Whether the sentence is one of courts and crimes, or of an attack. */
function isInTrouble(tokens: PeopleText, { from }: PersonName): boolean {
  const [start, end] = nearSentence(tokens, from);
  for (let i = start; i < end; i++) if (flagsAt(tokens, i) & DEED || TROUBLE.has(tokens.word[i] as number)) return true;
  return false;
}

/** "inmate, Dean Walker", "her son John Reid". */
function isNamedAsOther(tokens: PeopleText, { from }: PersonName): boolean {
  if (startsSentence(tokens, from)) return false;
  const at = isComma(tokens, from - 1) ? from - 2 : from - 1;
  // "My noble friend Baroness Corston".
  if (IN_PARLIAMENT.has(tokens.word[at - 1] as number) || IN_PARLIAMENT.has(tokens.word[at - 2] as number))
    return false;
  return isWord(tokens, at) && !isPossessive(tokens, at) && (flagsAt(tokens, at) & KEEP_OUT) !== 0;
}

/** "John Reid, an inmate at", "Keith Brown, who was a prisoner". */
function isCalledOther(tokens: PeopleText, { to }: PersonName): boolean {
  if (!isComma(tokens, to)) return false;
  let at = to + 1;
  if (tokens.word[at] === WHO && AUXILIARIES.has(tokens.word[at + 1] as number)) at += 2;
  if (!isDeterminer(tokens, at)) return false;
  for (let i = at + 1; i < at + 4 && isWord(tokens, i) && !startsSentence(tokens, i); i++) {
    if (flagsAt(tokens, i) & HEAD || isPossessive(tokens, i + 1)) return false;
    if (flagsAt(tokens, i) & KEEP_OUT) return true;
  }
  return false;
}

/** "Picture: John Reid", "By John Reid", "John Reid/PA". */
function isCredited(tokens: PeopleText, { from, to }: PersonName): boolean {
  if (isSlash(tokens, to)) return true;
  const at = isColon(tokens, from - 1) || isPoint(tokens, from - 1) ? from - 2 : from - 1;
  return at >= 0 && startsSentence(tokens, at) && CREDITS.has(tokens.word[at] as number);
}

/** "Paul Wilson, 34, of Leeds": officials are seldom given an age. */
function isAged(tokens: PeopleText, { to }: PersonName): boolean {
  if (!isComma(tokens, to) || to + 1 >= tokens.length || !((tokens.is[to + 1] as number) & NUMBER)) return false;
  // "Led by Anne Owers, 36 had been met" counts something else.
  return !isWord(tokens, to + 2) || startsSentence(tokens, to + 2) || AGE_BEHIND.has(tokens.word[to + 2] as number);
}

/** "who was jailed", "was found hanged", "admitted smuggling" right behind the name. */
function isCharged(tokens: PeopleText, { to }: PersonName): boolean {
  let at = to;
  let isLinked = false;
  if (isComma(tokens, at)) at++;
  if (at + 1 < tokens.length && (tokens.is[at] as number) & NUMBER && isComma(tokens, at + 1)) at += 2;
  if (tokens.word[at] === WHO && isWord(tokens, at)) at++;
  while (isWord(tokens, at) && AUXILIARIES.has(tokens.word[at] as number)) {
    isLinked = true;
    at++;
  }
  if (!isWord(tokens, at) || startsSentence(tokens, at)) return false;
  return (flagsAt(tokens, at) & DEED) !== 0 && (isLinked || !isCivil(tokens, at));
}

const CIVIL = new WordSet('admitted admits denied denies served suffered serving');

/** Deeds that an official does too: "Rory Stewart admits government should not have". */
function isCivil(tokens: PeopleText, at: number): boolean {
  return CIVIL.has(tokens.word[at] as number);
}

function flagsAt(tokens: PeopleText, at: number): number {
  return tokens.of[at] as number;
}
