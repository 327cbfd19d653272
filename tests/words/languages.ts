import { findInTable } from '../../src/words/find-in-table';
import { TABLES } from '../../src/words/tables';
import { toWords } from '../../src/words/words';

/** Both languages for tests of what is said, without a browser. */
export const english = toWords('en', findInTable(TABLES.en));
export const welsh = toWords('cy', findInTable(TABLES.cy));
