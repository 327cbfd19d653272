import type { Store } from '../schema';
import { write } from '../write';
import { noteChange } from './directory';
import {
  baseOf,
  FAN,
  fromKey,
  type Level,
  ROW_LEVELS,
  rowRange,
  SPREAD,
  sizeOf,
  toBucket,
  toRowKey,
  toSpreadKey,
} from './level';
import { joinPostings, type Postings, toSegment } from './segment';

/** Whether keeping an article under this number filled a group, so that there is something to merge. */
export function isGroupFull(number: number): boolean {
  return (number + 1) % FAN === 0;
}

/**
 * Merges every full group of rows into one of the next level, one transaction a group; whatever is found before is found
 * after. Safe to stop at any point and to run twice at once: an unmerged group is found too, only slower. `onMerge` is told
 * how many groups were merged so far.
 */
export async function settleWords(store: Store, onMerge?: (count: number) => void): Promise<void> {
  let count = 0;
  for (const level of ROW_LEVELS) {
    for (const group of await listFullGroups(store, level)) {
      await mergeGroup(store, level, group);
      onMerge?.(++count);
    }
  }
}

/** Groups of the next level whose numbers are all given, and which still stand in rows of this one. */
async function listFullGroups(store: Store, level: Level): Promise<readonly number[]> {
  const tx = store.transaction(['directory', 'words']);
  const [head, keys] = await Promise.all([
    tx.objectStore('directory').get('head'),
    tx.objectStore('words').getAllKeys(rowRange(level, 0, 99_999_999)),
  ]);
  const next = head && 'next' in head ? head.next : 0;
  const above = (level + 1) as Level;
  const groups = new Set(keys.map((key) => Math.floor(fromKey(key).group / FAN)));
  return [...groups].filter((group) => baseOf(above, group + 1) <= next);
}

function mergeGroup(store: Store, level: Level, above: number): Promise<void> {
  return write(store, ['directory', 'words'], async (tx) => {
    const words = tx.objectStore('words');
    const range = rowRange(level, above * FAN, (above + 1) * FAN);
    const [keys, segments] = await Promise.all([words.getAllKeys(range), words.getAll(range)]);
    if (keys.length === 0) return;
    const parts = segments.map((segment, i) => ({ segment, base: baseOf(level, fromKey(keys[i] ?? '').group) }));
    const postings = joinPostings(parts);
    const base = above * sizeOf((level + 1) as Level);
    const rows: readonly (readonly [string, Postings])[] =
      level + 1 === SPREAD ? toSpread(postings, above) : [[toRowKey((level + 1) as Level, above), postings]];
    await Promise.all([
      noteChange(tx),
      words.delete(range),
      ...rows.map(([key, part]) => words.put(toSegment(part, base), key)),
    ]);
  });
}

function toSpread(postings: Postings, group: number): readonly (readonly [string, Postings])[] {
  const rows = new Map<string, Map<string, readonly number[]>>();
  for (const [term, numbers] of postings) {
    const key = toSpreadKey(toBucket(term), group);
    const row = rows.get(key);
    if (row) row.set(term, numbers);
    else rows.set(key, new Map([[term, numbers]]));
  }
  return [...rows];
}
