import type { Annotation } from '../model/annotation';
import { compareAnnotations } from './compare-annotations';

/**
 * Writes one file piece by piece, so that 100,000 annotations never stand in memory as one string: whoever reads them
 * out of the store passes each to `add` and appends what comes back. Annotations of one article must follow each other.
 */
export interface FormatWriter {
  add(annotation: Annotation): string;
  /** What closes the file; nothing may be added after it. */
  end(): string;
}

/** One way of taking annotations out. */
export interface ExportFormat {
  readonly id: string;
  /** Sentence case, as the menu shows it. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  open(): FormatWriter;
  /** The whole file, its annotations in order of article and place. */
  write(annotations: readonly Annotation[]): string;
}

/** Completes a format: `write` is `open`, `add` for each, `end`. */
export function toFormat(format: Omit<ExportFormat, 'write'>): ExportFormat {
  return {
    ...format,
    write(annotations) {
      const writer = format.open();
      const parts = [...annotations].sort(compareAnnotations).map((annotation) => writer.add(annotation));
      parts.push(writer.end());
      return parts.join('');
    },
  };
}
