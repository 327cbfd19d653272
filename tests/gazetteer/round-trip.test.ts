import { describe, expect, it } from 'vitest';
import { partyOf } from '../../src/gazetteer/membership-parties';
import { memberships, membershipsOf } from '../../src/gazetteer/memberships';
import { officeById, offices } from '../../src/gazetteer/offices';
import { officialFigures } from '../../src/gazetteer/official-figures';
import { organisationDetails } from '../../src/gazetteer/organisation-details';
import { organisationById, organisations } from '../../src/gazetteer/organisations';
import { people, personById } from '../../src/gazetteer/people';
import { prisonDetails } from '../../src/gazetteer/prison-details';
import { prisonById, prisons } from '../../src/gazetteer/prisons';
import { sourcesOf, sourcesOfTenure } from '../../src/gazetteer/row-sources';
import { tenures, tenuresOf, tenuresOfPerson } from '../../src/gazetteer/tenures';
import { factRows, toCamelRow } from './facts';

/** The tables are compared with data/ as read by JSON.parse alone: every field they carry, for every row. */
describe('every fact row comes back from the tables', () => {
  it('prisons', () => {
    const rows = factRows('prisons');
    expect(prisons()).toHaveLength(rows.length);
    for (const row of rows) {
      const {
        successor,
        nomis,
        nomis_other,
        postcode,
        lat,
        lon,
        capacity,
        capacity_as_of,
        capacity_confidence,
        note,
        confidence,
        source,
        ...rest
      } = row;
      expect(prisonById(row.id)).toEqual(toCamelRow(rest));
      expect(sourcesOf('prisons', row.id)).toEqual(source);
      const details = {
        id: row.id,
        successor,
        nomis,
        nomis_other,
        postcode,
        lat,
        lon,
        capacity,
        capacity_as_of,
        capacity_confidence,
        note,
        confidence,
      };
      expect(prisonDetails(row.id)).toEqual(toCamelRow(details));
    }
  });

  it('offices, without their notes', () => {
    const rows = factRows('offices');
    expect(offices()).toHaveLength(rows.length);
    for (const row of rows) expect(officeById(row.id)).toEqual(toCamelRow(row, 'note'));
  });

  it('tenures, without their notes', () => {
    const rows = factRows('tenures');
    expect(tenures()).toHaveLength(rows.length);
    for (const { note: _, source, ...row } of rows) {
      expect(tenuresOf(row.office)).toContainEqual(row);
      expect(tenuresOfPerson(row.person)).toContainEqual(row);
      const same = tenuresOf(row.office).filter(({ person, start }) => person === row.person && start === row.start);
      expect(same.map(sourcesOfTenure)).toContainEqual(source);
    }
  });

  it('people, without their Wikidata ids, merged with the Members of Parliament', () => {
    const rows = factRows('people');
    const members = new Map(factRows('mps').map((row) => [row.person, row.name]));
    expect(people()).toHaveLength(new Set([...rows.map(({ id }) => id), ...members.keys()]).size);
    for (const row of rows) {
      const source = members.has(row.id) ? [...row.source, 'parliament-psephology'] : row.source;
      expect(personById(row.id)).toEqual(toCamelRow(row, 'wikidata', 'source'));
      expect(sourcesOf('people', row.id)).toEqual(source);
    }
    for (const [id, name] of members) {
      const person = personById(id);
      expect([person?.name, ...(person?.otherNames ?? [])]).toContain(name);
      expect(sourcesOf('people', id)).toContain('parliament-psephology');
    }
  });

  it('memberships', () => {
    const rows = factRows('mps');
    expect(memberships()).toHaveLength(rows.length);
    const written = new Set(
      memberships().map((row) => JSON.stringify(Object.entries({ ...row, party: partyOf(row) }).sort())),
    );
    for (const { name: _, ...row } of rows) expect(written).toContain(JSON.stringify(Object.entries(row).sort()));
    expect(membershipsOf('anna-soubry').map(partyOf)).toEqual([
      'Conservative',
      'Conservative',
      'Conservative',
      'Independent',
    ]);
  });

  it('organisations', () => {
    const rows = factRows('organisations');
    expect(organisations()).toHaveLength(rows.length);
    for (const row of rows) {
      const { active_from, active_to, successor, ...rest } = row;
      expect(organisationById(row.id)).toEqual(toCamelRow(rest, 'source'));
      expect(organisationDetails(row.id)).toEqual(toCamelRow({ active_from, active_to, successor }));
      expect(sourcesOf('organisations', row.id)).toEqual(row.source);
    }
    expect(sourcesOf('organisations', 'nobody')).toEqual([]);
  });

  it('official figures, with "no value" as an absent field', () => {
    const rows = factRows('official-figures').map((row) => {
      const present = Object.entries({ ...toCamelRow(row), qualifier: 'exact' }).filter(([, value]) => value !== null);
      return Object.fromEntries(present);
    });
    expect(officialFigures()).toEqual(rows);
  });
});

describe('what the tables give', () => {
  it('is undefined, or none, for an id they do not know', () => {
    expect(prisonById('shawshank')).toBeUndefined();
    expect(prisonDetails('shawshank')).toBeUndefined();
    expect(officeById('')).toBeUndefined();
    expect(personById('norman-fletcher')).toBeUndefined();
    expect(organisationById('constructor')).toBeUndefined();
    expect(tenuresOf('toString')).toEqual([]);
    expect(membershipsOf('norman-fletcher')).toEqual([]);
  });

  it('is decoded once and cannot be changed', () => {
    expect(prisons()).toBe(prisons());
    const lists: readonly (readonly object[])[] = [
      prisons(),
      people(),
      tenures(),
      memberships(),
      organisations(),
      offices(),
      officialFigures(),
    ];
    for (const rows of lists) {
      expect(Object.isFrozen(rows)).toBe(true);
      for (const row of rows) {
        expect(Object.isFrozen(row)).toBe(true);
        for (const value of Object.values(row)) expect(Object.isFrozen(value)).toBe(true);
      }
    }
  });
});
