import type { Filters } from './filters';

interface Props {
  readonly filters: Filters;
  readonly set: (next: Filters) => void;
}

/** The first and the last day of what is to be listed. */
export function DateChoice({ filters, set }: Props) {
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
