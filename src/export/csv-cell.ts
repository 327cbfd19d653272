/**
 * A cell that a spreadsheet would take for a formula: after any apostrophes of our own, white space and then one of
 * = + - @ (also full-width, which some spreadsheets read the same), or a tab or line break at the front.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** The text as a cell that is never a formula: one apostrophe more at the front where it could be one. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Several texts as one cell: separated by semicolons; a semicolon or backslash inside one has a backslash before it. */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join(';');
}

/** The texts that `joinCell` was given; none for an empty cell. */
export function splitCell(cell: string): string[] {
  if (cell === '') return [];
  // A semicolon before the first, so that no match is empty and the next one is not skipped.
  return [...`;${cell}`.matchAll(/;((?:[^\\;]|\\.?)*)/gs)].map(([, text]) => (text ?? '').replace(/\\(.)/gs, '$1'));
}
