import { readNames } from './codec/columns';
import { groupBy } from './codec/group-by';
import { lazily } from './codec/lazily';
import { readParliaments, readRuns } from './codec/membership-runs';
import { people } from './people';
import { MEMBERSHIPS } from './tables/memberships';

/** One person's seat in the House of Commons, from an election to the end of that parliament or of the seat. */
export interface Membership {
  /** Id of the person. */
  readonly person: string;
  readonly constituency: string;
  /** YYYY-MM-DD. */
  readonly start: string;
  /** Dissolution, death, resignation, recall; null: still a member on AS_OF.memberships. */
  readonly end: string | null;
}

/**
 * Every membership from the general election of 6 May 2010 to AS_OF.memberships, by person and then start.
 * A well-known change of party or loss of the whip starts another; whose it was is in membership-parties.ts.
 * Source: UK Parliament psephology repository, Open Parliament Licence; changes of party from parlparse.
 */
export const memberships: () => readonly Membership[] = lazily(() => {
  const constituencyOf = readNames(MEMBERSHIPS.constituencies);
  const parliaments = readParliaments(MEMBERSHIPS.parliaments);
  const list: Membership[] = [];
  for (const [row, runs] of readRuns(MEMBERSHIPS).entries()) {
    const person = people()[row]?.id ?? '';
    for (const run of runs) {
      const constituency = constituencyOf(run.constituency);
      for (let number = run.first; number <= run.last; number++) {
        const parliament = parliaments[number];
        const start = (number === run.first && run.start) || (parliament?.start ?? '');
        const end = (number === run.last && run.end) || (parliament?.end ?? null);
        list.push(Object.freeze({ person, constituency, start, end }));
      }
    }
  }
  return Object.freeze(list);
});

const byPerson = lazily(() => groupBy(memberships(), (membership) => membership.person));

/** The memberships of a person, by start; none for someone who never sat since May 2010. */
export function membershipsOf(person: string): readonly Membership[] {
  return byPerson().get(person) ?? [];
}
