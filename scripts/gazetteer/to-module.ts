import type { CodedColumn } from '../../src/gazetteer/codec/columns';

/** A table as it goes into its module: the number of rows, where its columns need it, and the columns. */
export type Table = Readonly<Record<string, number | string | CodedColumn>>;

/**
 * The text of a table's module. Cells stand a line each, in template literals, so that one changed row is one changed
 * line in a diff.
 */
export function toModule(name: string, table: Table): string {
  const columns = Object.entries(table).map(([column, value]) => `  ${column}: ${toLiteral(value)},\n`);
  return `// Generated from data/ by \`npm run gazetteer\`. Do not edit.\nexport const ${name} = {\n${columns.join('')}};\n`;
}

function toLiteral(value: number | string | CodedColumn): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `\`${value.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
  return `{ values: ${toLiteral(value.values)}, codes: ${toLiteral(value.codes)} }`;
}
