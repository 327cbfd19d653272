import { compareAnnotations } from '../export/compare-annotations';
import type { ExportFormat, Piece } from '../export/format';
import type { Annotation } from '../model/annotation';
import { eachAnnotationInPlace } from '../store/annotation-places';
import { readAnnotations } from '../store/annotations';
import type { Store } from '../store/schema';
import { breathe } from './breathe';
import { type Progress, toBlob } from './to-blob';

/** So many are read by their ids and put in order here; of more the whole library is read in its own order. */
const FEW = 500;

/**
 * The annotations with these ids, or all, as a file of this format: read and written batch by batch, so that memory holds
 * one batch of them, however many there are. Rejects where it is stopped.
 */
export function exportAnnotations(
  store: Store,
  format: ExportFormat,
  ids: readonly string[] | 'all',
  progress: Progress = {},
): Promise<Blob> {
  return toBlob(writePieces(store, format, ids, progress), format.mediaType, progress.signal);
}

async function* writePieces(
  store: Store,
  format: ExportFormat,
  ids: readonly string[] | 'all',
  { onProgress }: Progress,
): AsyncGenerator<Piece> {
  const wanted = ids === 'all' ? undefined : new Set(ids);
  const of = wanted?.size ?? (await store.count('annotations'));
  const writer = format.open();
  let done = 0;
  for await (const annotations of readInOrder(store, wanted)) {
    for (const annotation of annotations) yield writer.add(annotation);
    done += annotations.length;
    onProgress?.(Math.min(done, of), of);
    await breathe();
  }
  yield writer.end();
}

/** Those deleted meanwhile are left out. */
async function* readInOrder(
  store: Store,
  wanted: ReadonlySet<string> | undefined,
): AsyncGenerator<readonly Annotation[]> {
  if (!wanted) yield* eachAnnotationInPlace(store);
  else if (wanted.size <= FEW) yield [...(await readAnnotations(store, [...wanted]))].sort(compareAnnotations);
  else for await (const rows of eachAnnotationInPlace(store)) yield rows.filter(({ id }) => wanted.has(id));
}
