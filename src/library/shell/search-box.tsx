import { useCallback, useRef } from 'preact/hooks';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import type { Route } from './route';
import { useKey } from './use-key';
import type { Go } from './use-route';

/** The search of the list that is shown; answers with every letter. "/" leads to it from anywhere, Escape empties it. */
export function SearchBox({ route, go }: { readonly route: Route; readonly go: Go }) {
  const field = useRef<HTMLInputElement>(null);
  const focus = useCallback(() => field.current?.focus(), []);
  useKey('/', focus);
  const { section: at } = route;
  const section = at === 'conflicts' || at === 'corrections' || at === 'kept' ? 'articles' : at;
  const search = words.say(toKey('search', section));
  const type = (q: string) => go({ ...route, section, filters: { ...route.filters, q } }, 'replace');
  return (
    <search>
      <input
        ref={field}
        type="search"
        aria-label={search}
        aria-keyshortcuts="/"
        placeholder={search}
        autocomplete="off"
        spellcheck={false}
        value={route.filters.q}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') type('');
        }}
      />
    </search>
  );
}
