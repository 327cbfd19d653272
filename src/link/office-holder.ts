import { AS_OF } from '../gazetteer/as-of';
import { groupBy } from '../gazetteer/codec/group-by';
import { lazily } from '../gazetteer/codec/lazily';
import { type Membership, membershipsOf } from '../gazetteer/memberships';
import { type Office, officeById } from '../gazetteer/offices';
import type { Tenure } from '../gazetteer/tenures';
import { type DatedTenure, datedTenuresOf, datedTenuresOfPerson, mayRun } from './dated-tenures';
import { addDays, type DayRange, toDayRange } from './day-range';
import { certainlyCover, mayOverlap, type Spell } from './spell';

/**
 * How sure it is who held an office at a date.
 * *sure*: one person, for the whole of the day, month or year that the date means;
 * *several*: more than one did or may have done: at once, in turn, or on the day of a handover;
 * *part*: one person, but not certainly for the whole of it;
 * *unconfirmed*: one person, by a source of low confidence, or at a date past the one to which the tables are trusted;
 * *nobody*: the tables know no holder; *undated*: there is no date to ask about.
 */
export type HolderCertainty = 'sure' | 'several' | 'part' | 'unconfirmed' | 'nobody' | 'undated';

export interface Holders {
  readonly certainty: HolderCertainty;
  /** Id of the holder; null unless it is sure. */
  readonly person: string | null;
  /** Everyone who may have held it then, by start. */
  readonly tenures: readonly Tenure[];
}

/** An office or a seat in Parliament that someone held at a date, with whether they certainly did for the whole of it. */
export type Post =
  | { readonly kind: 'office'; readonly office: Office; readonly tenures: readonly Tenure[]; readonly isSure: boolean }
  | { readonly kind: 'seat'; readonly membership: Membership; readonly isSure: boolean };

/**
 * How long after the tables' date an open tenure still counts as going on. Justice secretaries from 2007 to 2026 stayed
 * fifteen months on average: half a year on, the tables are still more likely right than not.
 */
const TRUSTED_DAYS = 183;

/**
 * Who held an office when an article came out; `published` is YYYY, YYYY-MM or YYYY-MM-DD. The end of a tenure and
 * the start of the next on one day make that day a handover, which either may have been reported on.
 */
export function findHolders(office: string, published: string | undefined): Holders {
  const days = published === undefined ? undefined : toDayRange(published);
  if (published === undefined || !days) return { certainty: 'undated', person: null, tenures: [] };
  const tenures = tenuresAt(datedTenuresOf(office), published);
  const first = tenures[0];
  if (!first) return { certainty: 'nobody', person: null, tenures };
  if (tenures.some(({ person }) => person !== first.person)) return { certainty: 'several', person: null, tenures };
  const certainty = certaintyOf(tenures, days);
  return { certainty, person: certainty === 'sure' ? first.person : null, tenures };
}

function tenuresAt(all: readonly DatedTenure[], published: string): readonly Tenure[] {
  const found: Tenure[] = [];
  for (const dated of all) if (mayRun(dated, published)) found.push(dated.tenure);
  return found;
}

/** How sure one person's tenures of one office are over some days. */
function certaintyOf(tenures: readonly Tenure[], days: DayRange): 'sure' | 'part' | 'unconfirmed' {
  if (tenures.some(({ confidence }) => confidence === 'low')) return 'unconfirmed';
  if (certainlyCover(tenures, days, tenuresTrustedTo())) return 'sure';
  return certainlyCover(tenures, days, days.last) ? 'unconfirmed' : 'part';
}

/**
 * What a person was when an article came out: offices first, then their seat in the House of Commons. None where there
 * is no date. Seats are known from May 2010.
 */
export function officesOf(person: string, published: string | undefined): readonly Post[] {
  const days = published === undefined ? undefined : toDayRange(published);
  if (published === undefined || !days) return [];
  const held = tenuresAt(datedTenuresOfPerson(person), published);
  const posts: Post[] = [];
  for (const [id, tenures] of groupBy(held, (tenure) => tenure.office)) {
    const office = officeById(id);
    if (!office) throw new Error(`The tables have tenures of an office they do not know: "${id}".`);
    posts.push({ kind: 'office', office, tenures, isSure: certaintyOf(tenures, days) === 'sure' });
  }
  for (const membership of membershipsOf(person).filter((seat) => mayOverlap(seat, days))) {
    posts.push({ kind: 'seat', membership, isSure: covers(membership, days) });
  }
  return posts;
}

function covers(seat: Spell, days: DayRange): boolean {
  return certainlyCover([seat], days, membershipsTrustedTo());
}

const tenuresTrustedTo = lazily(() => addDays(AS_OF.tenures, TRUSTED_DAYS));
const membershipsTrustedTo = lazily(() => addDays(AS_OF.memberships, TRUSTED_DAYS));
