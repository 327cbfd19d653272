import { useRef, useState } from 'preact/hooks';
import { useTools } from '../shell/tools';
import { removeArticles, UNDOABLE } from './remove-articles';

interface Props {
  /** What goes: "the 12 articles of The Guardian". */
  readonly what: string;
  readonly find: () => Promise<readonly string[]>;
}

const number = new Intl.NumberFormat('en-GB');

/** Deletes a set of articles: what can be undone goes at once, what cannot is asked about first; with progress, and a way to stop. */
export function DeleteButton({ what, find }: Props) {
  const { report, complain } = useTools();
  const [asked, setAsked] = useState<readonly string[] | undefined>();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | undefined>();
  const stop = useRef(new AbortController());
  const remove = async (ids: readonly string[]) => {
    setAsked(undefined);
    stop.current = new AbortController();
    setProgress({ done: 0, of: ids.length });
    try {
      const { count, undo } = await removeArticles(
        ids,
        (done) => setProgress({ done, of: ids.length }),
        stop.current.signal,
      );
      report({
        what: `${number.format(count)} ${count === 1 ? 'article' : 'articles'} deleted.`,
        ...(undo ? { undo } : {}),
      });
    } catch (error) {
      complain(error);
    }
    setProgress(undefined);
  };
  const start = async () => {
    try {
      const ids = await find();
      if (ids.length === 0) return report({ what: 'No article to delete.' });
      if (ids.length <= UNDOABLE) return await remove(ids);
      setAsked(ids);
    } catch (error) {
      complain(error);
    }
  };
  if (progress)
    return (
      <span class="deleting">
        <progress value={progress.done} max={progress.of} aria-label={`Deleting ${what}`} />
        <button type="button" onClick={() => stop.current.abort()}>
          Stop
        </button>
      </span>
    );
  if (asked)
    return (
      <span class="deleting" role="alert">
        {number.format(asked.length)} articles go for good: so many cannot be undone.{' '}
        <button type="button" class="danger" onClick={() => remove(asked)}>
          Delete them
        </button>{' '}
        <button type="button" onClick={() => setAsked(undefined)}>
          Keep them
        </button>
      </span>
    );
  return (
    <button type="button" onClick={start} aria-label={`Delete ${what}`}>
      Delete
    </button>
  );
}
