import type { Store } from './schema';

/** How much the library holds besides articles, which the search index counts (search/search-index.ts). */
export interface KeptCounts {
  readonly entities: number;
  readonly annotations: number;
}

export async function countKept(store: Store): Promise<KeptCounts> {
  const tx = store.transaction(['entities', 'annotations']);
  const [entities, annotations] = await Promise.all([
    tx.objectStore('entities').count(),
    tx.objectStore('annotations').count(),
  ]);
  return { entities, annotations };
}

/** Distinct entities or measures of each kind. */
export function countEntities(store: Store, type: string): Promise<number> {
  return store.countFromIndex('entities', 'type', type);
}
