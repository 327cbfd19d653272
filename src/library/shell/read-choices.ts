import { eachAnnotations } from '../../store/annotations';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import type { SearchIndex } from '../../store/search/search-index';
import { FACETS } from '../../store/search/terms';
import { nameRow } from '../entities/name-entity';

/** Something to narrow a list by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** Everything that the library can be narrowed by, what there is most of first. */
export interface Choices {
  readonly publishers: readonly Choice[];
  readonly entities: readonly Choice[];
  readonly tags: readonly Choice[];
}

export async function readChoices(index: SearchIndex): Promise<Choices> {
  const [publishers, entities, tags] = await Promise.all([index.count(FACETS.publisher), readEntities(), readTags()]);
  const named = new Map([...publishers].map(([term, count]) => [term.slice(FACETS.publisher.length), count]));
  return { publishers: toChoices(named), entities, tags };
}

async function readEntities(): Promise<readonly Choice[]> {
  const store = await openStore();
  const types = ['prison', 'official', 'organisation'] as const;
  const rows = (await Promise.all(types.map((type) => listEntities(store, type)))).flat();
  return rows.sort((a, b) => b.articles - a.articles).map((row) => ({ value: row.key, label: nameRow(row) }));
}

async function readTags(): Promise<readonly Choice[]> {
  const counts = new Map<string, number>();
  for await (const rows of eachAnnotations(await openStore()))
    for (const tag of rows.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return toChoices(counts);
}

function toChoices(counts: ReadonlyMap<string, number>): readonly Choice[] {
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
