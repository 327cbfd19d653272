/** Rows 0 to `rows` of a table, each frozen, in a frozen list. Lists inside a row come frozen from the columns. */
export function freezeRows<T extends object>(rows: number, toRow: (row: number) => T): readonly T[] {
  const list: T[] = [];
  for (let row = 0; row < rows; row++) list.push(Object.freeze(toRow(row)));
  return Object.freeze(list);
}
