import { writeCoded, writeFlags, writeLists, writeTexts } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';
import { toOwnId } from './to-own-id';

/** The table of src/gazetteer/offices.ts; rows by id. */
export function toOffices(rows: readonly Fact<'offices'>[]): Table {
  return {
    rows: rows.length,
    title: writeTexts(rows.map((row) => row.title)),
    id: writeTexts(rows.map((row) => toOwnId(row.id, row.title))),
    aliases: writeLists(rows.map((row) => row.aliases)),
    jurisdiction: writeCoded(rows.map((row) => row.jurisdiction)),
    organisation: writeTexts(rows.map((row) => row.organisation)),
    singleHolder: writeFlags(rows.map((row) => row.single_holder)),
  };
}
