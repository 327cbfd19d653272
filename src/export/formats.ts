import { CSV } from './csv';
import type { ExportFormat } from './format';
import { MARKDOWN } from './markdown';
import { WEB_ANNOTATION } from './web-annotation';

/** THE list of formats that annotations are exported in, in the order of the menu. */
export const FORMATS: readonly ExportFormat[] = [MARKDOWN, CSV, WEB_ANNOTATION];

export type { ExportFormat };

/** The format with this id, if there is one. */
export function findFormat(id: string): ExportFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}
