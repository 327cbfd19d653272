import { type SplitTables, splitTables } from '../gazetteer/codec/split-tables';
import { MEMBERSHIPS } from '../gazetteer/tables/memberships';
import { OFFICES } from '../gazetteer/tables/offices';
import { ORGANISATIONS } from '../gazetteer/tables/organisations';
import { PEOPLE } from '../gazetteer/tables/people';
import { PRISONS } from '../gazetteer/tables/prisons';
import { TENURES } from '../gazetteer/tables/tenures';

/**
 * The tables that the engine reads, as plain values that can be sent into a page. The build has the engine look for them under
 * these names (scripts/lib/injected-tables.ts) and ships them deflated (scripts/lib/packed-tables.ts), whose columns this unfolds.
 * They stand in the order that gzip packs best.
 */
export function engineTables(): SplitTables {
  return splitTables({ OFFICES, ORGANISATIONS, PEOPLE, PRISONS, TENURES, MEMBERSHIPS });
}
