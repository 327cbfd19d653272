import type { EntityKey } from '../model/entity-key';
import { toMonth } from './packed-key';
import { sizeOfRecent, toRecentArticle, toRecentRow, withRecent } from './recent';
import type { EntityRow, MentionRow, RecentArticle, RecentRow } from './schema';
import { addTally, type Tally, toTally } from './tally';

/** What one article adds to the totals of one entity or measure. */
export interface Share {
  readonly key: EntityKey;
  readonly date: string;
  readonly mentions: number;
  readonly forms: Tally;
  readonly roles: Tally;
}

/** What an article's mention row adds to the kept totals, a share a distinct key. */
export function toShares(row: MentionRow): ReadonlyMap<EntityKey, Share> {
  const byKey = new Map<EntityKey, MentionRow['mentions'][number][]>();
  for (const kept of row.mentions) {
    const known = byKey.get(kept.key);
    if (known) known.push(kept);
    else byKey.set(kept.key, [kept]);
  }
  return new Map([...byKey].map(([key, list]) => [key, toShare(key, row.date, list)]));
}

function toShare(key: EntityKey, date: string, list: MentionRow['mentions']): Share {
  const mentions = list.map((kept) => kept.mention);
  return {
    key,
    date,
    mentions: mentions.length,
    forms: toTally(
      mentions.flatMap((m) => (m.type === 'statistic' || ('form' in m && m.form !== 'name') ? [] : [m.text])),
    ),
    roles: toTally(mentions.flatMap((m) => (m.type === 'official' && m.role ? [m.role] : []))),
  };
}

/**
 * Totals with an article's old share taken out and its new one put in; undefined when no article is left.
 * `first` and `last` can only widen here: whoever takes out a share that stood at an end asks the index for the new one.
 */
export function changeTotals(
  row: EntityRow | undefined,
  out: Share | undefined,
  into: Share | undefined,
): EntityRow | undefined {
  const key = (out ?? into)?.key;
  if (!key) return row;
  let totals = row ?? emptyTotals(key);
  if (out) totals = addShare(totals, out, -1);
  if (into) totals = addShare(totals, into, 1);
  return totals.articles === 0 ? undefined : totals;
}

/** Whether taking out a share may leave `first` or `last` wrong. */
export function isAtEnd(row: EntityRow | undefined, out: Share | undefined, into: Share | undefined): boolean {
  if (!row || !out || out.date === into?.date) return false;
  return out.date === row.first || out.date === row.last;
}

function addShare(row: EntityRow, share: Share, times: 1 | -1): EntityRow {
  const isMore = times === 1;
  return {
    ...row,
    articles: row.articles + times,
    mentions: row.mentions + times * share.mentions,
    first: isMore && (row.first === '' || share.date < row.first) ? share.date : row.first,
    last: isMore && share.date > row.last ? share.date : row.last,
    months: addTally(row.months, [[toMonth(share.date), 1]], times),
    forms: addTally(row.forms, share.forms, times),
    roles: addTally(row.roles, share.roles, times),
  };
}

function emptyTotals(key: EntityKey): EntityRow {
  const type = key.slice(0, key.indexOf(':')) as EntityRow['type'];
  return { key, type, articles: 0, mentions: 0, first: '', last: '', months: [], forms: [], roles: [] };
}

/** The totals that a set of mention rows adds up to, sorted by key: what the kept ones must always equal. */
export function recount(rows: Iterable<MentionRow>): readonly EntityRow[] {
  const totals = new Map<EntityKey, EntityRow>();
  for (const row of rows) {
    for (const [key, share] of toShares(row)) {
      const sum = changeTotals(totals.get(key), undefined, share);
      if (sum) totals.set(key, sum);
    }
  }
  return [...totals.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The rows at hand of each key by a set of mention rows, sorted by key: what is kept must always equal it. */
export function recountRecent(rows: readonly MentionRow[]): readonly RecentRow[] {
  const recent = new Map<EntityKey, readonly RecentArticle[]>();
  for (const row of rows)
    for (const key of toShares(row).keys())
      recent.set(key, withRecent(recent.get(key) ?? [], toRecentArticle(row, key), sizeOfRecent(key)));
  return recount(rows).map((totals) => toRecentRow(totals, recent.get(totals.key) ?? []));
}
