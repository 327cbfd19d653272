import type { EntityKey } from '../../model/entity-key';
import type { ArticleRow, MentionRow, Writing } from '../schema';
import { addToDirectory, HEAD, readHead, takeFromDirectory } from './directory';
import { baseOf, groupOf, ROW_LEVELS, SPREAD, toBucket, toRowKey, toSpreadKey } from './level';
import { toSingle, withoutNumber } from './segment';
import { toTerms } from './terms';

/** The object stores that a change of the index needs besides `articles`. */
export const SEARCH_STORES = ['indexed', 'directory', 'words'] as const;

/** What of an article its terms are made of. */
export interface Indexable {
  readonly article: ArticleRow;
  readonly mentions: MentionRow | undefined;
}

/**
 * Makes an article findable by what it says now, in place of what it said `before` (where it was in the index); writes nothing
 * where that is the same. Gives its number where it got a new one. The transaction must cover SEARCH_STORES.
 */
export async function indexArticle(
  tx: Writing,
  now: Indexable,
  before: Indexable | undefined,
): Promise<number | undefined> {
  const { id, date } = now.article;
  const known = await tx.objectStore('indexed').get(id);
  const terms = toTerms(now.article, keysOf(now));
  if (known !== undefined && before) {
    const old = toTerms(before.article, keysOf(before));
    if (before.article.date === date && isSame(old, terms)) return undefined;
    await removeNumber(tx, known, old);
  }
  const number = await addToDirectory(tx, id, date);
  await Promise.all([
    tx.objectStore('words').put(toSingle(terms), toRowKey(0, number)),
    tx.objectStore('indexed').put(number, id),
  ]);
  return number;
}

/** Takes every trace of an article out of the index. */
export async function unindexArticle(tx: Writing, gone: Indexable): Promise<void> {
  const number = await tx.objectStore('indexed').get(gone.article.id);
  if (number === undefined) return;
  await Promise.all([
    removeNumber(tx, number, toTerms(gone.article, keysOf(gone))),
    tx.objectStore('indexed').delete(gone.article.id),
  ]);
}

/** Empties the index. The count of changes goes on, so that a page that is open notices. */
export async function clearIndex(tx: Writing): Promise<void> {
  const { version } = await readHead(tx);
  await Promise.all(SEARCH_STORES.map((name) => tx.objectStore(name).clear()));
  await tx.objectStore('directory').put({ next: 0, version: version + 1 }, HEAD);
}

function keysOf({ mentions }: Indexable): readonly EntityKey[] {
  return mentions ? [...new Set(mentions.mentions.map(({ key }) => key))] : [];
}

async function removeNumber(tx: Writing, number: number, terms: readonly string[]): Promise<void> {
  await takeFromDirectory(tx, number);
  const words = tx.objectStore('words');
  for (const level of ROW_LEVELS) {
    const key = toRowKey(level, groupOf(level, number));
    if (await words.getKey(key)) return removeFromRow(tx, key, baseOf(level, groupOf(level, number)), number);
  }
  const group = groupOf(SPREAD, number);
  const keys = new Set(terms.map((term) => toSpreadKey(toBucket(term), group)));
  await Promise.all([...keys].map((key) => removeFromRow(tx, key, baseOf(SPREAD, group), number)));
}

async function removeFromRow(tx: Writing, key: string, base: number, number: number): Promise<void> {
  const words = tx.objectStore('words');
  const segment = await words.get(key);
  if (!segment) return;
  const rest = withoutNumber(segment, base, number);
  if (rest) await words.put(rest, key);
  else await words.delete(key);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => term === b[i]);
}
