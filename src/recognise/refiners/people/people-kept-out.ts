import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import { NUMBER, type Tokens } from '../../../text/tokens';
import type { PersonName } from '../../detectors/people/person-name';
import {
  isComma,
  isDeterminer,
  isPoint,
  isPossessive,
  isSlash,
  isWord,
  markAt,
  nearSentence,
  startsSentence,
  WHO,
} from '../../detectors/people/token-tests';
import type { Refiner } from '../../rule';
import { DEED, HEAD, KEEP_OUT, officialWords } from '../../vocabulary/official-words';
import { STAFF_IN_TROUBLE } from '../../vocabulary/person-words';
import { isPersonMention, nameOf } from './name-mentions';

const CREDITS = new Set(
  'by picture pictures photo photos photograph image images credit words caption courtesy'.split(' ').map(intern),
);
const STAFF = /\b(?:officers?|guard|warder|worker|teacher|nurse|doctor|instructor|psychologist|constable)$/i;
const TROUBLE = new Set(STAFF_IN_TROUBLE.split(/\s+/).filter(Boolean).map(intern));
/** What may follow an age without a comma: "34 from Leeds". */
const AGE_BEHIND = new Set('from of and who'.split(' ').map(intern));
const AUXILIARIES = new Set('was were is has had been being be also later then first'.split(' ').map(intern));

/**
 * Drops people whom the article shows to be there for something else: "inmate Liz Smith", "Paul Wilson, 34,", "who was
 * jailed", "Picture: Peter Clarke". A stated role outweighs all but a deed, and that only for rank and file.
 */
export const peopleKeptOut: Refiner = {
  name: 'people-kept-out',
  refine(mentions, { tokens }) {
    const names = mentions.filter(isPersonMention);
    const inOffice = new Set(names.filter(({ role }) => role !== undefined && !isStaff(role)).map(({ id }) => id));
    const out = new Set<string>();
    for (const mention of names) if (!inOffice.has(mention.id) && isOut(tokens, mention)) out.add(mention.id);
    return mentions.filter((mention) => {
      if (!isPersonMention(mention)) return true;
      return !out.has(mention.id) && !(mention.role === undefined && isCredited(tokens, nameOf(tokens, mention)));
    });
  },
};

function isOut(tokens: Tokens, mention: OfficialMention): boolean {
  const name = nameOf(tokens, mention);
  if (mention.role !== undefined) return isAged(tokens, name) || isInTrouble(tokens, name);
  return isNamedAsOther(tokens, name) || isCalledOther(tokens, name) || isAged(tokens, name) || isCharged(tokens, name);
}

/** Rank and file: named for what they say of their work, but also when they are in the dock or were attacked. */
function isStaff(role: string): boolean {
  return STAFF.test(role) && !/chief|press|executive|senior|welfare/i.test(role);
}

/** Whether the sentence is one of courts and crimes, or of an attack. */
function isInTrouble(tokens: Tokens, { from }: PersonName): boolean {
  const [start, end] = nearSentence(tokens, from);
  for (let i = start; i < end; i++) if (flagsAt(tokens, i) & DEED || TROUBLE.has(tokens.word[i] as number)) return true;
  return false;
}

/** "inmate, Dean Walker", "her son John Reid". */
function isNamedAsOther(tokens: Tokens, { from }: PersonName): boolean {
  if (startsSentence(tokens, from)) return false;
  const at = isComma(tokens, from - 1) ? from - 2 : from - 1;
  return isWord(tokens, at) && !isPossessive(tokens, at) && (flagsAt(tokens, at) & KEEP_OUT) !== 0;
}

/** "John Reid, an inmate at", "Keith Brown, who was a prisoner". */
function isCalledOther(tokens: Tokens, { to }: PersonName): boolean {
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
function isCredited(tokens: Tokens, { from, to }: PersonName): boolean {
  if (isSlash(tokens, to)) return true;
  const at = markAt(tokens, from - 1) === 58 || isPoint(tokens, from - 1) ? from - 2 : from - 1;
  return at >= 0 && startsSentence(tokens, at) && CREDITS.has(tokens.word[at] as number);
}

/** "Paul Wilson, 34, of Leeds": officials are seldom given an age. */
function isAged(tokens: Tokens, { to }: PersonName): boolean {
  if (!isComma(tokens, to) || to + 1 >= tokens.length || !((tokens.flags[to + 1] as number) & NUMBER)) return false;
  // "Led by Anne Owers, 36 had been met" counts something else.
  return !isWord(tokens, to + 2) || startsSentence(tokens, to + 2) || AGE_BEHIND.has(tokens.word[to + 2] as number);
}

/** "who was jailed", "was found hanged", "admitted smuggling" right behind the name. */
function isCharged(tokens: Tokens, { to }: PersonName): boolean {
  let at = to;
  let isLinked = false;
  if (isComma(tokens, at)) at++;
  if (at + 1 < tokens.length && (tokens.flags[at] as number) & NUMBER && isComma(tokens, at + 1)) at += 2;
  if (tokens.word[at] === WHO && isWord(tokens, at)) at++;
  while (isWord(tokens, at) && AUXILIARIES.has(tokens.word[at] as number)) {
    isLinked = true;
    at++;
  }
  if (!isWord(tokens, at) || startsSentence(tokens, at)) return false;
  return (flagsAt(tokens, at) & DEED) !== 0 && (isLinked || !isCivil(tokens, at));
}

const CIVIL = new Set('admitted admits denied denies served suffered serving'.split(' ').map(intern));

/** Deeds that an official does too: "Rory Stewart admits government should not have". */
function isCivil(tokens: Tokens, at: number): boolean {
  return CIVIL.has(tokens.word[at] as number);
}

function flagsAt(tokens: Tokens, at: number): number {
  return officialWords().flags[tokens.word[at] as number] as number;
}
