import type { Annotation } from '../../../src/model/annotation';
import type { ArticleRow, Correction, EntityRow, MentionRow, RecentRow } from '../../../src/store/schema';
import type { Tally } from '../../../src/store/tally';
import type { TestBrowser } from '../harness';

/** Every row of the library that says what was read or saved. */
export interface Library {
  readonly articles: readonly ArticleRow[];
  readonly mentions: readonly MentionRow[];
  readonly entities: readonly EntityRow[];
  readonly annotations: readonly Annotation[];
}

/** The same, with what is counted and indexed from it, and what the reader put right. */
export interface WholeLibrary extends Library {
  readonly recent: readonly RecentRow[];
  readonly corrections: readonly Correction[];
  /** By key, sorted. */
  readonly calendar: readonly (readonly [string, Tally])[];
  /** Ids of the articles in the search index. */
  readonly indexed: readonly string[];
}

/** What is on disk now, read in the background past Gatelog's own code. A page of ours may be in a private window, which has no disk. */
export function readLibrary(browser: TestBrowser): Promise<WholeLibrary> {
  return browser.inBackground(async () => {
    const rows: Record<string, unknown[]> = {
      articles: [],
      mentions: [],
      entities: [],
      annotations: [],
      recent: [],
      corrections: [],
      calendar: [],
      indexed: [],
    };
    // Opened before the extension has made it, the library would be made here, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatelog')) return rows as unknown as WholeLibrary;
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const store = await ask(indexedDB.open('gatelog'));
    const tx = store.transaction(Object.keys(rows));
    for (const name of Object.keys(rows)) rows[name] = await ask(tx.objectStore(name).getAll());
    const years = await ask(tx.objectStore('calendar').getAllKeys());
    rows.calendar = years.map((year, i) => [year, rows.calendar?.[i]]);
    rows.indexed = await ask(tx.objectStore('indexed').getAllKeys());
    store.close();
    return rows as unknown as WholeLibrary;
  });
}
