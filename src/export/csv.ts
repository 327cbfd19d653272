import type { Annotation } from '../model/annotation';
import { guardCell, joinCell } from './csv-cell';
import { type FormatWriter, toFormat } from './format';

/** The columns, in order, and what stands in them. Numbers stay numbers; every text is guarded (csv-cell.ts). */
export const COLUMNS: readonly (readonly [name: string, read: (annotation: Annotation) => string | number])[] = [
  ['quote', ({ quote }) => quote.exact],
  ['note', ({ note }) => note],
  ['tags', ({ tags }) => joinCell(tags)],
  ['title', ({ source }) => source.title],
  ['publisher', ({ source }) => source.publisher ?? ''],
  ['author', ({ source }) => source.author ?? ''],
  ['published', ({ source }) => source.published ?? ''],
  ['url', ({ source }) => source.url],
  ['about', ({ about }) => joinCell(about)],
  ['colour', ({ colour }) => colour],
  ['state', ({ state }) => state],
  ['changed_kind', ({ changes }) => joinCell((changes ?? []).map(({ kind }) => kind))],
  ['changed_from', ({ changes }) => joinCell((changes ?? []).map(({ saved }) => saved))],
  ['changed_to', ({ changes }) => joinCell((changes ?? []).map(({ found }) => found))],
  ['earlier_quotes', ({ earlier }) => joinCell(earlier ?? [])],
  ['created', ({ created }) => created],
  ['modified', ({ modified }) => modified],
  ['prefix', ({ quote }) => quote.prefix],
  ['suffix', ({ quote }) => quote.suffix],
  ['start', ({ position }) => position.start],
  ['end', ({ position }) => position.end],
  ['id', ({ id }) => id],
  ['article', ({ article }) => article],
];

/** Rows as RFC 4180 with CRLF; every text in quotes, so that no other separator can split it. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(cell: string | number): string {
  return typeof cell === 'string' ? `"${guardCell(cell).replaceAll('"', '""')}"` : String(cell);
}

/** Spreadsheets take a file for UTF-8 only behind this mark; pandas, DuckDB and papaparse skip it. */
export const BYTE_ORDER_MARK = '\ufeff';

class CsvWriter implements FormatWriter<string> {
  private head = BYTE_ORDER_MARK + toCsv([COLUMNS.map(([name]) => name)]);

  add(annotation: Annotation): string {
    return this.takeHead() + toCsv([COLUMNS.map(([, read]) => read(annotation))]);
  }

  end(): string {
    return this.takeHead();
  }

  private takeHead(): string {
    const { head } = this;
    this.head = '';
    return head;
  }
}

/** A table for spreadsheets, pandas and DuckDB, one annotation a row. */
export const CSV = toFormat({
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  open: () => new CsvWriter(),
});
