import type { Annotation } from '../model/annotation';
import { eachAnnotations, readAnnotations } from './annotations';
import type { Store } from './schema';

/** Rows a look at the disk. */
const BATCH = 500;

/** What of an annotation its place in a file depends on: the rest stays on the disk. */
export type AnnotationPlace = Pick<Annotation, 'id' | 'position' | 'source'>;

/** The places of these annotations, or of all; little memory each, however long their notes are. */
export async function readPlaces(store: Store, ids?: ReadonlySet<string>): Promise<AnnotationPlace[]> {
  const places: AnnotationPlace[] = [];
  const sources = new Map<string, Annotation['source']>();
  // Anew, so that no row is held by a part of it; what a row repeats is held once.
  for await (const rows of eachAnnotations(store))
    for (const { id, position, source } of rows)
      if (!ids || ids.has(id)) places.push({ id, position: toOffsets(position), source: toOrder(source, sources) });
  return places;
}

function toOffsets({ start, end }: Annotation['position']): Annotation['position'] {
  return { type: 'TextPositionSelector', start, end };
}

/** Only what orders them is held of the source, once for all annotations of an article. */
function toOrder(
  { url, published }: Annotation['source'],
  known: Map<string, Annotation['source']>,
): Annotation['source'] {
  const name = `${published} ${url}`;
  const held = known.get(name) ?? { url, title: '', ...(published === undefined ? {} : { published }) };
  known.set(name, held);
  return held;
}

/** Annotations by their ids, in that order, batch by batch; those deleted meanwhile are left out. */
export async function* readAnnotationsOf(store: Store, ids: readonly string[]): AsyncGenerator<readonly Annotation[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield readAnnotations(store, ids.slice(at, at + BATCH));
}
