import { findHolders } from '../../../link/office-holder';
import { intern } from '../../../text/lexicon';
import { homeOf } from '../../detectors/offices/home-of';
import { dateOf } from '../../detectors/people/article-date';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import { FOR, OF, STATE } from '../../detectors/people/token-tests';
import type { Reading } from '../../rule';
import type { Resolved } from './offices-alone';

const SECRETARY = intern('secretary');

/** "the secretary of state": the justice secretary of the day. */
export function findSecretaryOfState(reading: Reading, phrase: RolePhrase): Resolved | undefined {
  const { tokens, input } = reading;
  const to = phrase.head + 3;
  if (tokens.word[phrase.head] !== SECRETARY || tokens.word[phrase.head + 1] !== OF || tokens.word[to - 1] !== STATE)
    return undefined;
  if (tokens.word[to] === FOR || phrase.from < phrase.head) return undefined;
  if (homeOf(tokens) !== 'england-wales') return undefined;
  const { person } = findHolders('justice-secretary', dateOf(input));
  return person === null ? undefined : { from: phrase.head, to, person, office: 'justice-secretary' };
}
