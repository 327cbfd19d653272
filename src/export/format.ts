import type { Annotation } from '../model/annotation';
import { compareAnnotations } from './compare-annotations';

/** A piece of a file: text, or bytes where the format is not text. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/**
 * Writes one file piece by piece, so that 100,000 annotations never stand in memory at once: whoever reads them out of
 * the store passes each to `add` and appends what comes back. Annotations of one article must follow each other.
 */
export interface FormatWriter<Part extends Piece = Piece> {
  add(annotation: Annotation): Part;
  /** What closes the file; nothing may be added after it. */
  end(): Part;
}

/** Also the end of the message that names it in the menu. */
export type FormatId = 'markdown' | 'markdown-zip' | 'csv' | 'html' | 'web-annotation' | 'ris' | 'csl-json';

/** One way of taking annotations out. */
export interface ExportFormat<Part extends Piece = Piece> {
  readonly id: FormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  open(): FormatWriter<Part>;
  /** The whole file, its annotations in order of article and place. */
  write(annotations: readonly Annotation[]): Part;
}

/** Completes a text format: `write` is `open`, `add` for each, `end`. */
export function toFormat(format: Omit<ExportFormat<string>, 'write'>): ExportFormat<string> {
  return { ...format, write: (annotations) => piecesOf(format, annotations).join('') };
}

/** Completes a format of bytes. */
export function toByteFormat(
  format: Omit<ExportFormat<Uint8Array<ArrayBuffer>>, 'write'>,
): ExportFormat<Uint8Array<ArrayBuffer>> {
  return { ...format, write: (annotations) => joinBytes(piecesOf(format, annotations)) };
}

function piecesOf<Part extends Piece>(
  format: Pick<ExportFormat<Part>, 'open'>,
  annotations: readonly Annotation[],
): Part[] {
  const writer = format.open();
  const pieces = [...annotations].sort(compareAnnotations).map((annotation) => writer.add(annotation));
  pieces.push(writer.end());
  return pieces;
}

/** These bytes one after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
