import { prisons } from '../../gazetteer/prisons';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import { nameRow } from '../entities/name-entity';
import type { Choice } from '../shell/read-choices';

/** What something can be instead: everything that kept articles name, and every prison of the tables. */
export async function readTargets(): Promise<readonly Choice[]> {
  const store = await openStore();
  const types = ['prison', 'official', 'organisation'] as const;
  const met = (await Promise.all(types.map((type) => listEntities(store, type)))).flat();
  const choices = met.map((row): Choice => ({ value: row.key, label: nameRow(row) }));
  const known = new Set(choices.map(({ value }) => value));
  const listed = prisons()
    .map(({ id, officialName }): Choice => ({ value: `prison:${id}`, label: officialName }))
    .filter(({ value }) => !known.has(value));
  return [...choices, ...listed];
}
