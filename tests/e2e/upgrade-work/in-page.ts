import { MIGRATIONS } from '../../../src/store/migrations';
import { DATABASE, openDatabase } from '../../../src/store/open-database';
import { LIBRARIES } from '../../store/libraries';

let held: IDBDatabase | undefined;

/** Runs in a page of the extension, as the page of an older Gatelog would that hangs. */
export const oldGatelog = {
  /** Leaves the library as the version before today's left it, and holds it open, deaf to those who want to upgrade it. */
  async hold(): Promise<number> {
    const before = LIBRARIES.find(({ version }) => version === MIGRATIONS.length - 1);
    if (!before) throw new Error('There is no library of the version before.');
    const migrations = MIGRATIONS.slice(0, before.version);
    // Both are asked for at once: nobody else can make the library between them.
    indexedDB.deleteDatabase(DATABASE);
    const store = await openDatabase({ migrations, patienceMs: 30_000, onClosed: () => undefined });
    for (const { store: name, value, key } of before.rows) await store.put(name, value, key);
    store.close();
    held = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(DATABASE);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    return held.version;
  },

  /** Lets go of it, as a page that is closed does. */
  letGo(): void {
    held?.close();
  },
};

declare global {
  var gatelogOld: typeof oldGatelog;
}

globalThis.gatelogOld = oldGatelog;
