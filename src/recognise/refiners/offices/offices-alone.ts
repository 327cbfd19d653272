import { type Office, officeById } from '../../../gazetteer/offices';
import { organisationById } from '../../../gazetteer/organisations';
import type { OfficialMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { PhraseMatch } from '../../../text/phrase-index';
import { homeWord, isAbroadAt } from '../../detectors/offices/home-of';
import { dateOf } from '../../detectors/people/article-date';
import { type HeldRole, rolesOf } from '../../detectors/people/held-roles';
import { type PeopleText, peopleText } from '../../detectors/people/people-text';
import { plain } from '../../detectors/people/plain-text';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import {
  isBracketOpen,
  isCapital,
  isComma,
  isDash,
  isDeterminer,
  isPossessive,
  isPreposition,
  startsParagraph,
  startsSentence,
} from '../../detectors/people/token-tests';
import { itemAt } from '../../item-at';
import type { Reading, Refiner } from '../../rule';
import { personMentions, wordsOf } from '../people/name-mentions';
import { findBodyHead } from './find-body-head';
import { findHolder } from './find-holder';
import { findLocalHolder, isLocalOffice } from './find-local-holder';
import { findSecretaryOfState } from './find-secretary-of-state';
import { NamePlaces } from './name-places';
import { type NamedHolder, namedHolders, plainTitle } from './named-holders';
import { standsAlone } from './standing-alone';

const MAJESTY = intern('majesty');
/** "Deputy prime minister": not the one that the tables list under the rest of the words. */
const NOT_THE_HOLDER = new WordSet('deputy assistant vice under');
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
    if (!reading.isAboutJustice) return mentions;
    const tokens = peopleText(reading.tokens);
    const names = personMentions(mentions);
    const found: OfficialMention[] = [];
    let holders: NamedHolder[] | undefined;
    let places: NamePlaces | undefined;
    let behind = 0;
    const roles = rolesOf(tokens);
    for (let i = 0; i < roles.length; i++) {
      const role = roles[i] as HeldRole;
      if (!standsAlone(tokens, role, itemAt(roles, i - 1), roles[i + 1])) continue;
      const office = findOffice(tokens, role);
      if (!office && !isLocalOffice(tokens, role.phrase)) continue;
      holders ??= namedHolders(names, dateOf(reading.input));
      const resolved = resolve(reading, role.phrase, office, holders);
      if (!resolved || resolved.from < behind) continue;
      places ??= new NamePlaces(names);
      const end = tokens.end[resolved.to - 1] as number;
      if (places.isTaken(tokens.start[resolved.from] as number, end)) continue;
      if (places.idAt(startBehind(tokens, resolved.to)) === resolved.person) continue;
      if (isBesideName(tokens, resolved, places)) continue;
      behind = resolved.to;
      found.push(toMention(tokens, resolved));
      if (!holders.some(({ id }) => id === resolved.person)) holders.push(...toHolder(resolved));
    }
    return found.length ? [...mentions, ...found] : mentions;
  },
};

/** Behind the body that goes on with a title, set off by a comma: ", Ministry of Justice". */
function endOfTitle(tokens: PeopleText, to: number): number {
  let at = to;
  while (
    at < to + 8 &&
    !startsSentence(tokens, at) &&
    (isCapital(tokens, at) || isPreposition(tokens, at) || isComma(tokens, at))
  )
    at++;
  return at;
}

/** "Lord Chief Justice Lord Ivo", or a caption: the name on one line, the office on the next. */
function isBesideName(tokens: PeopleText, { from, to, person }: Resolved, places: NamePlaces): boolean {
  if (!startsSentence(tokens, to) && places.idAt(tokens.start[to] as number) !== undefined) return true;
  const start = isDeterminer(tokens, from - 1) ? from - 1 : from;
  const end = endOfTitle(tokens, to);
  // "The Minister of State, Ministry of Justice (Lord McNally)".
  if (end > to && isBracketOpen(tokens, end) && places.idAt(tokens.start[end + 1] as number) === person) return true;
  // "Sadiq Khan Shadow justice secretary", as a caption prints it; "Lord Judge, the Lord Chief Justice".
  const before = isComma(tokens, start - 1) ? start - 2 : start - 1;
  if (
    before >= 0 &&
    (before < start - 1 || (start === from && isCapital(tokens, from))) &&
    places.idBefore(tokens.end[before] as number) === person &&
    !startsSentence(tokens, start)
  )
    return true;
  const isLine = start > 0 && startsParagraph(tokens, start) && startsParagraph(tokens, end);
  return isLine && places.idBefore(tokens.end[start - 1] as number) === person;
}

/** Where a name would start that stands beside a role, with or without a mark between; its UTF-16 offset. */
function startBehind(tokens: PeopleText, to: number): number {
  const at = isComma(tokens, to) || isDash(tokens, to) || isBracketOpen(tokens, to) ? to + 1 : to;
  return startsSentence(tokens, at) ? -1 : (tokens.start[at] as number);
}

/** "The Chief Inspector" behind "Her Majesty's Chief Inspector of Prisons" is the same, though no name was given. */
function toHolder({ person, office: id }: Resolved): NamedHolder[] {
  const office = id === undefined ? undefined : officeById(id);
  return office ? [{ id: person, stated: [office.id], known: [office.id], roles: [plainTitle(office)] }] : [];
}

/** The name of an office that a role holds, with the offices it can be; undefined where "deputy" makes it another. */
function findOffice(tokens: PeopleText, { phrase, office }: HeldRole): PhraseMatch<Office> | undefined {
  const last = office ? office.from : phrase.head;
  for (let at = phrase.from; at <= last; at++) {
    if (NOT_THE_HOLDER.has(tokens.word[at] as number)) return undefined;
  }
  return office;
}

function resolve(
  reading: Reading,
  phrase: RolePhrase,
  match: PhraseMatch<Office> | undefined,
  named: readonly NamedHolder[],
): Resolved | undefined {
  const tokens = peopleText(reading.tokens);
  if (!match)
    return (
      findSecretaryOfState(reading, phrase) ??
      findLocalHolder(tokens, phrase, named) ??
      findBodyHead(tokens, phrase, named)
    );
  if (isBody(tokens, match) || isForeign(tokens, phrase.from, match.from) || isOfOtherService(tokens, match))
    return undefined;
  const body = isCapital(tokens, match.from) ? plain(wordsOf(tokens, match.from, match.to)) : '';
  const found = findHolder(match.values, named, reading, body);
  return found && { from: withMajesty(tokens, match.from), to: match.to, person: found.person, office: found.office };
}

/** "The Prisons and Probation Ombudsman (PPO) found": the abbreviation is the body's. */
function isBody(tokens: PeopleText, { to, values }: PhraseMatch<Office>): boolean {
  if (!isBracketOpen(tokens, to)) return false;
  const short = wordsOf(tokens, to + 1, to + 2);
  return values.some(({ organisation }) => organisationById(organisation)?.aliases.includes(short));
}

/** "The US attorney general", "French justice minister". */
function isForeign(tokens: PeopleText, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++)
    if (isAbroadAt(homeWord(tokens, i)) || wordsOf(tokens, i, i + 1) === 'US') return true;
  return false;
}

/** "The Auditor General for Scotland": an office that the tables know under these words is another country's. */
function isOfOtherService(tokens: PeopleText, { to, values }: PhraseMatch<Office>): boolean {
  if (!isPreposition(tokens, to)) return false;
  const home = homeWord(tokens, to + 1);
  if (home !== 'scotland' && home !== 'northern-ireland') return false;
  return isCapital(tokens, to + 1) && !values.some(({ jurisdiction }) => jurisdiction === home);
}

/** "His Majesty's", "HM" before an office belong to it. */
function withMajesty(tokens: PeopleText, from: number): number {
  if (isPossessive(tokens, from - 1) && tokens.word[from - 2] === MAJESTY) return from - 3;
  return tokens.word[from - 1] === HM ? from - 1 : from;
}

function toMention(tokens: PeopleText, { from, to, person, office }: Resolved): OfficialMention {
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
