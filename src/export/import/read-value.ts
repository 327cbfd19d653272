/** Parts of a JSON value that somebody else wrote: each is what it should be, or absent. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function toObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** A list as it is, anything else as a list of one, nothing as none: JSON-LD writes all three. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An instant of any zone as UTC; undefined where there is none. One that is UTC already stays as it is written. */
export function toInstant(value: unknown): string | undefined {
  const text = toText(value);
  if (text === undefined || Number.isNaN(Date.parse(text))) return undefined;
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? text : new Date(text).toISOString();
}

/** Parses JSON; undefined where it is none. Refuses the key that would reach into an object's prototype. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new SyntaxError('A key named __proto__ is refused.');
      return value;
    });
  } catch {
    // Not JSON: the caller tries another format or tells the reader.
    return undefined;
  }
}
