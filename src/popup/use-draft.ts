import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DRAFT, type Draft } from '../model/draft';

/** In a private window drafts are in the browser's memory alone. */
async function area() {
  const { incognito } = await browser.windows.getCurrent();
  return incognito ? browser.storage.session : browser.storage.local;
}

/**
 * What is being written and not yet saved. It outlives the popup, which closes with every click beside it, the background, and an
 * update of the extension; a month untouched it is forgotten. `undefined` where nothing is being written.
 */
export function useDraft<Value>(name: string) {
  const key = `${DRAFT}${name}`;
  const [draft, setDraft] = useState<Value | undefined>();
  useEffect(() => {
    // Without the browser's storage there is no draft from before; what is typed now is on the screen all the same.
    area()
      .then((store) => store.get(key))
      .then(
        ({ [key]: found }) => setDraft((now) => now ?? (found as Draft<Value> | undefined)?.value),
        () => undefined,
      );
  }, [key]);
  const keep = useCallback(
    (next: Value | undefined) => {
      setDraft(next);
      area()
        .then((store) =>
          next === undefined ? store.remove(key) : store.set({ [key]: { at: Date.now(), value: next } }),
        )
        .catch(() => undefined);
    },
    [key],
  );
  return [draft, keep] as const;
}
