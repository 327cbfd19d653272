import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/schema';
import { indexMissing } from '../../store/search/index-missing';
import { words } from '../../words/spoken';
import { useTools } from './tools';

/** Puts into the search index what was kept without it: after an update, or out of a backup. Shows progress only where it takes a while. */
export function CatchUp() {
  const { report, complain } = useTools();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | undefined>();
  // Once, when the library is opened.
  useEffect(() => {
    const stop = new AbortController();
    const run = async (store: Store) => {
      const onProgress = (done: number, of: number) => setProgress({ done, of });
      const count = await indexMissing(store, { signal: stop.signal, onProgress });
      setProgress(undefined);
      if (count > 0) report({ what: words.say('catchUpDone') });
    };
    // Why a library cannot be opened is said where its list would stand, and once is enough.
    openStore().then(
      (store) => run(store).catch(complain),
      () => undefined,
    );
    return () => stop.abort();
  }, []);
  if (!progress || progress.done >= progress.of) return null;
  return (
    <p class="catch-up">
      <progress value={progress.done} max={progress.of} aria-label={words.say('catchUpProgress')} />{' '}
      {words.count('catchUp', progress.of - progress.done)}
    </p>
  );
}
