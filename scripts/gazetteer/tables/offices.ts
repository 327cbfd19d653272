import { writeCoded, writeFlags, writeLists, writeTexts } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';
import { toOwnId } from './to-own-id';

/** The table of src/gazetteer/offices.ts; rows by id. */
export function toOffices(rows: readonly Fact<'offices'>[]): Table {
  return {
    aliases: writeLists(rows.map((row) => row.aliases)),
    title: writeTexts(rows.map((row) => row.title)),
    jurisdiction: writeCoded(rows.map((row) => row.jurisdiction)),
    rows: rows.length,
    organisation: writeTexts(rows.map((row) => row.organisation)),
    id: writeTexts(rows.map((row) => toOwnId(row.id, row.title))),
    singleHolder: writeFlags(rows.map((row) => row.single_holder)),
  };
}
