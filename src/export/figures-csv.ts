import type { Quotation } from '../model/context';
import type { Figure } from '../model/mention';
import { BYTE_ORDER_MARK, toCsv } from './csv';

/** A figure with the sentence that gave it. */
export interface FigureRecord {
  readonly figure: Figure;
  /** As the article printed it. */
  readonly printed: string;
  readonly quotation: Quotation;
}

type Cell = string | number;

/** The columns, in order. Empty where the article does not say. */
const COLUMNS: readonly (readonly [name: string, read: (record: FigureRecord) => Cell | undefined])[] = [
  ['published', ({ quotation }) => quotation.published],
  ['measure', ({ figure }) => figure.measure],
  ['scope', ({ figure }) => figure.of],
  ['value', ({ figure }) => figure.value],
  ['high', ({ figure }) => figure.high],
  ['unit', ({ figure }) => figure.unit],
  ['per', ({ figure }) => figure.per],
  ['qualifier', ({ figure }) => figure.qualifier],
  ['standing', ({ figure }) => figure.standing ?? 'outcome'],
  ['at', ({ figure }) => figure.period?.at],
  ['from', ({ figure }) => figure.period?.from],
  ['to', ({ figure }) => figure.period?.to],
  ['printed', ({ printed }) => printed],
  ['sentence', ({ quotation }) => quotation.sentence],
  ['publisher', ({ quotation }) => quotation.publisher],
  ['title', ({ quotation }) => quotation.title],
  ['url', ({ quotation }) => quotation.url],
  ['article', ({ quotation }) => quotation.article],
];

/** The head of a table of figures, with the mark that makes spreadsheets read it as UTF-8. */
export function toFiguresHead(): string {
  return BYTE_ORDER_MARK + toCsv([COLUMNS.map(([name]) => name)]);
}

/** One row a figure, guarded like every table (csv-cell.ts). */
export function toFigureRows(records: readonly FigureRecord[]): string {
  return records.length === 0 ? '' : toCsv(records.map((record) => COLUMNS.map(([, read]) => read(record) ?? '')));
}

/** A table of figures for spreadsheets, pandas and DuckDB. */
export function toFiguresCsv(records: readonly FigureRecord[]): string {
  return toFiguresHead() + toFigureRows(records);
}
