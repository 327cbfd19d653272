import type { Colour } from '../../model/annotation';
import type { EntityKey } from '../../model/entity-key';
import type { Measure, MentionType } from '../../model/mention';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { capitalise, nameEntity } from '../entities/name-entity';
import { type Filters, isNarrowed, LIST_FILTERS, type ListFilter, NO_FILTERS, toggled } from './filters';

interface Props {
  readonly filters: Filters;
  readonly set: (next: Filters) => void;
}

/** Everything that narrows the list, each with a way to let it go. */
export function ActiveFilters({ filters, set }: Props) {
  if (!isNarrowed(filters) && !filters.q) return null;
  return (
    <ul class="active-filters" aria-label={words.say('filterActive')}>
      {filters.q.trim() && <Chip label={`“${filters.q.trim()}”`} drop={() => set({ ...filters, q: '' })} />}
      {LIST_FILTERS.flatMap((list) =>
        filters[list].map((value) => (
          <Chip key={`${list} ${value}`} label={nameOf(list, value)} drop={() => set(toggled(filters, list, value))} />
        )),
      )}
      {filters.from && (
        <Chip
          label={words.say('filterFrom', words.date(filters.from))}
          drop={() => set({ ...filters, from: undefined })}
        />
      )}
      {filters.to && (
        <Chip label={words.say('filterTo', words.date(filters.to))} drop={() => set({ ...filters, to: undefined })} />
      )}
      <li>
        <button type="button" class="quiet" onClick={() => set(NO_FILTERS)}>
          {words.say('filterClear')}
        </button>
      </li>
    </ul>
  );
}

function Chip({ label, drop }: { readonly label: string; readonly drop: () => void }) {
  return (
    <li>
      <button type="button" class="filter-chip" onClick={drop} aria-label={words.say('filterDrop', label)}>
        {label} <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function nameOf(list: ListFilter, value: string): string {
  switch (list) {
    case 'kinds':
      return words.say(toKey('kinds', value as MentionType));
    case 'measures':
      return capitalise(words.say(toKey('measure', value as Measure)));
    case 'entities':
      return nameEntity(value as EntityKey);
    case 'tags':
      return `#${value}`;
    case 'colours':
      return words.say(toKey('colour', value as Colour));
    case 'publishers':
      return value;
  }
}
