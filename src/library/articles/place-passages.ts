import { PassageFinder } from '../../anchor/find-passage';
import type { Annotation } from '../../model/annotation';
import type { PlacedPassage } from './marked-text';

/** Saved passages with their place in the kept text; those that it does not have are left out. */
export function placePassages(text: string, annotations: readonly Annotation[]): readonly PlacedPassage[] {
  let finder: PassageFinder | undefined;
  return annotations.flatMap((annotation) => {
    const { start, end } = annotation.position;
    if (text.slice(start, end) === annotation.quote.exact) return [{ annotation, start, end }];
    finder ??= new PassageFinder(text);
    const found = finder.find(annotation.quote, annotation.position);
    return found.state === 'missing' ? [] : [{ annotation, start: found.start, end: found.end }];
  });
}
