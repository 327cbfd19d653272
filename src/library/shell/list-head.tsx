import type { ComponentChildren } from 'preact';
import { type PluralKey, toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { ActiveFilters } from './active-filters';
import type { Route } from './route';
import type { Go } from './use-route';

interface Props {
  readonly route: Route;
  readonly go: Go;
  /** Undefined until it is known. */
  readonly count: number | undefined;
  /** How its length is said. */
  readonly counted: PluralKey;
  readonly problem?: string;
  /** Actions on what is listed. */
  readonly children?: ComponentChildren;
}

/** The name of the list, how long it is, and what narrows it. */
export function ListHead({ route, go, count, counted, problem, children }: Props) {
  return (
    <header class="list-head">
      <div class="list-title">
        <h1>{words.say(toKey('section', route.section))}</h1>
        <p role="status">{count === undefined ? '' : words.count(counted, count)}</p>
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
