import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyOf } from '../../src/gazetteer/membership-parties';
import { offices } from '../../src/gazetteer/offices';
import { findHolders, type HolderCertainty, officesOf } from '../../src/link/office-holder';

/** Ids of everyone who may have held the office then. */
const candidates = (office: string, published: string): readonly string[] => [
  ...new Set(findHolders(office, published).tenures.map(({ person }) => person)),
];

describe('findHolders', () => {
  it.each<[string, string, string]>([
    ['justice-secretary', '2016-11-16', 'liz-truss'],
    ['justice-secretary', '2018-09', 'david-gauke'],
    ['justice-secretary', '2013', 'chris-grayling'],
    ['lord-chancellor', '2016-11-16', 'liz-truss'],
    ['prisons-minister', '2016-11-16', 'sam-gyimah'],
    ['prisons-minister', '2018-09-11', 'rory-stewart'],
    ['chief-inspector-of-prisons', '2017-03-03', 'peter-clarke'],
    ['scottish-justice-secretary', '2016-11', 'michael-matheson'],
  ])('%s on %s is surely %s', (office, published, person) => {
    expect(findHolders(office, published)).toMatchObject({ certainty: 'sure', person });
    expect(candidates(office, published)).toEqual([person]);
  });

  it('names both on the day of a handover, and one on the days around it', () => {
    expect(findHolders('justice-secretary', '2018-01-08')).toMatchObject({ certainty: 'several', person: null });
    expect(candidates('justice-secretary', '2018-01-08')).toEqual(['david-lidington', 'david-gauke']);
    expect(findHolders('justice-secretary', '2018-01-07').person).toBe('david-lidington');
    expect(findHolders('justice-secretary', '2018-01-09').person).toBe('david-gauke');
  });

  it('names all of a month or year in which the office changed hands', () => {
    expect(candidates('justice-secretary', '2018-01')).toEqual(['david-lidington', 'david-gauke']);
    expect(candidates('justice-secretary', '2016')).toEqual(['michael-gove', 'liz-truss']);
    expect(findHolders('justice-secretary', '2016').certainty).toBe('several');
    expect(candidates('justice-secretary', '2022')).toEqual(['dominic-raab', 'brandon-lewis']);
  });

  it('names all where several hold an office at once, and the one where only one does', () => {
    expect(candidates('prisons-minister', '2002-01-15').toSorted()).toEqual(['beverley-hughes', 'keith-bradley']);
    expect(findHolders('prisons-minister', '2002-01-15').certainty).toBe('several');
    expect(candidates('attorney-general', '2021-05-01').toSorted()).toEqual(['michael-ellis', 'suella-braverman']);
    expect(findHolders('attorney-general', '2021-12-01').person).toBe('suella-braverman');
  });

  it.each<[string, string, HolderCertainty]>([
    ['the year an office came to be', 'director-general-of-prisons', 'part'],
    ['before an office came to be', 'justice-secretary', 'nobody'],
    ['a source of low confidence', 'napo-general-secretary', 'unconfirmed'],
    ['an office that the tables do not know', 'astronomer-royal', 'nobody'],
  ])('links nobody for %s', (_, office, certainty) => {
    const published = { part: '2019', nobody: '2005-06-01', unconfirmed: '2016-11-16' }[certainty as string];
    expect(findHolders(office, published)).toMatchObject({ certainty, person: null });
  });

  it('trusts an open tenure for half a year after the tables, not for ever', () => {
    expect(findHolders('justice-secretary', '2026-11-22').certainty).toBe('sure');
    expect(findHolders('justice-secretary', '2027-04-04').certainty).toBe('sure');
    expect(findHolders('justice-secretary', '2027-04-05')).toMatchObject({ certainty: 'unconfirmed', person: null });
    expect(findHolders('justice-secretary', '9999').certainty).toBe('unconfirmed');
  });

  it.each([undefined, '', 'yesterday', '16-11-2016', '2016-13', '2016-11-32', '2016-11-16T09:00'])(
    'knows no date in %j',
    (published) => {
      expect(findHolders('justice-secretary', published)).toEqual({ certainty: 'undated', person: null, tenures: [] });
    },
  );

  it('is as sure of every day of a month as of the month, and never surer', () => {
    const month = fc
      .record({ year: fc.integer({ min: 1996, max: 2028 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
    const office = fc.constantFrom(...offices().map(({ id }) => id));
    fc.assert(
      fc.property(office, month, fc.integer({ min: 1, max: 28 }), (id, when, number) => {
        const day = `${when}-${String(number).padStart(2, '0')}`;
        const [ofMonth, ofDay] = [findHolders(id, when), findHolders(id, day)];
        for (const tenure of ofDay.tenures) expect(ofMonth.tenures).toContain(tenure);
        if (ofMonth.person !== null) expect(ofDay.person).toBe(ofMonth.person);
        if (ofDay.certainty === 'sure') expect(candidates(id, day)).toEqual([ofDay.person]);
        else expect(ofDay.person).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('officesOf', () => {
  const names = (person: string, published: string | undefined): readonly string[] =>
    officesOf(person, published).map((post) => {
      const name =
        post.kind === 'office' ? post.office.id : `${post.membership.constituency}, ${partyOf(post.membership)}`;
      return post.isSure ? name : `${name}?`;
    });

  it('gives offices and the seat of that date', () => {
    expect(names('liz-truss', '2016-11-16')).toEqual([
      'justice-secretary',
      'lord-chancellor',
      'South West Norfolk, Conservative',
    ]);
    expect(names('jamie-reed', '2016-11-16')).toEqual(['Copeland, Labour']);
    expect(names('jamie-reed', '2018-11-16')).toEqual([]);
    expect(names('steve-gillan', '2016-11-16')).toEqual(['poa-general-secretary']);
  });

  it('is unsure where the post was held for part of the date only', () => {
    expect(names('david-gauke', '2018-01')).toEqual([
      'justice-secretary?',
      'lord-chancellor?',
      'South West Hertfordshire, Conservative',
    ]);
    expect(names('anna-soubry', '2019-02')).toEqual(['Broxtowe, Conservative?', 'Broxtowe, Independent?']);
  });

  it('gives an office once, also where one term in it follows another', () => {
    expect(findHolders('lord-chancellor', '2007-05')).toMatchObject({ certainty: 'sure', person: 'lord-falconer' });
    expect(names('lord-falconer', '2007-05-09')).toEqual(['justice-secretary', 'lord-chancellor']);
    expect(names('lord-falconer', '2007-05')).toEqual(['justice-secretary?', 'lord-chancellor']);
    expect(names('dominic-raab', '2022')).toContain('justice-secretary?');
    expect(names('dominic-raab', '2022')).toHaveLength(3);
  });

  it('has nothing to say without a date or of someone it does not know', () => {
    expect(names('liz-truss', undefined)).toEqual([]);
    expect(names('liz-truss', 'November')).toEqual([]);
    expect(names('norman-fletcher', '2016-11-16')).toEqual([]);
  });
});
