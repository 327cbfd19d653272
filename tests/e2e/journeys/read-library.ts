import type { Annotation } from '../../../src/model/annotation';
import type { ArticleRow, EntityRow, MentionRow } from '../../../src/store/schema';
import type { TestBrowser } from '../harness';

/** Every row of the library that says what was read or saved. */
export interface Library {
  readonly articles: readonly ArticleRow[];
  readonly mentions: readonly MentionRow[];
  readonly entities: readonly EntityRow[];
  readonly annotations: readonly Annotation[];
}

/** What is on disk now, read in the background past Gatelog's own code. A page of ours may be in a private window, which has no disk. */
export function readLibrary(browser: TestBrowser): Promise<Library> {
  return browser.inBackground(async () => {
    const rows = { articles: [], mentions: [], entities: [], annotations: [] } as Record<string, unknown[]>;
    // Opened before the extension has made it, the library would be made here, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatelog')) return rows as unknown as Library;
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const store = await ask(indexedDB.open('gatelog'));
    const tx = store.transaction(Object.keys(rows));
    for (const name of Object.keys(rows)) rows[name] = await ask(tx.objectStore(name).getAll());
    store.close();
    return rows as unknown as Library;
  });
}
