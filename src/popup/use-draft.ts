import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DRAFT, type Draft } from '../model/draft';

let known: Promise<typeof browser.storage.local | typeof browser.storage.session> | undefined;

/** In a private window drafts are in the browser's memory alone. Asked once a page: a key typed must not wait for an answer before it is kept. */
function area() {
  known ??= browser.windows
    .getCurrent()
    .then(({ incognito }) => (incognito ? browser.storage.session : browser.storage.local));
  return known;
}

/** What was being written when the page of ours was last closed; undefined where nothing was, or the browser's storage does not answer. */
export async function readDraft<Value>(name: string): Promise<Value | undefined> {
  const key = `${DRAFT}${name}`;
  try {
    const { [key]: found } = await (await area()).get(key);
    return (found as Draft<Value> | undefined)?.value;
  } catch {
    // What is typed now is on the screen all the same.
    return undefined;
  }
}

/**
 * What is being written and not yet saved. It outlives the popup, which closes with every click beside it, the background, and an
 * update of the extension; a month untouched it is forgotten. `undefined` where nothing is being written. `begun` is what is known to have been written before.
 */
export function useDraft<Value>(name: string, begun?: Value) {
  const key = `${DRAFT}${name}`;
  const [draft, setDraft] = useState(begun);
  useEffect(() => {
    void readDraft<Value>(name).then((found) => setDraft((now) => now ?? found));
  }, [name]);
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
