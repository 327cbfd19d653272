import {
  writeCoded,
  writeCodedLists,
  writeCodedNames,
  writeLists,
  writeNameLists,
  writeNumbers,
  writeTexts,
  writeYears,
} from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';
import { toOwnId } from './to-own-id';

/** The table of src/gazetteer/prisons.ts; rows by id. */
export function toPrisons(rows: readonly Fact<'prisons'>[]): Table {
  const names = rows.map((row) => row.name);
  return {
    jurisdiction: writeCoded(rows.map((row) => row.jurisdiction)),
    name: writeTexts(names),
    formerNames: writeNameLists(
      rows.map((row) => row.former_names),
      names,
    ),
    country: writeCoded(rows.map((row) => row.country)),
    operator: writeCoded(rows.map((row) => row.operator)),
    id: writeTexts(rows.map((row) => toOwnId(row.id, row.name))),
    kind: writeCoded(rows.map((row) => row.kind)),
    ambiguousAliases: writeLists(rows.map((row) => row.ambiguous_aliases)),
    officialName: writeCodedNames(
      rows.map((row) => row.official_name),
      names,
    ),
    aliases: writeNameLists(
      rows.map((row) => row.aliases),
      names,
    ),
    nameIsAlso: writeCodedLists(rows.map((row) => row.name_is_also)),
    gender: writeCoded(rows.map((row) => row.gender)),
    status: writeCoded(rows.map((row) => row.status)),
    rows: rows.length,
    closed: writeYears(rows.map((row) => row.closed)),
    opened: writeYears(rows.map((row) => row.opened)),
    categories: writeCodedLists(rows.map((row) => row.categories)),
    town: writeTexts(rows.map((row) => row.town)),
    county: writeCoded(rows.map((row) => row.county)),
  };
}

/** The table of src/gazetteer/prison-details.ts; rows in the order of the prisons table. */
export function toPrisonDetails(rows: readonly Fact<'prisons'>[]): Table {
  return {
    rows: rows.length,
    successor: writeTexts(rows.map((row) => row.successor)),
    nomis: writeTexts(rows.map((row) => row.nomis)),
    nomisOther: writeLists(rows.map((row) => row.nomis_other)),
    postcode: writeTexts(rows.map((row) => row.postcode)),
    lat: writeNumbers(rows.map((row) => row.lat)),
    lon: writeNumbers(rows.map((row) => row.lon)),
    capacity: writeNumbers(rows.map((row) => row.capacity)),
    capacityAsOf: writeTexts(rows.map((row) => row.capacity_as_of)),
    capacityConfidence: writeTexts(rows.map((row) => row.capacity_confidence)),
    note: writeTexts(rows.map((row) => row.note)),
    confidence: writeCoded(rows.map((row) => row.confidence)),
  };
}
