import type { ComponentChildren } from 'preact';
import { ActiveFilters } from './active-filters';
import { SECTION_LABELS } from './labels';
import type { Route } from './route';
import type { Go } from './use-route';

interface Props {
  readonly route: Route;
  readonly go: Go;
  /** Undefined until it is known. */
  readonly count: number | undefined;
  readonly one: string;
  readonly many: string;
  readonly problem?: string;
  /** Actions on what is listed. */
  readonly children?: ComponentChildren;
}

const number = new Intl.NumberFormat('en-GB');

/** The name of the list, how long it is, and what narrows it. */
export function ListHead({ route, go, count, one, many, problem, children }: Props) {
  return (
    <header class="list-head">
      <div class="list-title">
        <h1>{SECTION_LABELS[route.section].name}</h1>
        <p role="status">{count === undefined ? '' : `${number.format(count)} ${count === 1 ? one : many}`}</p>
        {children}
      </div>
      <ActiveFilters filters={route.filters} set={(filters) => go({ ...route, filters })} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </header>
  );
}
