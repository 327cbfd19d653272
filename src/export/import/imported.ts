import * as v from 'valibot';
import type { Annotation } from '../../model/annotation';
import { AnnotationSchema, toReason } from './annotation-schema';

/** A record of a file that cannot be taken over, where it stands in the file, and why. */
export interface Rejected {
  readonly place: string;
  readonly reason: string;
}

/** What a file holds: nothing is written before the reader has seen it. */
export interface Imported {
  readonly annotations: readonly Annotation[];
  readonly rejected: readonly Rejected[];
}

/** Reads the records of a file one by one: each becomes an annotation, or is rejected with its reason. */
export function collect<T>(
  records: readonly T[],
  placeOf: (index: number) => string,
  toCandidate: (record: T) => unknown,
): Imported {
  const annotations: Annotation[] = [];
  const rejected: Rejected[] = [];
  records.forEach((record, i) => {
    const candidate = toCandidate(record);
    if (typeof candidate === 'string') {
      rejected.push({ place: placeOf(i), reason: candidate });
      return;
    }
    const checked = v.safeParse(AnnotationSchema, candidate);
    if (checked.success) annotations.push(checked.output);
    else rejected.push({ place: placeOf(i), reason: toReason(checked.issues) });
  });
  return { annotations, rejected };
}
