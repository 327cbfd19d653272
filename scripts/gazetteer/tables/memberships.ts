import { toBase62 } from '../../../src/gazetteer/codec/base62';
import { groupBy } from '../../../src/gazetteer/codec/group-by';
import { CONSTITUENCY_WIDTH, OWN_END, OWN_START, type Parliament } from '../../../src/gazetteer/codec/membership-runs';
import { packDate } from '../../../src/gazetteer/codec/packed-date';
import type { Person } from '../../../src/gazetteer/people';
import { writeTexts } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';

type Row = Fact<'mps'>;

/** Memberships that follow each other in one seat for one party, from the `first` to the `last` parliament. */
interface Run {
  readonly constituency: string;
  readonly party: string;
  readonly first: number;
  last: number;
  readonly start: string;
  end: string | null;
}

/** The table of src/gazetteer/memberships.ts: one cell of runs a person, in the order of the people table. */
export function toMemberships(rows: readonly Row[], people: readonly Person[]): Table {
  const parliaments = findParliaments(rows);
  const constituencies = [...new Set(rows.map((row) => row.constituency))].sort();
  const parties = [...new Set(rows.map((row) => row.party))].sort();
  const seats = new Map(constituencies.map((name, number) => [name, toBase62(number, CONSTITUENCY_WIDTH)]));
  const colours = new Map(parties.map((name, number) => [name, toBase62(number, 1)]));
  const toText = (run: Run): string => {
    const own = [seats.get(run.constituency), colours.get(run.party), toBase62(run.first, 1), toBase62(run.last, 1)];
    if (run.start !== parliaments[run.first]?.start) own.push(OWN_START, packDate(run.start));
    if (run.end !== parliaments[run.last]?.end) own.push(OWN_END, packDate(run.end));
    return own.join('');
  };
  const byPerson = groupBy(rows, (row) => row.person);
  return {
    constituencies: writeTexts(constituencies),
    parties: writeTexts(parties),
    parliaments: parliaments.map(({ start, end }) => packDate(start) + packDate(end)).join(''),
    runs: people
      .map(({ id }) =>
        toRuns(byPerson.get(id) ?? [], parliaments)
          .map(toText)
          .join(''),
      )
      .join('\n'),
  };
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
  for (const row of [...rows].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const number = parliaments.findLastIndex(({ start }) => start <= row.start);
    const dates = parliaments[number];
    if (!dates) throw new Error(`${row.person} sat from ${row.start}, before the first parliament of the table.`);
    if (row.end === null && dates.end !== null)
      throw new Error(`${row.person} still sits in a parliament that is over.`);
    const run = runs.at(-1);
    const goesOn =
      run?.constituency === row.constituency &&
      run.party === row.party &&
      run.last === number - 1 &&
      run.end === parliaments[run.last]?.end &&
      row.start === dates.start;
    if (run && goesOn) {
      run.last = number;
      run.end = row.end;
    } else {
      const { constituency, party, start, end } = row;
      runs.push({ constituency, party, first: number, last: number, start, end });
    }
  }
  return runs;
}
