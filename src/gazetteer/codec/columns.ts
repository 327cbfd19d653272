import { fromBase62 } from './base62';
import { DATE_WIDTH, unpackDate } from './packed-date';

/**
 * How tables hold their facts: one string a column, because the same kind of value side by side is what gzip packs
 * best. Each reader here gives a function from a row's number to its cell. The writers are in
 * scripts/gazetteer/columns.ts.
 */

/** A column of few distinct values: the values, and for each row the number of its value in base 62. */
export interface CodedColumn {
  readonly values: string;
  readonly codes: string;
}

/** Stands between cells; stands between the parts of a cell that is a list. */
export const CELL = '\n';
export const PART = '|';

/** Begins a cell that stands for a run of empty ones, their number behind it: most rows have no former name. */
export const EMPTY_RUN = '*';

/** How many characters a year takes, and where years count from, so that 0 is free for none: Lancaster Castle is of the eleventh century. */
export const YEAR_WIDTH = 2;
export const YEARS_FROM = 999;

const NONE: readonly string[] = Object.freeze([]);

/** Cells of text; missing ones are empty. */
export function readTexts(column: string): (row: number) => string {
  const cells = toCells(column);
  return (row) => cells[row] ?? '';
}

/** Cells of names: one that begins with a space has the first word of the name above. */
export function readNames(column: string): (row: number) => string {
  let first = '';
  const names = toCells(column).map((cell) => {
    if (cell.startsWith(' ')) return first + cell;
    first = cell.split(' ', 1)[0] ?? '';
    return cell;
  });
  return (row) => names[row] ?? '';
}

/** Cells of text where an empty one means null. */
export function readNullableTexts(column: string): (row: number) => string | null {
  const cells = toCells(column);
  return (row) => cells[row] || null;
}

/** Cells that are lists of texts; all empty ones share one frozen list. */
export function readLists(column: string): (row: number) => readonly string[] {
  const cells = toCells(column);
  return (row) => toList(cells[row]);
}

/** Cells of numbers where an empty one means null. */
export function readNumbers(column: string): (row: number) => number | null {
  const cells = toCells(column);
  return (row) => (cells[row] ? Number(cells[row]) : null);
}

/** Years or null. */
export function readYears(column: string): (row: number) => number | null {
  return (row) => {
    const year = fromBase62(column, row * YEAR_WIDTH, YEAR_WIDTH);
    return year ? year + YEARS_FROM : null;
  };
}

/** Cells of dates (YYYY, YYYY-MM or YYYY-MM-DD) or null. */
export function readDates(column: string): (row: number) => string | null {
  return (row) => unpackDate(column, row * DATE_WIDTH);
}

/** Cells out of few values. `T` is what the generator has checked them to be. */
export function readCoded<T extends string>(column: CodedColumn, rows: number): (row: number) => T {
  const values = column.values.split(CELL);
  const codes = readNumbersOfWidth(column.codes, rows);
  return (row) => (values[codes(row)] ?? '') as T;
}

/** Cells out of few lists; rows of the same list share it. */
export function readCodedLists(column: CodedColumn, rows: number): (row: number) => readonly string[] {
  const values = column.values.split(CELL).map(toList);
  const codes = readNumbersOfWidth(column.codes, rows);
  return (row) => values[codes(row)] ?? NONE;
}

/** Whole numbers in base 62, all as wide as each other. */
export function readNumbersOfWidth(codes: string, rows: number): (row: number) => number {
  const width = codes.length / rows;
  return (row) => fromBase62(codes, row * width, width);
}

/** The cells of a column, with its runs of empty ones put back. */
function toCells(column: string): readonly string[] {
  return column
    .split(CELL)
    .flatMap((cell) => (cell.startsWith(EMPTY_RUN) ? new Array<string>(Number(cell.slice(1))).fill('') : cell));
}

function toList(cell: string | undefined): readonly string[] {
  return cell ? Object.freeze(cell.split(PART)) : NONE;
}
