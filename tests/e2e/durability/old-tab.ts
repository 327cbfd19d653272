import { openDB } from 'idb';
import { MIGRATIONS } from '../../../src/store/migrations';
import { DATABASE, openDatabase } from '../../../src/store/open-database';
import { LIBRARIES } from '../../store/libraries';

/** A page of an older Gatelog that has the library open and does not let go; the test puts it there. */
const oldTab = {
  /** Makes a library of an older version with something in it, and holds on to it. */
  async hold(version: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      const gone = indexedDB.deleteDatabase(DATABASE);
      gone.onsuccess = () => resolve();
      gone.onerror = () => reject(gone.error);
    });
    const migrations = MIGRATIONS.slice(0, version);
    const made = await openDatabase({ migrations, patienceMs: 1000, onClosed: () => undefined });
    const rows = LIBRARIES.find((one) => one.version === version)?.rows ?? [];
    for (const { store, value, key } of rows) await made.put(store, value, key);
    made.close();
    // Opened bare, it hears of upgrades and does nothing about them.
    const held = await openDB(DATABASE, version);
    return held.version;
  },
};

declare global {
  var gatelogOldTab: typeof oldTab;
}

globalThis.gatelogOldTab = oldTab;
