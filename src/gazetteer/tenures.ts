import { readCoded, readDates, readNumbersOfWidth } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { groupBy } from './codec/group-by';
import { lazily } from './codec/lazily';
import { AT_NEXT_START, DATE_WIDTH } from './codec/packed-date';
import { offices } from './offices';
import { people } from './people';
import { TENURES } from './tables/tenures';
import type { Confidence } from './vocabulary';

/** One person's time in one office. */
export interface Tenure {
  /** Ids of the office and the person. */
  readonly office: string;
  readonly person: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source. */
  readonly start: string;
  /** Null: still in post as far as known on AS_OF.tenures. Equal to the next start: a handover on that day. */
  readonly end: string | null;
  readonly confidence: Confidence;
}

/** Every tenure, by office and then start: ministers from 1997, others from about 2000. As of AS_OF.tenures. */
export const tenures: () => readonly Tenure[] = lazily(() => {
  const { rows } = TENURES;
  const office = readNumbersOfWidth(TENURES.office, rows);
  const person = readNumbersOfWidth(TENURES.person, rows);
  const start = readDates(TENURES.start);
  const end = readDates(TENURES.end);
  const confidence = readCoded<Confidence>(TENURES.confidence, rows);
  return freezeRows(rows, (row) => ({
    office: offices()[office(row)]?.id ?? '',
    person: people()[person(row)]?.id ?? '',
    start: start(row) ?? '',
    end: TENURES.end.startsWith(AT_NEXT_START, row * DATE_WIDTH) ? start(row + 1) : end(row),
    confidence: confidence(row),
  }));
});

const byOffice = lazily(() => groupBy(tenures(), (tenure) => tenure.office));
const byPerson = lazily(() => groupBy(tenures(), (tenure) => tenure.person));

/** The tenures of an office, by start; none for an id the tables do not know. */
export function tenuresOf(office: string): readonly Tenure[] {
  return byOffice().get(office) ?? [];
}

/** The tenures of a person, by office and then start. */
export function tenuresOfPerson(person: string): readonly Tenure[] {
  return byPerson().get(person) ?? [];
}
