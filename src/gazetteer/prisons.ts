import { toKebabCase } from '../text/to-kebab-case';
import { readCoded, readCodedLists, readLists, readTexts, readYears } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { lazily } from './codec/lazily';
import { expandName, expandNames } from './codec/shorthand';
import { PRISONS } from './tables/prisons';
import type { Jurisdiction, NameMeaning, PrisonGender, PrisonKind, PrisonStatus } from './vocabulary';

/** An establishment that holds or held people in custody in the United Kingdom. */
export interface Prison {
  readonly id: string;
  /** Bare name ("Whitemoor"); keeps its prefix where the bare name is always a place ("HMP Glasgow"). */
  readonly name: string;
  readonly officialName: string;
  readonly aliases: readonly string[];
  /** Those of the aliases that are also a place, a surname or a phrase. */
  readonly ambiguousAliases: readonly string[];
  /** Includes the names of prisons merged into this one, which have rows of their own: prefer those. */
  readonly formerNames: readonly string[];
  readonly jurisdiction: Jurisdiction;
  readonly kind: PrisonKind;
  readonly status: PrisonStatus;
  readonly categories: readonly string[];
  readonly gender: PrisonGender;
  readonly operator: string;
  readonly town: string;
  readonly county: string;
  readonly country: string;
  /** Years, null where not known. For a merged prison `closed` is the year it lost its separate name. */
  readonly opened: number | null;
  readonly closed: number | null;
  readonly nameIsAlso: readonly NameMeaning[];
}

/** Every prison of the tables, by id. As of AS_OF.prisons; sources by row in row-sources.ts, most of them Ministry of Justice lists. */
export const prisons: () => readonly Prison[] = lazily(() => {
  const { rows } = PRISONS;
  const name = readTexts(PRISONS.name);
  const id = readTexts(PRISONS.id);
  const officialName = readCoded(PRISONS.officialName, rows);
  const aliases = readLists(PRISONS.aliases);
  const ambiguousAliases = readLists(PRISONS.ambiguousAliases);
  const formerNames = readLists(PRISONS.formerNames);
  const jurisdiction = readCoded<Jurisdiction>(PRISONS.jurisdiction, rows);
  const kind = readCoded<PrisonKind>(PRISONS.kind, rows);
  const status = readCoded<PrisonStatus>(PRISONS.status, rows);
  const categories = readCodedLists(PRISONS.categories, rows);
  const gender = readCoded<PrisonGender>(PRISONS.gender, rows);
  const operator = readCoded(PRISONS.operator, rows);
  const town = readTexts(PRISONS.town);
  const county = readCoded(PRISONS.county, rows);
  const country = readCoded(PRISONS.country, rows);
  const opened = readYears(PRISONS.opened);
  const closed = readYears(PRISONS.closed);
  const nameIsAlso = readCodedLists(PRISONS.nameIsAlso, rows);
  return freezeRows(rows, (row) => ({
    id: id(row) || toKebabCase(name(row)),
    name: name(row),
    officialName: expandName(officialName(row), name(row)),
    aliases: expandNames(aliases(row), name(row)),
    ambiguousAliases: ambiguousAliases(row),
    formerNames: expandNames(formerNames(row), name(row)),
    jurisdiction: jurisdiction(row),
    kind: kind(row),
    status: status(row),
    categories: categories(row),
    gender: gender(row),
    operator: operator(row),
    town: town(row),
    county: county(row),
    country: country(row),
    opened: opened(row),
    closed: closed(row),
    nameIsAlso: nameIsAlso(row) as readonly NameMeaning[],
  }));
});

const byId = lazily(() => new Map(prisons().map((prison) => [prison.id, prison])));

/** The prison with an id, if the tables know it. */
export function prisonById(id: string): Prison | undefined {
  return byId().get(id);
}
