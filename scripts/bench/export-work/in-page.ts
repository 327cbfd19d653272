import { FORMATS } from '../../../src/export/formats';
import { openStore } from '../../../src/store/open-store';
import { exportAnnotations } from '../../../src/transfer/export-annotations';
import { speak } from '../../../src/words/spoken';
import { annotationOf } from '../../../tests/store/annotation-of';
import { putAnnotations } from '../../../tests/synthetic/fill-library';
import { english } from '../../../tests/words/languages';

/** Annotations an article, and a transaction. */
const EACH = 5;
const BATCH = 1000;
const NOTE = 'Ask the governor how many of them are new posts, and *since when*. '.repeat(4);

// Files say some words of ours, which a page sets before all else.
speak(english);

let state: { readonly done: boolean; readonly size: number; readonly problem?: string } = { done: false, size: 0 };

/** Runs in a page of the extension, on its real library; export.ts puts it there and calls it. */
export const exportBench = {
  /** Keeps the annotations of these numbers (`to` exclusive), with notes of a few sentences. */
  async fill(from: number, to: number): Promise<void> {
    const store = await openStore();
    for (let at = from; at < to; at += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, k) => {
        const i = at + k;
        const article = String(Math.floor(i / EACH)).padStart(14, '0');
        const url = `https://www.bbc.co.uk/news/${article}`;
        const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
        return annotationOf(article, { id, source: { url, title: `Story ${article}` }, note: NOTE });
      });
      await putAnnotations(store, batch);
    }
  },

  /** Begins to export all of them in a format; its end is to be asked for, while the memory is looked at from outside. */
  begin(id: string): void {
    state = { done: false, size: 0 };
    const format = FORMATS.find((one) => one.id === id);
    if (!format) throw new Error(`There is no format ${id}.`);
    openStore()
      .then((store) => exportAnnotations(store, format, 'all'))
      .then(
        ({ size }) => {
          state = { done: true, size };
        },
        (error: unknown) => {
          state = { done: true, size: 0, problem: String(error) };
        },
      );
  },

  /** Whether it is through, and how many bytes the file has; throws where it failed. */
  end(): { readonly done: boolean; readonly size: number } {
    if (state.problem) throw new Error(state.problem);
    return state;
  },
};

declare global {
  var gatelogExportBench: typeof exportBench;
}

globalThis.gatelogExportBench = exportBench;
