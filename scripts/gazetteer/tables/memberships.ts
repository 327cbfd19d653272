import { toBase62 } from '../../../src/gazetteer/codec/base62';
import { groupBy } from '../../../src/gazetteer/codec/group-by';
import {
  CONSTITUENCY_WIDTH,
  OWN_END,
  OWN_START,
  type Parliament,
  SAME_SEAT,
} from '../../../src/gazetteer/codec/membership-runs';
import { packDate } from '../../../src/gazetteer/codec/packed-date';
import type { Person } from '../../../src/gazetteer/people';
import { writeCoded, writeNames } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';

type Row = Fact<'mps'>;

/** Memberships that follow each other in one seat, from the `first` to the `last` parliament. */
interface Run {
  readonly constituency: string;
  readonly first: number;
  last: number;
  readonly start: string;
  end: string | null;
}

/** The table of src/gazetteer/memberships.ts: a line of runs a person, in the order of the people table. */
export function toMemberships(rows: readonly Row[], people: readonly Person[]): Table {
  const parliaments = findParliaments(rows);
  const constituencies = [...new Set(rows.map((row) => row.constituency))].sort();
  const seats = new Map(constituencies.map((name, number) => [name, toBase62(number, CONSTITUENCY_WIDTH)]));
  const byPerson = toTerms(rows);
  const runs = people.map(({ id }) => toRuns(byPerson.get(id) ?? [], parliaments));
  const isSameSeat = (run: Run, before: Run | undefined): boolean => run.constituency === before?.constituency;
  const startOf = (run: Run): string => (run.start === parliaments[run.first]?.start ? '' : packDate(run.start));
  const endOf = (run: Run): string => (run.end === parliaments[run.last]?.end ? '' : packDate(run.end));
  const toText = (run: Run, before: Run | undefined): string =>
    [
      isSameSeat(run, before) ? SAME_SEAT : '',
      toBase62(run.first, 1),
      toBase62(run.last, 1),
      startOf(run) && OWN_START,
      endOf(run) && OWN_END,
    ].join('');
  return {
    parliaments: parliaments.map(({ start, end }) => packDate(start) + packDate(end)).join(''),
    dates: runs.flatMap((own) => own.map((run) => startOf(run) + endOf(run))).join(''),
    seats: runs
      .flatMap((own) => own.map((run, i) => (isSameSeat(run, own[i - 1]) ? '' : seats.get(run.constituency))))
      .join(''),
    constituencies: writeNames(constituencies),
    runs: runs.map((own) => own.map((run, i) => toText(run, own[i - 1])).join('')).join('\n'),
  };
}

/** The table of src/gazetteer/membership-parties.ts, in the order of its memberships. */
export function toMembershipParties(rows: readonly Row[], people: readonly Person[]): Table {
  const byPerson = toTerms(rows);
  const parties = people.flatMap(({ id }) => (byPerson.get(id) ?? []).map(({ party }) => party));
  return { rows: parties.length, party: writeCoded(parties) };
}

/** Everyone's memberships, by their start. */
function toTerms(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return groupBy(
    [...rows].sort((a, b) => (a.start < b.start ? -1 : 1)),
    ({ person }) => person,
  );
}

/** Each parliament's first and last day: the pairs of dates that the most memberships have, one a first day. */
function findParliaments(rows: readonly Row[]): readonly Parliament[] {
  const counts = new Map<string, { readonly dates: Parliament; count: number }>();
  for (const { start, end } of rows) {
    const entry = counts.get(`${start} ${end}`) ?? { dates: { start, end }, count: 0 };
    entry.count++;
    counts.set(`${start} ${end}`, entry);
  }
  // A parliament has 650 seats, a day of by-elections or of lost whips a few dozen memberships at most.
  const common = [...counts.values()].filter(({ count }) => count > 300).map(({ dates }) => dates);
  return common.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function toRuns(rows: readonly Row[], parliaments: readonly Parliament[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const number = parliaments.findLastIndex(({ start }) => start <= row.start);
    const dates = parliaments[number];
    if (!dates) throw new Error(`${row.person} sat from ${row.start}, before the first parliament of the table.`);
    if (row.end === null && dates.end !== null)
      throw new Error(`${row.person} still sits in a parliament that is over.`);
    const run = runs.at(-1);
    const goesOn =
      run?.constituency === row.constituency &&
      run.last === number - 1 &&
      run.end === parliaments[run.last]?.end &&
      row.start === dates.start;
    if (run && goesOn) {
      run.last = number;
      run.end = row.end;
    } else {
      const { constituency, start, end } = row;
      runs.push({ constituency, first: number, last: number, start, end });
    }
  }
  return runs;
}
