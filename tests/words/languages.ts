import cy from '../../public/_locales/cy/messages.json';
import en from '../../public/_locales/en/messages.json';
import { findInTable, type MessageTable } from '../../src/words/find-in-table';
import { toWords } from '../../src/words/words';

/** The messages of both languages. */
export const TABLES: { readonly en: MessageTable; readonly cy: MessageTable } = { en, cy };

/** Both languages for tests of what is said, without a browser. */
export const english = toWords('en', findInTable(en));
export const welsh = toWords('cy', findInTable(cy));
