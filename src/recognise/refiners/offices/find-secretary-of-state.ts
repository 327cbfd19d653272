import { findHolders } from '../../../link/office-holder';
import { intern } from '../../../text/lexicon';
import { homeOf } from '../../detectors/offices/home-of';
import { dateOf } from '../../detectors/people/article-date';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import { FOR, OF, STATE } from '../../detectors/people/token-tests';
import type { Reading } from '../../rule';
import type { NamedHolder } from './named-holders';
import type { Resolved } from './offices-alone';

const SECRETARY = intern('secretary');
/** In the order in which a prison article means them. */
const SECRETARIES = ['justice-secretary', 'home-secretary'];

/** "the secretary of state": the one of the article's department, or the justice secretary of the day. */
export function findSecretaryOfState(
  reading: Reading,
  phrase: RolePhrase,
  named: readonly NamedHolder[],
): Resolved | undefined {
  const { tokens, input } = reading;
  const to = phrase.head + 3;
  if (tokens.word[phrase.head] !== SECRETARY || tokens.word[phrase.head + 1] !== OF || tokens.word[to - 1] !== STATE)
    return undefined;
  if (tokens.word[to] === FOR || phrase.from < phrase.head) return undefined;
  for (const office of SECRETARIES) {
    const holder = named.filter(({ stated, known }) => stated.includes(office) || known.includes(office));
    if (holder.length === 1 && holder[0]) return { from: phrase.head, to, person: holder[0].id, office };
    if (holder.length > 1) return undefined;
  }
  if (homeOf(tokens) !== 'england-wales') return undefined;
  const { person } = findHolders('justice-secretary', dateOf(input));
  return person === null ? undefined : { from: phrase.head, to, person, office: 'justice-secretary' };
}
