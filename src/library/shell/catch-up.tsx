import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import { indexMissing } from '../../store/search/index-missing';
import { useTools } from './tools';

/** Puts into the search index what was kept without it: after an update, or out of a backup. Shows progress only where it takes a while. */
export function CatchUp() {
  const { report, complain } = useTools();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | undefined>();
  // Once, when the library is opened.
  useEffect(() => {
    const stop = new AbortController();
    openStore()
      .then((store) =>
        indexMissing(store, { signal: stop.signal, onProgress: (done, of) => setProgress({ done, of }) }),
      )
      .then((count) => {
        setProgress(undefined);
        if (count > 0) report({ what: 'The search index is complete again.' });
      }, complain);
    return () => stop.abort();
  }, []);
  if (!progress || progress.done >= progress.of) return null;
  return (
    <p class="catch-up">
      <progress value={progress.done} max={progress.of} aria-label="Articles put into the search index" /> Making{' '}
      {progress.of - progress.done} articles searchable
    </p>
  );
}
