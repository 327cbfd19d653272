import { useMemo } from 'preact/hooks';
import { COLOURS } from '../../model/annotation';
import { MEASURES, MENTION_TYPES } from '../../model/mention';
import { listAnnotations } from '../../store/annotations';
import { listEntities } from '../../store/entities';
import { openStore } from '../../store/open-store';
import { FACETS } from '../../store/search/terms';
import { KindMark } from '../../ui/kind-mark';
import { KIND_LABELS } from '../../wording/kind-labels';
import { MEASURE_LABELS } from '../../wording/measure-labels';
import { capitalise, nameRow } from '../entities/name-entity';
import { FilterChoice } from './filter-choice';
import { type Filters, type ListFilter, toggled } from './filters';
import { PickOne } from './pick-one';
import type { Route } from './route';
import { useTools } from './tools';
import { useLoaded } from './use-loaded';
import type { Go } from './use-route';

interface Props {
  readonly route: Route;
  readonly go: Go;
}

/** How many publishers and tags stand open before the rest go into a list to pick from. */
const SHOWN = 6;

/** What can narrow the articles or annotations. What is on is always to be seen: ticked here, and named above the list. */
export function FilterPanel({ route, go }: Props) {
  const { index, version } = useTools();
  const { filters, section } = route;
  const choices = useLoaded(async () => {
    const [publishers, entities, tags] = await Promise.all([index.count(FACETS.publisher), readEntities(), readTags()]);
    return { publishers: toSorted(publishers, FACETS.publisher.length), entities, tags };
  }, [version]).value;
  const set = (next: Filters) => go({ ...route, filters: next });
  const toggle = (list: ListFilter, value: string) => set(toggled(filters, list, value));
  const measures = useMemo(() => MEASURES.map((one) => ({ value: one, label: capitalise(MEASURE_LABELS[one]) })), []);
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <Dates filters={filters} set={set} />
      <fieldset>
        <legend>That mention</legend>
        {section === 'articles' &&
          MENTION_TYPES.map((type) => (
            <FilterChoice key={type} isOn={filters.kinds.includes(type)} toggle={() => toggle('kinds', type)}>
              <KindMark type={type} /> {KIND_LABELS[type].many}
            </FilterChoice>
          ))}
        <PickOne
          label="A prison, person or organisation"
          hint="Any name"
          choices={choices?.entities ?? []}
          pick={(value) => toggle('entities', value)}
        />
        <PickOne label="A measure" hint="Any measure" choices={measures} pick={(value) => toggle('measures', value)} />
      </fieldset>
      {choices && choices.publishers.length > 0 && (
        <fieldset>
          <legend>Published by</legend>
          {choices.publishers.slice(0, SHOWN).map(([name, count]) => (
            <FilterChoice
              key={name}
              isOn={filters.publishers.includes(name)}
              count={section === 'articles' ? count : undefined}
              toggle={() => toggle('publishers', name)}
            >
              {name}
            </FilterChoice>
          ))}
          {choices.publishers.length > SHOWN && (
            <PickOne
              label="Another publisher"
              hint="Any other"
              choices={choices.publishers.slice(SHOWN).map(([name]) => ({ value: name, label: name }))}
              pick={(value) => toggle('publishers', value)}
            />
          )}
        </fieldset>
      )}
      {choices && choices.tags.length > 0 && (
        <fieldset>
          <legend>Tagged</legend>
          {choices.tags.slice(0, SHOWN).map(([tag, count]) => (
            <FilterChoice key={tag} isOn={filters.tags.includes(tag)} count={count} toggle={() => toggle('tags', tag)}>
              {tag}
            </FilterChoice>
          ))}
          {choices.tags.length > SHOWN && (
            <PickOne
              label="Another tag"
              hint="Any other"
              choices={choices.tags.slice(SHOWN).map(([tag]) => ({ value: tag, label: tag }))}
              pick={(value) => toggle('tags', value)}
            />
          )}
        </fieldset>
      )}
      {section === 'annotations' && (
        <fieldset class="colour-choices">
          <legend>Colour</legend>
          {COLOURS.map((colour) => (
            <FilterChoice key={colour} isOn={filters.colours.includes(colour)} toggle={() => toggle('colours', colour)}>
              <span class={`swatch swatch-${colour}`} aria-hidden="true" /> {capitalise(colour)}
            </FilterChoice>
          ))}
        </fieldset>
      )}
    </form>
  );
}

function Dates({ filters, set }: { readonly filters: Filters; readonly set: (next: Filters) => void }) {
  return (
    <fieldset class="dates">
      <legend>Published between</legend>
      <label>
        <span class="visually-hidden">First day</span>
        <input
          type="date"
          value={filters.from ?? ''}
          max={filters.to}
          onChange={(event) => set({ ...filters, from: event.currentTarget.value || undefined })}
        />
      </label>
      <label>
        <span class="visually-hidden">Last day</span>
        <input
          type="date"
          value={filters.to ?? ''}
          min={filters.from}
          onChange={(event) => set({ ...filters, to: event.currentTarget.value || undefined })}
        />
      </label>
    </fieldset>
  );
}

function toSorted(counts: ReadonlyMap<string, number>, cut: number): readonly (readonly [string, number])[] {
  return [...counts]
    .map(([term, count]) => [term.slice(cut), count] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

async function readEntities() {
  const store = await openStore();
  const rows = await Promise.all(
    (['prison', 'official', 'organisation'] as const).map((type) => listEntities(store, type)),
  );
  return rows
    .flat()
    .sort((a, b) => b.articles - a.articles)
    .map((row) => ({ value: row.key, label: nameRow(row) }));
}

async function readTags() {
  const counts = new Map<string, number>();
  for (const { tags } of await listAnnotations(await openStore()))
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return toSorted(counts, 0);
}
