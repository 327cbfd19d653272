import { words } from '../../words/spoken';
import type { Filters } from './filters';

interface Props {
  readonly filters: Filters;
  readonly set: (next: Filters) => void;
}

/** The first and the last day of what is to be listed. */
export function DateChoice({ filters, set }: Props) {
  return (
    <fieldset class="dates">
      <legend>{words.say('filterPublished')}</legend>
      <label>
        <span class="visually-hidden">{words.say('keptFirstDay')}</span>
        <input
          type="date"
          value={filters.from ?? ''}
          max={filters.to}
          onChange={(event) => set({ ...filters, from: event.currentTarget.value || undefined })}
        />
      </label>
      <label>
        <span class="visually-hidden">{words.say('keptLastDay')}</span>
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
