import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tenures } from '../../src/gazetteer/tenures';
import { datedTenuresOf, datedTenuresOfPerson, mayRun } from '../../src/link/dated-tenures';
import { toDayRange } from '../../src/link/day-range';
import { mayOverlap } from '../../src/link/spell';

it('holds every tenure under its office and under its person', () => {
  for (const tenure of tenures()) {
    expect(datedTenuresOf(tenure.office).map((dated) => dated.tenure)).toContain(tenure);
    expect(datedTenuresOfPerson(tenure.person).map((dated) => dated.tenure)).toContain(tenure);
  }
  expect(datedTenuresOf('nothing')).toEqual([]);
});

const two = (value: number): string => String(value).padStart(2, '0');
const dates = fc
  .tuple(fc.integer({ min: 1995, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );

it('says of every tenure and date what the days written out say', () => {
  const all = tenures().flatMap(({ office }) => datedTenuresOf(office));
  fc.assert(
    fc.property(fc.constantFrom(...all), dates, (dated, date) => {
      const days = toDayRange(date);
      if (!days) throw new Error(`${date} is no date.`);
      expect(mayRun(dated, date)).toBe(mayOverlap(dated.tenure, days));
    }),
    { numRuns: 2000 },
  );
});
