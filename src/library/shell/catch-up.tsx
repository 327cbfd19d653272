import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
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
    openStore()
      .then((store) =>
        indexMissing(store, { signal: stop.signal, onProgress: (done, of) => setProgress({ done, of }) }),
      )
      .then((count) => {
        setProgress(undefined);
        if (count > 0) report({ what: words.say('catchUpDone') });
      }, complain);
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
