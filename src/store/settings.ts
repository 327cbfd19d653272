import type { LanguageChoice } from '../model/language';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { openStore } from './open-store';
import type { Store } from './schema';
import { write } from './write';

/** The only key of the store: one reader, one row. */
export const READER = 'reader';

/** The reader's settings; what was never chosen is as in DEFAULT_SETTINGS, so that a new setting needs no migration. */
export async function readSettings(store: Store): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await store.get('settings', READER)) };
}

/** Changes some settings and gives all of them as they are now. */
export function changeSettings(store: Store, change: Partial<Settings>): Promise<Settings> {
  return write(store, ['settings'], async (tx) => {
    const rows = tx.objectStore('settings');
    const chosen = { ...(await rows.get(READER)), ...change };
    await rows.put(chosen, READER);
    return { ...DEFAULT_SETTINGS, ...chosen };
  });
}

/** The language that the reader chose; the browser's where the library cannot be read, which whoever reads it next will say. */
export async function readLanguage(): Promise<LanguageChoice> {
  try {
    return (await readSettings(await openStore())).language;
  } catch {
    return DEFAULT_SETTINGS.language;
  }
}
