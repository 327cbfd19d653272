import type { CodedColumn } from './columns';

type Column = string | number | CodedColumn;
export type Tables = Readonly<Record<string, Readonly<Record<string, Column>>>>;

/** The columns of tables that are words, and the words that coded columns tell of; no codes. */
export function tableWords(tables: Tables): string[] {
  const columns = Object.values(tables).flatMap((table) => Object.values(table));
  return columns.flatMap((column) => {
    if (typeof column === 'object') return [column.values];
    return typeof column === 'string' && !isCode(column) ? [column] : [];
  });
}

function isCode(column: string): boolean {
  return /^[\w~]*$/.test(column);
}
