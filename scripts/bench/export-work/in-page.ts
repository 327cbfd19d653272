import { FORMATS } from '../../../src/export/formats';
import { ARTICLE_TABLES, exportRows } from '../../../src/library/articles/export-rows';
import { openStore } from '../../../src/store/open-store';
import type { Store } from '../../../src/store/schema';
import { exportAnnotations } from '../../../src/transfer/export-annotations';
import { writeBackup } from '../../../src/transfer/write-backup';
import { speak } from '../../../src/words/spoken';
import { annotationOf } from '../../../tests/store/annotation-of';
import { fillLibrary, putAnnotations } from '../../../tests/synthetic/fill-library';
import { english } from '../../../tests/words/languages';

/** Annotations an article, and a transaction. */
const EACH = 5;
const BATCH = 1000;
const NOTE = 'Ask the governor how many of them are new posts, and *since when*. '.repeat(4);

// Files say some words of ours, which a page sets before all else.
speak(english);

/** Everything that can be taken out, by the name it has in the table of the benchmark. */
const WORK: Readonly<Record<string, (store: Store) => Promise<Blob>>> = {
  ...Object.fromEntries(
    FORMATS.map((format) => [format.id, (store: Store) => exportAnnotations(store, format, 'all')]),
  ),
  figures: async (store) => {
    const table = ARTICLE_TABLES.find(({ id }) => id === 'figures');
    if (!table) throw new Error('There is no table of figures.');
    return exportRows(table, await store.getAllKeys('articles'));
  },
  backup: (store) => writeBackup(store, '2026-11-01T00:00:00.000Z'),
};

let state: { readonly done: boolean; readonly size: number; readonly problem?: string } = { done: true, size: 0 };

function begin(work: () => Promise<number>): void {
  state = { done: false, size: 0 };
  work().then(
    (size) => {
      state = { done: true, size };
    },
    (error: unknown) => {
      state = { done: true, size: 0, problem: String(error) };
    },
  );
}

/** Runs in a page of the extension, on its real library; export.ts puts it there and calls it. */
export const exportBench = {
  names: Object.keys(WORK),

  /** Begins to keep the annotations of these numbers (`to` exclusive), with notes of a few sentences, and a tenth as many articles. */
  fill(from: number, to: number): void {
    begin(async () => {
      const store = await openStore();
      for (let at = from; at < to; at += BATCH) {
        const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, k) => toAnnotation(at + k));
        await putAnnotations(store, batch);
      }
      await fillLibrary(store, { seed: from + 1, articles: (to - from) / 10 });
      return 0;
    });
  },

  /** Begins to take them out; its end is to be asked for, while the memory is looked at from outside. */
  begin(name: string): void {
    const work = WORK[name];
    if (!work) throw new Error(`There is no format ${name}.`);
    begin(async () => (await work(await openStore())).size);
  },

  /** Whether it is through, and how many bytes the file has; throws where it failed. */
  end(): { readonly done: boolean; readonly size: number } {
    if (state.problem) throw new Error(state.problem);
    return state;
  },
};

function toAnnotation(i: number) {
  const article = String(Math.floor(i / EACH)).padStart(14, '0');
  const url = `https://www.bbc.co.uk/news/${article}`;
  const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  return annotationOf(article, { id, source: { url, title: `Story ${article}` }, note: NOTE });
}

declare global {
  var gatelogExportBench: typeof exportBench;
}

globalThis.gatelogExportBench = exportBench;
