/**
 * How the index grows (a log-structured merge, as search engines do it): an article is written as a row of its own, sixteen
 * of them become one row, sixteen of those the next, and of the last kind 4,096 articles are spread over rows by the
 * beginning of their terms, so that one request finds a term in all of them. Writing an article costs one small row; what is
 * merged never needs all of it in memory.
 */
export const FAN = 16;
/** 0: one article, 1: 16, 2: 256, 3: 4,096, spread. */
export const SPREAD = 3;

export type Level = 0 | 1 | 2 | 3;
export const ROW_LEVELS = [0, 1, 2] as const satisfies readonly Level[];

/** How many numbers a group of a level covers. */
export function sizeOf(level: Level): number {
  return FAN ** level;
}

/** The group of a level that a number belongs to, and the first number of a group. */
export const groupOf = (level: Level, number: number): number => Math.floor(number / sizeOf(level));
export const baseOf = (level: Level, group: number): number => group * sizeOf(level);

/** Key of the row of a group, levels 0 to 2. */
export function toRowKey(level: Level, group: number): string {
  return `${level}\t${pad(group)}`;
}

/** Key of the row of a group with the terms that begin alike, level 3. */
export function toSpreadKey(bucket: string, group: number): string {
  return `${SPREAD}\t${bucket}\t${pad(group)}`;
}

/** Level and group of a row's key. */
export function fromKey(key: string): { readonly level: Level; readonly group: number } {
  return { level: Number(key.charAt(0)) as Level, group: Number(key.slice(key.lastIndexOf('\t') + 1)) };
}

/** The rows of the groups [from, to) of a level below 3. */
export function rowRange(level: Level, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound(toRowKey(level, from), toRowKey(level, to), false, true);
}

/** Every row of the levels below 3. */
export function allRows(): IDBKeyRange {
  return IDBKeyRange.bound('0', `${SPREAD}`, false, true);
}

/** The rows of level 3, all groups, that may hold a term, or the terms with a prefix. */
export function spreadRange(term: string, isPrefix: boolean): IDBKeyRange {
  const bucket = toBucket(term);
  const isWithin = isPrefix && bucket === term && !isWholeBucket(term);
  const from = `${SPREAD}\t${bucket}`;
  return isWithin ? IDBKeyRange.bound(from, `${from}\uffff`) : IDBKeyRange.bound(`${from}\t`, `${from}\t\uffff`);
}

/** What of a term decides the row of level 3 that it is in. */
export function toBucket(term: string): string {
  if (!term.startsWith('=')) return term.slice(0, 3);
  const colon = term.startsWith('=e') ? term.indexOf(':') : -1;
  return colon < 0 ? term.slice(0, 5) : term.slice(0, colon + 3);
}

function isWholeBucket(term: string): boolean {
  return !term.startsWith('=') && term.length >= 3;
}

function pad(group: number): string {
  return String(group).padStart(8, '0');
}
