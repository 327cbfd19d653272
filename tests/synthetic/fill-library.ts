import type { Annotation } from '../../src/model/annotation';
import type { Reading } from '../../src/store/merge-article';
import { type ArticleWithMentions, putArticles } from '../../src/store/put-articles';
import type { Store } from '../../src/store/schema';
import { toRows } from '../../src/store/to-rows';
import { write } from '../../src/store/write';
import type { Progress } from '../../src/transfer/to-blob';
import { type LibraryOptions, makeLibrary } from './make-library';

/** Articles a transaction. */
const BATCH = 500;

interface FillOptions extends LibraryOptions {
  /** What the reader saved of the article with this number, from 0 on, if anything. */
  readonly annotate?: (row: ArticleWithMentions, reading: Reading, i: number) => Annotation | undefined;
}

/**
 * Keeps a made-up library, the same for the same seed, batch by batch. Stopped by the signal it rejects with its reason, and what
 * it has told of as done is on disk.
 */
export async function fillLibrary(
  store: Store,
  { annotate, ...options }: FillOptions,
  { signal, onProgress }: Progress = {},
): Promise<void> {
  const { articles } = options;
  let batch: ArticleWithMentions[] = [];
  let annotations: Annotation[] = [];
  let done = 0;
  for (const reading of makeLibrary(options)) {
    const row = toRows(undefined, reading);
    batch.push(row);
    const saved = annotate?.(row, reading, done);
    done++;
    if (saved) annotations.push(saved);
    if (batch.length < BATCH && done < articles) continue;
    signal?.throwIfAborted();
    await putArticles(store, batch);
    await putAnnotations(store, annotations);
    onProgress?.(done, articles);
    batch = [];
    annotations = [];
  }
}

/** Keeps these annotations in one transaction. */
export async function putAnnotations(store: Store, annotations: readonly Annotation[]): Promise<void> {
  if (annotations.length === 0) return;
  await write(store, ['annotations'], async (tx) => {
    await Promise.all(annotations.map((one) => tx.objectStore('annotations').put(one)));
  });
}
