import type { OfficialMention } from '../../../model/mention';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import type { Detector } from '../../rule';
import { officialWords } from '../../vocabulary/official-words';
import { isInPublicLife } from './active-years';
import { dateOf } from './article-date';
import { toNameMention } from './official-mention';
import { isOfficeHolder, matchPerson, namesIndex } from './people-by-name';
import { isGivenName, type PersonName, readName, startOfHonorifics } from './person-name';
import { isCapital, isHyphen, startsSentence } from './token-tests';

/**
 * People of the tables by any form of their full name: "Liz Truss", "Lord Timpson", "Dame Anne Owers".
 * Holders of an office are stated while in public life; Members of Parliament share their names with too many others
 * and wait for a refiner, as does everyone at another date.
 */
export const knownPeople: Detector = {
  name: 'known-people',
  prepare() {
    officialWords();
    namesIndex();
  },
  detect({ tokens, input, isAboutPrisons }) {
    if (!isAboutPrisons) return [];
    const published = dateOf(input);
    const mentions: OfficialMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!((tokens.flags[i] as number) & CAPITAL)) continue;
      const match = matchPerson(tokens, i);
      const name = match && toWholeName(tokens, match.from, match.to);
      if (!match || !name) continue;
      const person = match.values[0];
      if (person) {
        const isStated = isOfficeHolder(person.id) && isInPublicLife(person.id, published);
        const certainty = isStated ? 'stated' : 'possible';
        mentions.push(toNameMention(tokens, name, { rule: 'known-people', certainty, id: person.id }));
      }
      i = match.to - 1;
    }
    return mentions;
  },
};

/** The match as a name with its honorifics; undefined where it is part of a longer name or not written as one. */
function toWholeName(tokens: Tokens, from: number, to: number): PersonName | undefined {
  if (!isCapital(tokens, to - 1) || (isHyphen(tokens, to) && isCapital(tokens, to + 1))) return undefined;
  const start = startOfHonorifics(tokens, from);
  const isContinued = isGivenName(tokens, start - 1) && !startsSentence(tokens, start) && start === from;
  if (isContinued && readName(tokens, start - 1)?.to === to) return undefined;
  const name = readName(tokens, start);
  if (name && name.to > to && !startsSentence(tokens, to)) return undefined;
  return {
    from: start,
    given: name?.given ?? from,
    surname: to - 1,
    to,
    parts: 2,
    isKnownGiven: true,
    isHonoured: start < from,
  };
}
