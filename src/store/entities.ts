import type { EntityKey } from '../model/entity-key';
import type { MentionType } from '../model/mention';
import type { EntityRow, Store } from './schema';

/** The kept totals of an entity or measure, if it was ever met. */
export function findEntity(store: Store, key: EntityKey): Promise<EntityRow | undefined> {
  return store.get('entities', key);
}

/** All entities of a kind, or all measures, those in most articles first. */
export async function listEntities(store: Store, type: MentionType): Promise<readonly EntityRow[]> {
  const rows = await store.getAllFromIndex('entities', 'type', type);
  return rows.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
}

/** The name that the articles gave an entity most often, the longer of two alike; undefined for measures. */
export function commonestForm(row: EntityRow): string | undefined {
  let best: EntityRow['forms'][number] | undefined;
  for (const form of row.forms) {
    if (!best || form[1] > best[1] || (form[1] === best[1] && form[0].length > best[0].length)) best = form;
  }
  return best?.[0];
}
