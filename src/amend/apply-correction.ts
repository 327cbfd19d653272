import type { EntityKey } from '../model/entity-key';
import { articlesWith } from '../store/page-mentions';
import { replaceArticles } from '../store/replace-articles';
import type { ChangedArticle, Correction, Store } from '../store/schema';
import type { SearchIndex } from '../store/search/search-index';
import { toQuery } from '../text/search-query';
import { changeArticle } from './change-article';

/** Articles a transaction: short enough that reading a page meanwhile is kept without a wait. */
const BATCH = 40;

export interface Work {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes a correction and applies it to what is kept, batch by batch; with each batch the correction keeps what it changed, so
 * that all of it can be undone whenever the work stops.
 */
export async function applyCorrection(
  store: Store,
  index: SearchIndex,
  correction: Correction,
  { onProgress, signal }: Work = {},
): Promise<void> {
  await replaceArticles(store, [], correction.id, (_, known) => ({
    articles: [],
    correction: known?.changed ? { ...correction, changed: known.changed } : correction,
  }));
  const ids = await findAffected(store, index, correction);
  for (let at = 0; at < ids.length && !signal?.aborted; at += BATCH) {
    await replaceArticles(store, ids.slice(at, at + BATCH), correction.id, (found, known = correction) => {
      const changes = found.flatMap((one) => changeArticle(one, correction) ?? []);
      return {
        articles: changes.map(({ next }) => next),
        correction: {
          ...known,
          changed: merged(
            known.changed ?? [],
            changes.map(({ changed }) => changed),
          ),
        },
      };
    });
    onProgress?.(Math.min(at + BATCH, ids.length), ids.length);
  }
}

/** An article that is changed a second time keeps what it was before the first. */
function merged(before: readonly ChangedArticle[], now: readonly ChangedArticle[]): readonly ChangedArticle[] {
  const known = new Set(before.map(({ article }) => article));
  return [...before, ...now.filter(({ article }) => !known.has(article))];
}

async function findAffected(store: Store, index: SearchIndex, correction: Correction): Promise<readonly string[]> {
  switch (correction.kind) {
    case 'not-this':
    case 'same-as':
      return articlesWith(store, correction.key as EntityKey);
    case 'own-entity': {
      const found = await Promise.all(correction.names.map((name) => index.find({ words: toQuery(`${name} `) })));
      return [...new Set(found.flat())];
    }
    case 'article-fact':
      return [correction.article];
    default:
      // Offices speak from the next reading on, and verdicts of pairs that are compared when they are shown.
      return [];
  }
}
