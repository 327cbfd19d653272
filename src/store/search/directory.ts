import type { DirectoryChunk, DirectoryHead, Store, Writing } from '../schema';

/** Articles a row of the directory: enough that all of it is read at once, few enough that a new article rewrites little. */
const CHUNK = 256;
export const HEAD = 'head';

const EMPTY: DirectoryHead = { next: 0, version: 0 };

/** The next free number and the count of changes so far. */
export async function readHead(tx: Writing): Promise<DirectoryHead> {
  return ((await tx.objectStore('directory').get(HEAD)) as DirectoryHead | undefined) ?? EMPTY;
}

/** An article as the directory lists it; `date` is what it is ordered by. */
export interface Entry {
  readonly id: string;
  readonly date: string;
}

/** Gives articles the next numbers, in their order, and says the first of these. */
export async function addToDirectory(tx: Writing, entries: readonly Entry[]): Promise<number> {
  const directory = tx.objectStore('directory');
  const head = await readHead(tx);
  const { next, version } = head;
  const end = next + entries.length;
  const writes: Promise<unknown>[] = [directory.put({ ...head, next: end, version: version + 1 }, HEAD)];
  for (let from = next; from < end; ) {
    const key = Math.floor(from / CHUNK);
    const to = Math.min(end, (key + 1) * CHUNK);
    const chunk = ((await directory.get(key)) as DirectoryChunk | undefined) ?? { ids: [], dates: [] };
    const added = entries.slice(from - next, to - next);
    const ids = [...chunk.ids, ...added.map(({ id }) => id)];
    writes.push(directory.put({ ids, dates: [...chunk.dates, ...added.map(({ date }) => date)] }, key));
    from = to;
  }
  await Promise.all(writes);
  return next;
}

/** Frees numbers for ever: what is found under them is nothing any more. */
export async function takeFromDirectory(tx: Writing, numbers: readonly number[]): Promise<void> {
  const directory = tx.objectStore('directory');
  const gone = new Set(numbers);
  const keys = new Set(numbers.map((number) => Math.floor(number / CHUNK)));
  await Promise.all(
    [...keys].map(async (key) => {
      const chunk = (await directory.get(key)) as DirectoryChunk | undefined;
      const blank = (list: readonly string[] = []) => list.map((one, i) => (gone.has(key * CHUNK + i) ? '' : one));
      if (chunk) await directory.put({ ids: blank(chunk.ids), dates: blank(chunk.dates) }, key);
    }),
  );
  await noteChange(tx);
}

/** Tells whoever holds something of the index in memory that it was rearranged. */
export async function noteChange(tx: Writing): Promise<void> {
  const head = await readHead(tx);
  await tx.objectStore('directory').put({ ...head, version: head.version + 1 }, HEAD);
}

/** Notes that articles are written which the index is to hear of later. */
export async function noteBehind(tx: Writing): Promise<void> {
  const { next, version } = await readHead(tx);
  await tx.objectStore('directory').put({ next, version: version + 1, behind: version + 1 }, HEAD);
}

/** Takes that note back, unless another was made since. */
export async function noteCaughtUp(tx: Writing, behind: number): Promise<void> {
  const head = await readHead(tx);
  if (head.behind === behind) await tx.objectStore('directory').put({ next: head.next, version: head.version }, HEAD);
}

/** Since when the index may lack articles; undefined where it has them all. */
export async function readBehind(store: Store): Promise<number | undefined> {
  return ((await store.get('directory', HEAD)) as DirectoryHead | undefined)?.behind;
}

/** Every article in the index. */
export interface Directory extends DirectoryHead {
  /** By number; '' where there is none any more. */
  readonly ids: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dates: readonly string[];
}

/** The whole directory, in one look at the disk. */
export async function readDirectory(store: Store): Promise<Directory> {
  const tx = store.transaction('directory');
  const [head, chunks] = await Promise.all([
    tx.store.get(HEAD) as Promise<DirectoryHead | undefined>,
    tx.store.getAll(IDBKeyRange.bound(0, Number.POSITIVE_INFINITY)) as Promise<readonly DirectoryChunk[]>,
  ]);
  return {
    ...(head ?? EMPTY),
    ids: chunks.flatMap((chunk) => chunk.ids),
    dates: chunks.flatMap((chunk) => chunk.dates),
  };
}

/** Count of the changes to the index: what was read of it holds for as long as this stays. */
export async function readVersion(store: Store): Promise<number> {
  return ((await store.get('directory', HEAD)) as DirectoryHead | undefined)?.version ?? 0;
}
