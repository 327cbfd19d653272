import { MEMBERSHIPS } from '../gazetteer/tables/memberships';
import { OFFICES } from '../gazetteer/tables/offices';
import { ORGANISATIONS } from '../gazetteer/tables/organisations';
import { PEOPLE } from '../gazetteer/tables/people';
import { PRISONS } from '../gazetteer/tables/prisons';
import { TENURES } from '../gazetteer/tables/tenures';

/**
 * The tables that the recogniser reads. The build has its script look for them under these names (scripts/lib/injected-tables.ts), and
 * ships them deflated (scripts/lib/packed-tables.ts): each is unfolded at the first look into it.
 */
export const RECOGNISER_TABLES = { OFFICES, ORGANISATIONS, PEOPLE, PRISONS, TENURES, MEMBERSHIPS };
