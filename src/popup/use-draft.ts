import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * What is being written and not yet saved. It outlives the popup, which closes with every click beside it, and the background,
 * but is never written to the disk: it is gone when the browser closes. `undefined` where nothing is being written.
 */
export function useDraft<Draft>(name: string) {
  const key = `draft ${name}`;
  const [draft, setDraft] = useState<Draft | undefined>();
  useEffect(() => {
    // Without the browser's memory there is no draft from before; what is typed now is on the screen all the same.
    browser.storage.session.get(key).then(
      ({ [key]: found }) => setDraft((now) => now ?? (found as Draft | undefined)),
      () => undefined,
    );
  }, [key]);
  const keep = useCallback(
    (next: Draft | undefined) => {
      setDraft(next);
      const done =
        next === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: next });
      done.catch(() => undefined);
    },
    [key],
  );
  return [draft, keep] as const;
}
