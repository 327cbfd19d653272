import { compareAnnotations } from '../export/compare-annotations';
import type { ExportFormat, Piece } from '../export/format';
import { readAnnotationsOf, readPlaces } from '../store/annotation-places';
import type { Store } from '../store/schema';
import { breathe } from './breathe';
import { type Progress, toBlob } from './to-blob';

/**
 * The annotations with these ids, or all, as a file of this format: read and written batch by batch, so that memory holds
 * only their order. Rejects where it is stopped.
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
  const ordered = await readOrder(store, ids);
  const writer = format.open();
  let done = 0;
  for await (const annotations of readAnnotationsOf(store, ordered)) {
    for (const annotation of annotations) yield writer.add(annotation);
    done += annotations.length;
    onProgress?.(done, ordered.length);
    await breathe();
  }
  yield writer.end();
}

/** The ids in the order of the file: all that is held of the annotations while it is written. */
async function readOrder(store: Store, ids: readonly string[] | 'all'): Promise<readonly string[]> {
  const places = await readPlaces(store, ids === 'all' ? undefined : new Set(ids));
  return places.sort(compareAnnotations).map(({ id }) => id);
}
