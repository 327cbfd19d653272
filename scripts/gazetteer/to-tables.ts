import type { Facts, Line } from './read-facts';
import type { FactFile } from './schemas';
import { toMembershipParties, toMemberships } from './tables/memberships';
import { toOffices } from './tables/offices';
import { toOfficialFigures } from './tables/official-figures';
import { toOrganisationDetails, toOrganisations } from './tables/organisations';
import { mergePeople, toPeople } from './tables/people';
import { toPrisonDetails, toPrisons } from './tables/prisons';
import { toRowSources } from './tables/row-sources';
import { toTenures } from './tables/tenures';
import { toModule } from './to-module';

/** Every generated module of src/gazetteer/tables by its file name. The order of the rows in data/ does not matter. */
export function toTables(facts: Facts): ReadonlyMap<string, string> {
  const prisons = sorted(facts.prisons, ({ id }) => id);
  const offices = sorted(facts.offices, ({ id }) => id);
  const people = mergePeople(rowsOf(facts.people), rowsOf(facts.mps));
  const tenures = sorted(facts.tenures, (row) => `${row.office} ${row.start} ${row.person}`);
  const organisations = sorted(facts.organisations, ({ id }) => id);
  return new Map([
    ['prisons.ts', toModule('PRISONS', toPrisons(prisons))],
    ['prison-details.ts', toModule('PRISON_DETAILS', toPrisonDetails(prisons))],
    ['offices.ts', toModule('OFFICES', toOffices(offices))],
    ['people.ts', toModule('PEOPLE', toPeople(people))],
    ['tenures.ts', toModule('TENURES', toTenures(tenures, offices, people))],
    ['memberships.ts', toModule('MEMBERSHIPS', toMemberships(rowsOf(facts.mps), people))],
    ['membership-parties.ts', toModule('MEMBERSHIP_PARTIES', toMembershipParties(rowsOf(facts.mps), people))],
    ['organisations.ts', toModule('ORGANISATIONS', toOrganisations(organisations))],
    ['organisation-details.ts', toModule('ORGANISATION_DETAILS', toOrganisationDetails(organisations))],
    ['row-sources.ts', toModule('ROW_SOURCES', toRowSources({ prisons, people, organisations, tenures }))],
    ['official-figures.ts', toModule('OFFICIAL_FIGURES', toOfficialFigures(rowsOf(facts['official-figures'])))],
  ]);
}

function rowsOf<F extends FactFile>(lines: readonly Line<F>[]): readonly Line<F>['row'][] {
  return lines.map(({ row }) => row);
}

function sorted<F extends FactFile>(lines: readonly Line<F>[], toKey: (row: Line<F>['row']) => string) {
  return [...rowsOf(lines)].sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
}
