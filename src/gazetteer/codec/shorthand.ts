/** Stands for the row's own name inside its other names: "HMP ~", "Sir ~". */
export const NAME = '~';

/** A cell with the row's name put in. */
export function expandName(cell: string, name: string): string {
  return cell.replace(NAME, () => name);
}

/** A list of cells with the row's name put in; the frozen empty list stays what it is. */
export function expandNames(cells: readonly string[], name: string): readonly string[] {
  return cells.length === 0 ? cells : Object.freeze(cells.map((cell) => expandName(cell, name)));
}
