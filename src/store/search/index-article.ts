import type { EntityKey } from '../../model/entity-key';
import type { ArticleRow, MentionRow, Writing } from '../schema';
import { addToDirectory, HEAD, readHead, takeFromDirectory } from './directory';
import { baseOf, groupOf, ROW_LEVELS, SPREAD, toBucket, toRowKey, toSpreadKey } from './level';
import { toSingle, withoutNumbers } from './segment';
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
    if (!saysOtherwise(before, now)) return undefined;
    await removeNumbers(tx, new Map([[known, toTerms(before.article, keysOf(before))]]));
  }
  const number = await addToDirectory(tx, [{ id, date }]);
  await putTerms(tx, id, number, terms);
  return number;
}

/** Makes many articles findable that are not yet, in order. */
export async function indexNewArticles(tx: Writing, articles: readonly Indexable[]): Promise<void> {
  const first = await addToDirectory(
    tx,
    articles.map(({ article: { id, date } }) => ({ id, date })),
  );
  await Promise.all(
    articles.map((one, i) => putTerms(tx, one.article.id, first + i, toTerms(one.article, keysOf(one)))),
  );
}

async function putTerms(tx: Writing, id: string, number: number, terms: readonly string[]): Promise<void> {
  await Promise.all([
    tx.objectStore('words').put(toSingle(terms), toRowKey(0, number)),
    tx.objectStore('indexed').put(number, id),
  ]);
}

/** Takes every trace of some articles out of the index. */
export async function unindexArticles(tx: Writing, gone: readonly Indexable[]): Promise<void> {
  const indexed = tx.objectStore('indexed');
  const numbers = await Promise.all(gone.map(({ article }) => indexed.get(article.id)));
  const found = gone.flatMap((one, i) => {
    const number = numbers[i];
    return number === undefined ? [] : [[number, toTerms(one.article, keysOf(one))] as const];
  });
  await Promise.all([removeNumbers(tx, new Map(found)), ...gone.map(({ article }) => indexed.delete(article.id))]);
}

/** Takes out of the index what is about to be replaced by something that says otherwise; index-missing.ts finds it missing and adds it again. */
export async function unindexOutdated(tx: Writing, next: readonly Indexable[]): Promise<void> {
  const rows = await Promise.all(
    [...new Map(next.map((one) => [one.article.id, one])).values()].map(async (now) => {
      const { id } = now.article;
      const [article, mentions] = await Promise.all([
        tx.objectStore('articles').get(id),
        tx.objectStore('mentions').get(id),
      ]);
      return article && saysOtherwise({ article, mentions }, now) ? [{ article, mentions }] : [];
    }),
  );
  await unindexArticles(tx, rows.flat());
}

function saysOtherwise(before: Indexable, now: Indexable): boolean {
  if (before.article.date !== now.article.date) return true;
  return !isSame(toTerms(before.article, keysOf(before)), toTerms(now.article, keysOf(now)));
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

/** Articles whose terms are to go from one row. */
interface Removal {
  readonly base: number;
  readonly numbers: Set<number>;
  readonly terms: Set<string>;
}

/** Takes numbers out of the rows they are in; a row is read and written once, however many of them it has. */
async function removeNumbers(tx: Writing, gone: ReadonlyMap<number, readonly string[]>): Promise<void> {
  const words = tx.objectStore('words');
  const removals = new Map<string, Removal>();
  const places = await Promise.all([...gone.keys()].map((number) => findRow(tx, number)));
  for (const [i, [number, terms]] of [...gone].entries()) {
    const place = places[i];
    const base = place?.base ?? baseOf(SPREAD, groupOf(SPREAD, number));
    for (const term of terms) {
      const key = place?.key ?? toSpreadKey(toBucket(term), groupOf(SPREAD, number));
      const removal = removals.get(key) ?? { base, numbers: new Set(), terms: new Set() };
      removal.numbers.add(number);
      removal.terms.add(term);
      removals.set(key, removal);
    }
  }
  await takeFromDirectory(tx, [...gone.keys()]);
  await Promise.all(
    [...removals].map(async ([key, { base, numbers, terms }]) => {
      const segment = await words.get(key);
      const rest = segment && withoutNumbers(segment, base, numbers, terms);
      if (rest) await words.put(rest, key);
      else await words.delete(key);
    }),
  );
}

/** The row that holds all of a number's terms; undefined once they are spread. */
async function findRow(tx: Writing, number: number) {
  for (const level of ROW_LEVELS) {
    const group = groupOf(level, number);
    const key = toRowKey(level, group);
    if (await tx.objectStore('words').getKey(key)) return { key, base: baseOf(level, group) };
  }
  return undefined;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => term === b[i]);
}
