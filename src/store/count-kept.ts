import type { Store } from './schema';

/** How much the library holds. */
export interface KeptCounts {
  readonly articles: number;
  readonly entities: number;
  readonly annotations: number;
  readonly corrections: number;
}

export async function countKept(store: Store): Promise<KeptCounts> {
  const tx = store.transaction(['articles', 'entities', 'annotations', 'corrections']);
  const [articles, entities, annotations, corrections] = await Promise.all([
    tx.objectStore('articles').count(),
    tx.objectStore('entities').count(),
    tx.objectStore('annotations').count(),
    tx.objectStore('corrections').count(),
  ]);
  return { articles, entities, annotations, corrections };
}

/** Distinct entities or measures of each kind. */
export function countEntities(store: Store, type: string): Promise<number> {
  return store.countFromIndex('entities', 'type', type);
}
