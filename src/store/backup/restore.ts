import type { Annotation } from '../../model/annotation';
import {
  type BackupItem,
  RESTORED_KINDS,
  type RestoreCounts,
  type RestoredKind,
  type RestoreMode,
  type RestoreStep,
} from '../../model/backup';
import type { Settings } from '../../model/settings';
import { MENTION_STORES, replaceMentions, toKeys } from '../mentions';
import type { ArticleWithMentions } from '../put-articles';
import type { ArticleRow, Correction, MentionRow, Store, Writing } from '../schema';
import { noteBehind } from '../search/directory';
import { clearIndex, SEARCH_STORES, unindexOutdated } from '../search/index-article';
import { READER } from '../settings';
import { toSource } from '../to-rows';
import { write } from '../write';
import { laterAnnotation, laterCorrection, mergeArticles } from './merge-kept';
import { TotalsSum } from './sum-totals';
import { waitWithin } from './wait-within';

const OWN_STORES = ['articles', ...MENTION_STORES, 'annotations', 'settings', 'corrections'] as const;
const STORES = [...OWN_STORES, ...SEARCH_STORES] as const;

/** Items in pieces, as a file gives them: everything in it has been checked. */
export type ItemSource = AsyncIterable<readonly BackupItem[]>;

/** What restoring would do to what is kept; writes nothing. */
export async function planRestore(store: Store, mode: RestoreMode, source: ItemSource): Promise<RestoreCounts> {
  const counts = new Counts();
  for await (const items of source) {
    const tx = store.transaction(OWN_STORES) as unknown as Pick<Writing, 'objectStore'>;
    const changes = await Promise.all(items.map((item) => toChange(mode === 'merge' ? tx : undefined, item)));
    for (const change of changes) counts.add(change);
  }
  return counts.all;
}

/**
 * Puts a backup back in one transaction: all of it is on disk in the end, or nothing is changed, also where the page is
 * closed in the middle or `signal` stops it (then it throws). The search index hears of it later (search/index-missing.ts).
 */
export function restore(
  store: Store,
  mode: RestoreMode,
  source: ItemSource,
  signal?: AbortSignal,
): Promise<RestoreCounts> {
  const reader = source[Symbol.asyncIterator]();
  return write(store, STORES, async (tx) => {
    const counts = new Counts();
    const totals = mode === 'replace' ? new TotalsSum() : undefined;
    if (totals) await Promise.all([...OWN_STORES.map((name) => tx.objectStore(name).clear()), clearIndex(tx)]);
    for (let next = reader.next(); ; ) {
      const { done, value } = await waitWithin(tx, next);
      signal?.throwIfAborted();
      if (done) break;
      // The file goes on being read while this piece is written.
      next = reader.next();
      next.catch(() => undefined);
      await putItems(tx, value, counts, totals);
    }
    await totals?.write(tx);
    const { add, replace } = counts.all.article;
    if (add + replace > 0) await noteBehind(tx);
    return counts.all;
  });
}

async function putItems(
  tx: Writing,
  items: readonly BackupItem[],
  counts: Counts,
  totals: TotalsSum | undefined,
): Promise<void> {
  const changes = await Promise.all(items.map((item) => toChange(totals ? undefined : tx, item)));
  const articles: ArticleWithMentions[] = [];
  for (const change of changes) {
    counts.add(change);
    if (change.step === 'keep') continue;
    if (change.kind === 'article') articles.push(change.row);
    else await putRow(tx, change);
  }
  if (!totals) await unindexOutdated(tx, articles);
  await Promise.all(articles.map(({ article }) => tx.objectStore('articles').put(article)));
  if (!totals) {
    await replaceMentions(tx, new Map(articles.map(({ article, mentions }) => [article.id, mentions])));
    return;
  }
  await Promise.all(articles.map(({ mentions }) => tx.objectStore('mentions').put(mentions)));
  for (const { mentions } of articles) totals.add(mentions);
}

/** One thing to be written, and what it does to what is kept. */
type Change = { readonly step: RestoreStep } & (
  | { readonly kind: 'article'; readonly row: ArticleWithMentions }
  | { readonly kind: 'annotation'; readonly row: Annotation }
  | { readonly kind: 'correction'; readonly row: Correction }
  | { readonly kind: 'settings'; readonly row: Partial<Settings> }
);

async function putRow(tx: Writing, change: Exclude<Change, { kind: 'article' }>): Promise<void> {
  if (change.kind === 'annotation') await tx.objectStore('annotations').put(change.row);
  else if (change.kind === 'correction') await tx.objectStore('corrections').put(change.row);
  else await tx.objectStore('settings').put(change.row, READER);
}

type Reading = Pick<Writing, 'objectStore'>;

/** Merges an item with what is kept; without `tx`, nothing is. */
async function toChange(tx: Reading | undefined, item: BackupItem): Promise<Change> {
  switch (item.kind) {
    case 'article':
      return toArticleChange(tx, toPair(item));
    case 'annotation': {
      const incoming = item.row as Annotation;
      const kept = await tx?.objectStore('annotations').get(incoming.id);
      const article = (await tx?.objectStore('articles').index('ids').getKey(incoming.article)) ?? incoming.article;
      const own = article === incoming.article ? incoming : { ...incoming, article };
      const row = kept ? laterAnnotation(kept, own) : own;
      return { kind: 'annotation', row, step: toStep(kept, row) };
    }
    case 'correction': {
      const incoming = item.row as Correction;
      const kept = await tx?.objectStore('corrections').get(incoming.id);
      const row = kept ? laterCorrection(kept, incoming) : incoming;
      return { kind: 'correction', row, step: toStep(kept, row) };
    }
    case 'settings': {
      // They have no time of change, so what the reader has chosen here stays.
      const kept = await tx?.objectStore('settings').get(READER);
      const row = kept ?? (item.row as Partial<Settings>);
      return { kind: 'settings', row, step: toStep(kept, row) };
    }
  }
}

/** An article and its mentions as they are to be kept; what can be told from the rest is told anew, not believed. */
function toPair({ article, mentions }: { readonly article: unknown; readonly mentions: unknown }): ArticleWithMentions {
  const row = article as ArticleRow;
  const { id, date } = row;
  const own = mentions as MentionRow | undefined;
  if (!own)
    return {
      article: row,
      mentions: { article: id, date, source: toSource(row), keys: [], sentences: [], mentions: [] },
    };
  return { article: row, mentions: { ...own, keys: toKeys(date, own.mentions) } };
}

async function toArticleChange(tx: Reading | undefined, incoming: ArticleWithMentions): Promise<Change> {
  const articles = tx?.objectStore('articles');
  const twin = await articles?.index('ids').get(incoming.article.id);
  const mentions = twin && (await tx?.objectStore('mentions').get(twin.id));
  if (!twin || !mentions) return { kind: 'article', row: incoming, step: 'add' };
  const kept = { article: twin, mentions };
  // Known here under another address: the kept one goes on under its own id.
  const row = mergeArticles(kept, toIdOf(twin.id, incoming));
  return { kind: 'article', row, step: toStep(kept, row) };
}

function toIdOf(id: string, { article, mentions }: ArticleWithMentions): ArticleWithMentions {
  if (article.id === id) return { article, mentions };
  return { article: { ...article, id }, mentions: { ...mentions, article: id } };
}

function toStep(kept: unknown, row: unknown): RestoreStep {
  if (kept === undefined) return 'add';
  return kept === row || JSON.stringify(kept) === JSON.stringify(row) ? 'keep' : 'replace';
}

class Counts {
  readonly all = Object.fromEntries(RESTORED_KINDS.map((kind) => [kind, { add: 0, replace: 0, keep: 0 }])) as Record<
    RestoredKind,
    Record<RestoreStep, number>
  >;

  add({ kind, step }: { readonly kind: RestoredKind; readonly step: RestoreStep }): void {
    this.all[kind][step]++;
  }
}
