import { people } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { finishSteps } from '../../../text/finish-steps';
import type { Detector, Reading } from '../../rule';
import { FIRST_NAME, HONORIFIC, officialWords, PARTICLE } from '../../vocabulary/official-words';
import { isInPublicLife } from './active-years';
import { dateOf } from './article-date';
import { toNameMention } from './official-mention';
import { isOfficeHolder, matchPerson, namesIndex } from './people-by-name';
import { AT_KNOWN, AT_ONCE, type PeopleText, peopleText } from './people-text';
import { isGivenName, type PersonName, readName, startOfHonorifics } from './person-name';
import { can, isCapital, isHyphen, isPoint, startsSentence } from './token-tests';

/**
 * People of the tables by any form of their full name: "Liz Truss", "Lord Timpson", "Dame Anne Owers".
 * Holders of an office are stated while in public life; Members of Parliament share their names with too many others
 * and wait for a refiner, as does everyone at another date.
 */
export const knownPeople: Detector = {
  name: 'known-people',
  prepare: [officialWords, people, namesIndex],
  detect: (reading) => finishSteps(findKnown(reading)),
  detectInSteps: findKnown,
};

function* findKnown({ isAboutJustice, tokens: all, input }: Reading): Generator<void, OfficialMention[]> {
  if (!isAboutJustice) return [];
  let tokens = peopleText(all);
  if (!(tokens.anyKind & AT_KNOWN)) return [];
  const published = dateOf(input);
  const mentions: OfficialMention[] = [];
  let behind = 0;
  for (let k = 0; k < tokens.anchors; k++) {
    if (k % AT_ONCE === AT_ONCE - 1) {
      yield;
      tokens = peopleText(all);
    }
    const i = tokens.at[k] as number;
    if (!((tokens.kinds[k] as number) & AT_KNOWN) || i < behind) continue;
    const match = matchPerson(tokens, i);
    const name = match && toWholeName(tokens, match.from, match.to);
    if (!match || !name) continue;
    const person = match.values[0];
    if (person) {
      const isStated = isOfficeHolder(person.id) && isInPublicLife(person.id, published);
      const certainty = isStated ? 'stated' : 'possible';
      mentions.push(toNameMention(tokens, name, { rule: 'known-people', certainty, id: person.id }));
    }
    behind = match.to;
  }
  return mentions;
}

/** The match as a name with its honorifics; undefined where it is part of a longer name or not written as one. */
function toWholeName(tokens: PeopleText, from: number, to: number): PersonName | undefined {
  if (!isCapital(tokens, to - 1) || (isHyphen(tokens, to) && isCapital(tokens, to + 1))) return undefined;
  // Most names stand by themselves.
  if (!can(tokens, from, HONORIFIC) && !opensName(tokens, from - 1) && !goesOn(tokens, to))
    return toKnown(from, from, to);
  const start = startOfHonorifics(tokens, from);
  const isContinued = isGivenName(tokens, start - 1) && !startsSentence(tokens, start) && start === from;
  if (isContinued && readName(tokens, start - 1)?.to === to) return undefined;
  const name = readName(tokens, start);
  if (name && name.to > to && !startsSentence(tokens, to)) return undefined;
  return toKnown(start, name?.given ?? from, to, start < from);
}

function toKnown(from: number, given: number, to: number, isHonoured = false): PersonName {
  return { from, given, surname: to - 1, to, parts: 2, isKnownGiven: true, isHonoured };
}

/** Whether a token can be the start of a name that stands behind it. */
function opensName(tokens: PeopleText, at: number): boolean {
  return can(tokens, at, HONORIFIC | FIRST_NAME) || isPoint(tokens, at);
}

/** Whether a token can go on with a name that stands before it. */
function goesOn(tokens: PeopleText, at: number): boolean {
  return isCapital(tokens, at) || isHyphen(tokens, at) || can(tokens, at, PARTICLE);
}
