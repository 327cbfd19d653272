import { CSV } from './csv';
import type { ExportFormat } from './format';
import { HTML_REPORT } from './html-report';
import { MARKDOWN } from './markdown';
import { MARKDOWN_ZIP } from './markdown-zip';
import { CSL_JSON, RIS } from './references';
import { WEB_ANNOTATION } from './web-annotation';

/** THE list of formats that annotations are exported in, in the order of the menu. */
export const FORMATS: readonly ExportFormat[] = [
  MARKDOWN,
  MARKDOWN_ZIP,
  CSV,
  HTML_REPORT,
  WEB_ANNOTATION,
  RIS,
  CSL_JSON,
];

export type { ExportFormat };

/** The format with this id, if there is one. */
export function findFormat(id: string): ExportFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}
