import { CELL, type CodedColumn } from './columns';

type Column = string | number | CodedColumn;
type Tables = Readonly<Record<string, Readonly<Record<string, Column>>>>;

/** Stands for CELL in what is sent, where JSON would write a line break as two characters. */
const SENT_CELL = ';';

/** Tables for sending: the columns that are words side by side, and those that are codes, as gzip packs them best. */
export interface SplitTables {
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Codes alone, or, where `words` has a column of that name, the codes that tell a row's value among them. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

/** Parts the columns of tables; `joinTable` puts a table together again. Throws where a column has the sign for a new cell. */
export function splitTables(tables: Tables): SplitTables {
  return {
    words: mapColumns(tables, (column) =>
      isCoded(column) ? toSent(column.values) : isCode(column) ? undefined : toSent(column),
    ),
    codes: mapColumns(tables, (column) => (isCoded(column) ? column.codes : isCode(column) ? column : undefined)),
  };
}

/** One of the tables as it was. */
export function joinTable({ words, codes }: SplitTables, name: string): unknown {
  const table: Record<string, Column> = {};
  for (const [column, text] of Object.entries(words[name] ?? {})) table[column] = text.replaceAll(SENT_CELL, CELL);
  for (const [column, code] of Object.entries(codes[name] ?? {})) {
    const values = table[column];
    table[column] = values === undefined ? code : ({ values, codes: code } as CodedColumn);
  }
  return table;
}

function toSent(column: string): string {
  if (column.includes(SENT_CELL)) throw new Error(`A column cannot hold "${SENT_CELL}", which stands for a new cell.`);
  return column.replaceAll(CELL, SENT_CELL);
}

function mapColumns<T>(tables: Tables, toPart: (column: Column) => T | undefined): Record<string, Record<string, T>> {
  const toParts = (table: Tables[string]): Record<string, T> =>
    Object.fromEntries(
      Object.entries(table).flatMap(([name, column]) => {
        const part = toPart(column);
        return part === undefined ? [] : [[name, part]];
      }),
    );
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, toParts(table)]));
}

function isCoded(column: Column): column is CodedColumn {
  return typeof column === 'object';
}

function isCode(column: string | number): column is string | number {
  return typeof column === 'number' || /^[\w~]*$/.test(column);
}
