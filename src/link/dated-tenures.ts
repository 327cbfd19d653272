import { lazily } from '../gazetteer/codec/lazily';
import { type Office, officeById } from '../gazetteer/offices';
import { type Tenure, tenures } from '../gazetteer/tenures';

/** A tenure with the days between which it may have run, as numbers that compare as the dates do (20180108). */
export interface DatedTenure {
  readonly tenure: Tenure;
  readonly office: Office;
  readonly first: number;
  readonly last: number;
}

const NONE: readonly DatedTenure[] = [];
const EVER = 99_999_999;

const byOffice = lazily(() => group(({ tenure }) => tenure.office));
const byPerson = lazily(() => group(({ tenure }) => tenure.person));

/** Whether a tenure may have run on a day of those that a date (YYYY, YYYY-MM or YYYY-MM-DD) can mean, as far as its own dates tell. */
export function mayRun({ first, last }: DatedTenure, date: string): boolean {
  return first <= lastDay(date) && last >= firstDay(date);
}

/** The tenures of an office, by start. */
export function datedTenuresOf(office: string): readonly DatedTenure[] {
  return byOffice().get(office) ?? NONE;
}

/** The tenures of a person, by office and then start. */
export function datedTenuresOfPerson(person: string): readonly DatedTenure[] {
  return byPerson().get(person) ?? NONE;
}

function group(toKey: (dated: DatedTenure) => string): ReadonlyMap<string, readonly DatedTenure[]> {
  const groups = new Map<string, DatedTenure[]>();
  for (const tenure of tenures()) {
    const office = officeById(tenure.office);
    if (!office) throw new Error(`The tables have tenures of an office they do not know: "${tenure.office}".`);
    const last = tenure.end === null ? EVER : lastDay(tenure.end);
    const dated = { tenure, office, first: firstDay(tenure.start), last };
    const key = toKey(dated);
    groups.set(key, [...(groups.get(key) ?? []), dated]);
  }
  return groups;
}

function firstDay(date: string): number {
  return digits(date, 0, 4) * 10_000 + digits(date, 5, 7) * 100 + digits(date, 8, 10);
}

function lastDay(date: string): number {
  const first = firstDay(date);
  return date.length < 7 ? first + 9999 : date.length < 10 ? first + 99 : first;
}

/** The number at [from, to) of a date; 0 where it stops before. */
function digits(date: string, from: number, to: number): number {
  if (date.length < to) return 0;
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + date.charCodeAt(i) - 48;
  return value;
}
