type Value = string | number | readonly string[] | undefined;

/**
 * A block of YAML front matter. Absent values and empty lists are left out. Texts are double-quoted, which YAML and
 * Obsidian read alike whatever stands in them; only a whole date stands bare, so that Obsidian takes it for one.
 */
export function toFrontMatter(fields: readonly (readonly [name: string, value: Value])[]): string {
  const lines = fields.flatMap(([name, value]) => toLines(name, value));
  return `---\n${lines.join('\n')}\n---\n`;
}

function toLines(name: string, value: Value): string[] {
  if (value === undefined) return [];
  if (typeof value === 'number') return [`${name}: ${value}`];
  if (typeof value === 'string') return [`${name}: ${toScalar(value)}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.map((one) => `  - ${toScalar(one)}`)];
}

/** JSON strings are YAML strings once the characters that YAML does not print are escaped too (YAML 1.2.2, section 5.1). */
function toScalar(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
