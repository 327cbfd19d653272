import { writeCoded, writeFlags, writeLists, writeNumbers, writeTexts } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';
import { toOwnId } from './to-own-id';

/** The table of src/gazetteer/organisations.ts; rows by id. */
export function toOrganisations(rows: readonly Fact<'organisations'>[]): Table {
  return {
    jurisdiction: writeCoded(rows.map((row) => row.jurisdiction)),
    id: writeTexts(rows.map((row) => toOwnId(row.id, row.name))),
    name: writeTexts(rows.map((row) => row.name)),
    rows: rows.length,
    kind: writeCoded(rows.map((row) => row.kind)),
    aliases: writeLists(rows.map((row) => row.aliases)),
    nameIsCommonWord: writeFlags(rows.map((row) => row.name_is_common_word)),
  };
}

/** The table of src/gazetteer/organisation-details.ts; rows in the order of the organisations table. */
export function toOrganisationDetails(rows: readonly Fact<'organisations'>[]): Table {
  return {
    activeFrom: writeNumbers(rows.map((row) => row.active_from)),
    activeTo: writeNumbers(rows.map((row) => row.active_to)),
    successor: writeTexts(rows.map((row) => row.successor)),
  };
}
