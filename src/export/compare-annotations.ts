import type { Annotation } from '../model/annotation';

type Placed = Pick<Annotation, 'id' | 'position' | 'source'>;

/** Order of annotations in every export: by date of the article, its address, place in it, id. The same set always gives the same file. */
export function compareAnnotations(a: Placed, b: Placed): number {
  return (
    compare(a.source.published ?? '', b.source.published ?? '') ||
    compare(a.source.url, b.source.url) ||
    a.position.start - b.position.start ||
    a.position.end - b.position.end ||
    compare(a.id, b.id)
  );
}

/** By code unit, so that no locale changes the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
