import { type QueryWord, toForms } from '../../text/search-query';
import type { Store } from '../schema';
import { Bits } from './bits';
import { type Directory, readDirectory, readVersion } from './directory';
import { addMatches, eachInRow, eachSpread, type OpenRow, openRows } from './open-rows';

/** What is asked of the index: articles that have every word, a term of every group, and a date within the range. */
export interface SearchQuery {
  readonly words: readonly QueryWord[];
  /** Terms of facts (terms.ts): any of a group will do, but each group must be met. */
  readonly facts?: readonly (readonly string[])[];
  /** First and last day, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Ids that the answer is to be among, where given. */
  readonly among?: ReadonlySet<string> | undefined;
}

/** What a search found. */
export interface Found {
  /** Newest first. */
  readonly ids: readonly string[];
  /** Articles by the year they came out in. */
  readonly years: ReadonlyMap<number, number>;
}

/** What was read of the index at one version of it. */
interface Loaded {
  readonly version: number;
  readonly directory: Directory;
  readonly rows: readonly OpenRow[];
  /** Numbers of the articles that are there, newest first. */
  readonly order: Uint32Array;
  /** By number, YYYYMMDD. */
  readonly days: Uint32Array;
}

/** Sets kept from one letter typed to the next. */
const REMEMBERED = 64;

/**
 * The search index for as long as a page is open: the directory and the small rows in memory (some 10 MB for 100,000
 * articles), the rest asked for word by word. Notices by itself when the index has changed.
 */
export class SearchIndex {
  private loaded: Promise<Loaded> | undefined;
  private readonly sets = new Map<string, Promise<Bits>>();

  constructor(private readonly openStore: () => Promise<Store>) {}

  /** Ids of the articles that answer the query, newest first. */
  async find(query: SearchQuery): Promise<readonly string[]> {
    return (await this.findDated(query)).ids;
  }

  /** The same, with the year of each. */
  async findDated(query: SearchQuery): Promise<Found> {
    const loaded = await this.load();
    const { directory, order, days } = loaded;
    const found = await this.match(loaded, query);
    const [from, to] = [query.from ? toDay(query.from, '0') : 0, query.to ? toDay(query.to, '9') : 99_999_999];
    const ids: string[] = [];
    const years = new Map<number, number>();
    for (const number of order) {
      const day = days[number] as number;
      if (day < from || day > to || (found && !found.has(number))) continue;
      const id = directory.ids[number] as string;
      if (query.among && !query.among.has(id)) continue;
      ids.push(id);
      const year = Math.floor(day / 10_000);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    return { ids, years };
  }

  /** Counts the changes of the index, whoever makes them. */
  async version(): Promise<number> {
    return readVersion(await this.openStore());
  }

  /** How many articles have each term that begins with `prefix`: the publishers, the sites. */
  async count(prefix: string): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.load();
    const counts = new Map<string, number>();
    const add = (term: string, numbers: readonly number[]) =>
      counts.set(term, (counts.get(term) ?? 0) + numbers.length);
    for (const row of rows) eachInRow(row, prefix, true, add);
    await eachSpread(await this.openStore(), prefix, true, add);
    return counts;
  }

  /** How many articles there are: counting them on the disk takes seconds where there are many. */
  async total(): Promise<number> {
    return (await this.load()).order.length;
  }

  private async match(loaded: Loaded, { words, facts = [] }: SearchQuery): Promise<Bits | undefined> {
    const size = loaded.directory.next;
    const groups = [
      ...words.map(({ word, isPrefix }) => [
        ...(isPrefix ? [`${word}*`] : []),
        ...toForms(word).filter((form) => !isPrefix || !form.startsWith(word)),
      ]),
      ...facts,
    ];
    const sets = await Promise.all(
      groups.map(async (terms) => {
        const all = await Promise.all(terms.map((term) => this.setOf(loaded, term)));
        const union = new Bits(size);
        for (const one of all) union.addAll(one);
        return union;
      }),
    );
    const [first, ...others] = sets;
    for (const other of others) first?.keepOnly(other);
    return first;
  }

  /** Numbers that have a term; with "*" behind it, a term that begins so. No word and no fact ends with "*" by itself. */
  private setOf(loaded: Loaded, pattern: string): Promise<Bits> {
    const key = `${loaded.version} ${pattern}`;
    const known = this.sets.get(key);
    if (known) return known;
    const set = this.readSet(loaded, pattern);
    this.sets.set(key, set);
    set.catch(() => this.sets.delete(key));
    const [oldest] = this.sets.keys();
    if (this.sets.size > REMEMBERED && oldest !== undefined) this.sets.delete(oldest);
    return set;
  }

  private async readSet({ rows, directory }: Loaded, pattern: string): Promise<Bits> {
    const isPrefix = pattern.endsWith('*') && !pattern.startsWith('=');
    const bits = new Bits(directory.next);
    await addMatches(await this.openStore(), rows, isPrefix ? pattern.slice(0, -1) : pattern, isPrefix, bits);
    return bits;
  }

  private async load(): Promise<Loaded> {
    const store = await this.openStore();
    const [known, version] = await Promise.all([this.loaded?.catch(() => undefined), readVersion(store)]);
    if (known?.version === version) return known;
    this.sets.clear();
    this.loaded = load(store);
    return this.loaded;
  }
}

async function load(store: Store): Promise<Loaded> {
  const [directory, rows] = await Promise.all([readDirectory(store), openRows(store)]);
  const days = Uint32Array.from(directory.dates, (date) => toDay(date, '0'));
  return { version: directory.version, directory, rows, days, order: toOrder(directory.ids, days) };
}

/** Numbers that are somebody's, newest first; of one day the one read last. */
function toOrder(ids: readonly string[], days: Uint32Array): Uint32Array {
  const keys = new Float64Array(ids.length);
  let count = 0;
  // One number of day and place sorts natively, many times faster than by comparing.
  for (let i = 0; i < ids.length; i++) if (ids[i] !== '') keys[count++] = (days[i] as number) * 2 ** 24 + i;
  return Uint32Array.from(keys.subarray(0, count).sort().reverse(), (key) => key % 2 ** 24);
}

/** A date as YYYYMMDD, what it leaves open filled with a digit. */
function toDay(date: string, filler: string): number {
  return Number(date.replaceAll('-', '').slice(0, 8).padEnd(8, filler)) || 0;
}
