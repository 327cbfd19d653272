import type { Annotation } from '../model/annotation';
import type { Store } from './schema';

/** Rows a look at the disk. */
const BATCH = 500;

/** The indexes that have annotations in the order of a file, each with the key of an annotation in it (schema.ts). */
const KEYS = {
  byDate: ({ source, position, id }: Annotation) => [source.published, source.url, position.start, position.end, id],
  byPlace: ({ source, position, id }: Annotation) => [source.url, position.start, position.end, id],
} as const;

/**
 * All annotations by date of their article (those without one first), its address, place in it and id, batch by batch: the order
 * of export/compare-annotations.ts. The store itself keeps it, so that memory holds one batch and nothing else of them.
 */
export async function* eachAnnotationInPlace(store: Store): AsyncGenerator<readonly Annotation[]> {
  // An index has no entry for what lacks a part of its key.
  const dated = await store.countFromIndex('annotations', 'byDate');
  if (dated < (await store.count('annotations')))
    for await (const rows of walk(store, 'byPlace')) yield rows.filter(({ source }) => source.published === undefined);
  yield* walk(store, 'byDate');
}

async function* walk(store: Store, index: keyof typeof KEYS): AsyncGenerator<readonly Annotation[]> {
  for (let range: IDBKeyRange | undefined; ; ) {
    const rows = await store.getAllFromIndex('annotations', index, range, BATCH);
    const last = rows[rows.length - 1];
    if (!last) return;
    yield rows;
    range = IDBKeyRange.lowerBound(KEYS[index](last), true);
  }
}
