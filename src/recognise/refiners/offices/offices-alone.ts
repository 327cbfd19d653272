import { officeById } from '../../../gazetteer/offices';
import type { OfficialMention } from '../../../model/mention';
import { fold, intern } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { homeWord } from '../../detectors/offices/home-of';
import { matchOffice } from '../../detectors/offices/office-phrases';
import { dateOf } from '../../detectors/people/article-date';
import { rolesOf } from '../../detectors/people/held-roles';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import { isCapital, isPossessive } from '../../detectors/people/token-tests';
import type { Reading, Refiner } from '../../rule';
import { isPersonMention, wordsOf } from '../people/name-mentions';
import { findHolder } from './find-holder';
import { findLocalHolder } from './find-local-holder';
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
    const found: OfficialMention[] = [];
    let holders: NamedHolder[] | undefined;
    const roles = rolesOf(tokens);
    for (const [i, role] of roles.entries()) {
      if (!standsAlone(tokens, role, roles[i + 1])) continue;
      holders ??= namedHolders(names, dateOf(reading.input));
      const resolved = resolve(reading, role.phrase, holders);
      const mention = resolved && toMention(tokens, resolved);
      if (!mention || [...found, ...names].some((other) => overlaps(other, mention))) continue;
      found.push(mention);
      if (!holders.some(({ id }) => id === resolved.person)) holders.push(...toHolder(resolved, mention.start));
    }
    return [...mentions, ...found];
  },
};

/** "The Chief Inspector" behind "Her Majesty's Chief Inspector of Prisons" is the same, though no name was given. */
function toHolder({ person, office }: Resolved, start: number): NamedHolder[] {
  const title = office === undefined ? undefined : officeById(office)?.title;
  if (office === undefined || title === undefined) return [];
  return [{ id: person, start, stated: new Set([office]), known: new Set([office]), roles: [fold(title)] }];
}

function resolve(reading: Reading, phrase: RolePhrase, named: readonly NamedHolder[]): Resolved | undefined {
  const { tokens } = reading;
  for (let at = phrase.from; at <= phrase.head; at++) {
    const match = matchOffice(tokens, at);
    if (NOT_THE_HOLDER.has(tokens.word[at] as number)) break;
    if (!match || match.to <= phrase.head) continue;
    if (isForeign(tokens, phrase.from, match.from)) return undefined;
    const body = isCapital(tokens, match.from) ? fold(wordsOf(tokens, match.from, match.to)) : '';
    const found = findHolder(match.values, named, reading, body);
    return found && { from: withMajesty(tokens, match.from), to: match.to, person: found.person, office: found.office };
  }
  return findSecretaryOfState(reading, phrase, named) ?? findLocalHolder(tokens, phrase, named);
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

const overlaps = (a: OfficialMention, b: OfficialMention): boolean => a.start < b.end && b.start < a.end;
