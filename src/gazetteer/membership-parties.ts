import { readCoded } from './codec/columns';
import { lazily } from './codec/lazily';
import { type Membership, memberships } from './memberships';
import { MEMBERSHIP_PARTIES } from './tables/membership-parties';

const parties = lazily(() => {
  const partyOf = readCoded(MEMBERSHIP_PARTIES.party, MEMBERSHIP_PARTIES.rows);
  return new Map(memberships().map((membership, row) => [membership, partyOf(row)]));
});

/** The party of one of the memberships of the tables: that of the election. The engine does not need it. */
export function partyOf(membership: Membership): string {
  return parties().get(membership) ?? '';
}
