import { toBase62 } from '../../src/gazetteer/codec/base62';
import { CELL, type CodedColumn, EMPTY_RUN, PART, YEAR_WIDTH, YEARS_FROM } from '../../src/gazetteer/codec/columns';
import { packDate } from '../../src/gazetteer/codec/packed-date';
import { NAME } from '../../src/gazetteer/codec/shorthand';

/**
 * The writers of the columns that src/gazetteer/codec/columns.ts reads. The order of a table's columns, and of the tables that the engine is sent
 * (src/background/recogniser-tables.ts), is the one of many that gzip packs best.
 */

/** Texts, a null one as an empty cell. Throws where a text would break the column. */
export function writeTexts(cells: readonly (string | null)[]): string {
  return joinCells(cells.map((cell) => checked(cell ?? '')));
}

/** Names in alphabetical order, of which many begin with the first word of the one above. */
export function writeNames(names: readonly string[]): string {
  const firstOf = (name = ''): string => name.split(' ', 1)[0] ?? '';
  return writeTexts(
    names.map((name, row) => {
      if (name.startsWith(' ')) throw new Error(`"${name}" begins with a space, which stands for the word above.`);
      const first = firstOf(name);
      return first !== name && first === firstOf(names[row - 1]) ? name.slice(first.length) : name;
    }),
  );
}

/** Lists of texts. */
export function writeLists(cells: readonly (readonly string[])[]): string {
  return joinCells(cells.map(toCell));
}

/** Lists of names that may hold the row's own name, which gives way to a sign (src/gazetteer/codec/shorthand.ts). */
export function writeNameLists(cells: readonly (readonly string[])[], names: readonly string[]): string {
  return writeLists(cells.map((cell, row) => cell.map((text) => toShorthand(text, names[row] ?? ''))));
}

/** Names out of few patterns around the row's own name. */
export function writeCodedNames(cells: readonly string[], names: readonly string[]): CodedColumn {
  return writeCoded(cells.map((text, row) => toShorthand(text, names[row] ?? '')));
}

function toShorthand(text: string, name: string): string {
  if (text.includes(NAME)) throw new Error(`"${text}" cannot hold "${NAME}", which stands for the row's name.`);
  return name === '' ? text : text.replace(name, () => NAME);
}

/** Numbers, a null or absent one as an empty cell. */
export function writeNumbers(cells: readonly (number | null | undefined)[]): string {
  return joinCells(cells.map((cell) => String(cell ?? '')));
}

/** Years or null. */
export function writeYears(cells: readonly (number | null)[]): string {
  return cells.map((year) => toBase62(year === null ? 0 : year - YEARS_FROM, YEAR_WIDTH)).join('');
}

/** Dates or null. */
export function writeDates(cells: readonly (string | null)[]): string {
  return cells.map(packDate).join('');
}

/** Yes or no, as "1" and "0". */
export function writeFlags(cells: readonly boolean[]): string {
  return cells.map((cell) => (cell ? '1' : '0')).join('');
}

/** Texts out of few, null as the empty text. */
export function writeCoded(cells: readonly (string | null)[]): CodedColumn {
  return writeCodedCells(cells.map((cell) => checked(cell ?? '')));
}

/** Lists out of few. */
export function writeCodedLists(cells: readonly (readonly string[])[]): CodedColumn {
  return writeCodedCells(cells.map(toCell));
}

/** Whole numbers below `limit`, all as wide as the largest possible one. */
export function writeNumbersOfWidth(numbers: readonly number[], limit: number): string {
  let width = 1;
  while (62 ** width < limit) width++;
  return numbers.map((number) => toBase62(number, width)).join('');
}

function writeCodedCells(cells: readonly string[]): CodedColumn {
  const values = [...new Set(cells)].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const codes = cells.map((cell) => numbers.get(cell) ?? 0);
  return { values: values.join(CELL), codes: writeNumbersOfWidth(codes, values.length) };
}

/** Cells one under the other, runs of empty ones as one cell that says how many. */
function joinCells(cells: readonly string[]): string {
  const lines: string[] = [];
  for (let row = 0; row < cells.length; ) {
    let end = row;
    while (end < cells.length && cells[end] === '') end++;
    if (end - row > EMPTY_RUN.length + 1) lines.push(`${EMPTY_RUN}${end - row}`);
    else end = row + 1;
    if (end === row + 1) lines.push(cells[row] ?? '');
    row = end;
  }
  return lines.join(CELL);
}

function toCell(list: readonly string[]): string {
  for (const part of list) if (part === '' || part.includes(PART)) throw new Error(`"${part}" cannot stand in a list.`);
  return checked(list.join(PART));
}

function checked(text: string): string {
  if (text.startsWith(EMPTY_RUN)) throw new Error(`"${text}" begins with the sign for a run of empty cells.`);
  if (text.includes(CELL)) throw new Error(`"${text}" has a line break and cannot stand in a column.`);
  return text;
}
