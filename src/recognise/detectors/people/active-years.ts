import { membershipsOf } from '../../../gazetteer/memberships';
import { tenuresOfPerson } from '../../../gazetteer/tenures';

/** Years before a first known post in which somebody may already be in the news for another. */
const BEFORE = 4;
/** Years after the last one in which somebody is still asked. */
const AFTER = 25;

/** The first and the last year of somebody's posts; `last` past every year where one still goes on. */
interface Years {
  readonly first: number;
  readonly last: number;
}

const known = new Map<string, Years>();

/** Whether a person of the tables was in public life, or not long out of it, when an article came out; yes without a date. */
export function isInPublicLife(person: string, published: string | undefined): boolean {
  if (published === undefined) return true;
  const year = Number(published.slice(0, 4));
  let years = known.get(person);
  if (!years) {
    years = yearsOf(person);
    known.set(person, years);
  }
  return year >= years.first - BEFORE && year <= years.last + AFTER;
}

function yearsOf(person: string): Years {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { start, end } of [...tenuresOfPerson(person), ...membershipsOf(person)]) {
    first = Math.min(first, Number(start.slice(0, 4)));
    last = Math.max(last, end === null ? Number.POSITIVE_INFINITY : Number(end.slice(0, 4)));
  }
  return { first, last };
}
