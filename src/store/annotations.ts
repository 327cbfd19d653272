import type { Annotation } from '../model/annotation';
import { ProblemError } from '../model/problem';
import type { Store, Writing } from './schema';
import { write } from './write';

/** The annotations of an article, by their place in its text. */
export async function annotationsOf(store: Store, article: string): Promise<readonly Annotation[]> {
  const found = await store.getAllFromIndex('annotations', 'article', article);
  return found.sort((a, b) => a.position.start - b.position.start || (a.created < b.created ? -1 : 1));
}

/** Rows a look at the disk. */
const BATCH = 500;

/** All annotations by id, batch by batch, so that memory holds no more than one batch. */
export async function* eachAnnotations(store: Store): AsyncGenerator<readonly Annotation[]> {
  for (let last = ''; ; ) {
    const rows = await store.getAll('annotations', IDBKeyRange.lowerBound(last, true), BATCH);
    const end = rows[rows.length - 1];
    if (!end) return;
    yield rows;
    last = end.id;
  }
}

/** Ids of the annotations that are wanted, those changed last first; memory holds their ids and one batch of rows. */
export async function findAnnotations(
  store: Store,
  isWanted: (annotation: Annotation) => boolean,
): Promise<readonly string[]> {
  const found: Pick<Annotation, 'id' | 'modified'>[] = [];
  for await (const rows of eachAnnotations(store))
    for (const row of rows) if (isWanted(row)) found.push({ id: row.id, modified: row.modified });
  found.sort((a, b) => compare(b.modified, a.modified) || compare(b.id, a.id));
  return found.map(({ id }) => id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** These annotations in this order; those deleted meanwhile are left out. */
export async function readAnnotations(store: Store, ids: readonly string[]): Promise<readonly Annotation[]> {
  const tx = store.transaction('annotations');
  const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
  return rows.filter((row) => row !== undefined);
}

export function findAnnotation(store: Store, id: string): Promise<Annotation | undefined> {
  return store.get('annotations', id);
}

/** Writes an annotation, new, changed or back from deletion. */
export function putAnnotation(store: Store, annotation: Annotation): Promise<void> {
  return write(store, ['annotations'], (tx) => putAnnotationIn(tx, annotation));
}

/** The same within a transaction that writes more. */
export async function putAnnotationIn(tx: Writing, annotation: Annotation): Promise<void> {
  await tx.objectStore('annotations').put(annotation);
}

/**
 * Takes over what the reader may change of a kept annotation, and gives what is kept now. `modified` becomes `now` unless only
 * `state` differs: that is what the page did, not the reader. Throws where the annotation was deleted.
 */
export function updateAnnotation(store: Store, wanted: Annotation, now: string): Promise<Annotation> {
  return write(store, ['annotations'], async (tx) => {
    const kept = await tx.objectStore('annotations').get(wanted.id);
    if (!kept) throw new ProblemError('passage-deleted');
    const { quote, position, note, tags, colour, about, state, changes, earlier } = wanted;
    const { changes: _, earlier: before, ...rest } = kept;
    const chosen = { quote, position, note, tags, colour, about };
    const isOnlyState =
      JSON.stringify({ ...rest, ...chosen }) === JSON.stringify(rest) &&
      JSON.stringify(earlier) === JSON.stringify(before);
    const next: Annotation = {
      ...rest,
      ...chosen,
      modified: isOnlyState ? kept.modified : now,
      state,
      ...(changes ? { changes } : {}),
      ...(earlier ? { earlier } : {}),
    };
    await tx.objectStore('annotations').put(next);
    return next;
  });
}

/** Deletes an annotation and gives it back, so that it can be put back; undefined where there was none. */
export function deleteAnnotation(store: Store, id: string): Promise<Annotation | undefined> {
  return write(store, ['annotations'], async (tx) => {
    const kept = await tx.objectStore('annotations').get(id);
    if (kept) await tx.objectStore('annotations').delete(id);
    return kept;
  });
}
