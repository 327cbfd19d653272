import { type Office, officeById } from '../../../gazetteer/offices';
import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import type { PhraseMatch } from '../../../text/phrase-index';
import { type Tokens, tokenAt } from '../../../text/tokens';
import { homeWord } from '../../detectors/offices/home-of';
import { matchOffice } from '../../detectors/offices/office-phrases';
import { dateOf } from '../../detectors/people/article-date';
import { rolesOf } from '../../detectors/people/held-roles';
import { plain } from '../../detectors/people/plain-text';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import {
  isBracketOpen,
  isCapital,
  isComma,
  isDash,
  isPossessive,
  startsSentence,
} from '../../detectors/people/token-tests';
import type { Reading, Refiner } from '../../rule';
import { isPersonMention, wordsOf } from '../people/name-mentions';
import { findHolder } from './find-holder';
import { findLocalHolder, isLocalOffice } from './find-local-holder';
import { findSecretaryOfState } from './find-secretary-of-state';
import { type NamedHolder, namedHolders } from './named-holders';
import { standsAlone } from './standing-alone';

const MAJESTY = intern('majesty');
/** "Deputy prime minister": not the one that the tables list under the rest of the words. */
const NOT_THE_HOLDER = new Set('deputy assistant vice under'.split(' ').map(intern));
const HM = intern('hm');

/** An office phrase resolved: its span as tokens, and who it means. */
export interface Resolved {
  readonly from: number;
  readonly to: number;
  readonly person: string;
  readonly office?: string;
}

/**
 * Offices that stand alone: "the justice secretary urged" in November 2016 is Liz Truss. Needs the people of the article
 * linked, because what the article says of them comes before any table.
 */
export const officesAlone: Refiner = {
  name: 'offices-alone',
  refine(mentions, reading) {
    if (!reading.isAboutPrisons) return mentions;
    const { tokens } = reading;
    const names = mentions.filter(isPersonMention);
    const covered = coverOf(tokens, names);
    const idAt = new Map(names.map(({ start, id }) => [start, id]));
    const found: OfficialMention[] = [];
    let holders: NamedHolder[] | undefined;
    const roles = rolesOf(tokens);
    for (const [i, role] of roles.entries()) {
      if (!standsAlone(tokens, role, roles[i + 1])) continue;
      const office = findOffice(tokens, role.phrase);
      if (!office && !isLocalOffice(tokens, role.phrase)) continue;
      holders ??= namedHolders(names, dateOf(reading.input));
      const resolved = resolve(reading, role.phrase, office, holders);
      if (!resolved || covered.subarray(resolved.from, resolved.to).includes(1)) continue;
      if (idAt.get(startBehind(tokens, resolved.to)) === resolved.person) continue;
      covered.fill(1, resolved.from, resolved.to);
      const mention = toMention(tokens, resolved);
      found.push(mention);
      if (!holders.some(({ id }) => id === resolved.person)) holders.push(...toHolder(resolved, mention.start));
    }
    return [...mentions, ...found];
  },
};

/** Where a name would start that stands beside a role, with or without a mark between; its UTF-16 offset. */
function startBehind(tokens: Tokens, to: number): number {
  const at = isComma(tokens, to) || isDash(tokens, to) || isBracketOpen(tokens, to) ? to + 1 : to;
  return startsSentence(tokens, at) ? -1 : (tokens.start[at] as number);
}

/** 1 for each token that a name covers: offices and names do not overlap. */
function coverOf(tokens: Tokens, names: readonly OfficialMention[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const { start, end } of names) covered.fill(1, tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1);
  return covered;
}

/** "The Chief Inspector" behind "Her Majesty's Chief Inspector of Prisons" is the same, though no name was given. */
function toHolder({ person, office }: Resolved, start: number): NamedHolder[] {
  const title = office === undefined ? undefined : officeById(office)?.title;
  if (office === undefined || title === undefined) return [];
  return [{ id: person, start, stated: new Set([office]), known: new Set([office]), roles: [plain(title)] }];
}

/** The name of an office that a phrase holds, with the offices it can be; undefined where "deputy" makes it another. */
function findOffice(tokens: Tokens, phrase: RolePhrase): PhraseMatch<Office> | undefined {
  for (let at = phrase.from; at <= phrase.head; at++) {
    const match = matchOffice(tokens, at);
    if (NOT_THE_HOLDER.has(tokens.word[at] as number)) return undefined;
    if (match && match.to > phrase.head) return match;
  }
  return undefined;
}

function resolve(
  reading: Reading,
  phrase: RolePhrase,
  match: PhraseMatch<Office> | undefined,
  named: readonly NamedHolder[],
): Resolved | undefined {
  const { tokens } = reading;
  if (!match) return findSecretaryOfState(reading, phrase, named) ?? findLocalHolder(tokens, phrase, named);
  if (isForeign(tokens, phrase.from, match.from)) return undefined;
  const body = isCapital(tokens, match.from) ? plain(wordsOf(tokens, match.from, match.to)) : '';
  const found = findHolder(match.values, named, reading, body);
  return found && { from: withMajesty(tokens, match.from), to: match.to, person: found.person, office: found.office };
}

/** "The US attorney general", "French justice minister". */
function isForeign(tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++)
    if (homeWord(tokens, i) === 'elsewhere' || wordsOf(tokens, i, i + 1) === 'US') return true;
  return false;
}

/** "His Majesty's", "HM" before an office belong to it. */
function withMajesty(tokens: Tokens, from: number): number {
  if (isPossessive(tokens, from - 1) && tokens.word[from - 2] === MAJESTY) return from - 3;
  return tokens.word[from - 1] === HM ? from - 1 : from;
}

function toMention(tokens: Tokens, { from, to, person, office }: Resolved): OfficialMention {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return {
    type: 'official',
    form: 'office',
    start,
    end,
    text: tokens.text.slice(start, end),
    id: person,
    certainty: 'inferred',
    rule: 'offices-alone',
    ...(office === undefined ? {} : { office }),
  };
}
