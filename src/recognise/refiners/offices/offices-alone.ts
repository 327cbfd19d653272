import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { matchOffice } from '../../detectors/offices/office-phrases';
import { rolesOf } from '../../detectors/people/held-roles';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import { isPossessive } from '../../detectors/people/token-tests';
import type { Reading, Refiner } from '../../rule';
import { isPersonMention } from '../people/name-mentions';
import { findHolder } from './find-holder';
import { findLocalHolder } from './find-local-holder';
import { findSecretaryOfState } from './find-secretary-of-state';
import { type NamedHolder, namedHolders } from './named-holders';
import { standsAlone } from './standing-alone';

const MAJESTY = intern('majesty');
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
    let named: readonly NamedHolder[] | undefined;
    const found: OfficialMention[] = [];
    for (const role of rolesOf(tokens)) {
      if (!standsAlone(tokens, role)) continue;
      named ??= namedHolders(
        names.filter(({ certainty }) => certainty !== 'possible'),
        reading.input.published,
      );
      const resolved = resolve(reading, role.phrase, named);
      const mention = resolved && toMention(tokens, resolved);
      if (!mention || found.some((other) => overlaps(other, mention)) || names.some((name) => overlaps(name, mention)))
        continue;
      found.push(mention);
    }
    return [...mentions, ...found];
  },
};

function resolve(reading: Reading, phrase: RolePhrase, named: readonly NamedHolder[]): Resolved | undefined {
  const { tokens } = reading;
  for (let at = phrase.from; at <= phrase.head; at++) {
    const match = matchOffice(tokens, at);
    if (!match || match.to <= phrase.head) continue;
    const found = findHolder(match.values, named, reading);
    return found && { from: withMajesty(tokens, match.from), to: match.to, person: found.person, office: found.office };
  }
  return findSecretaryOfState(reading, phrase, named) ?? findLocalHolder(tokens, phrase, named);
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
