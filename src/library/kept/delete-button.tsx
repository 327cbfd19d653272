import { useRef, useState } from 'preact/hooks';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { removeArticles, UNDOABLE } from './remove-articles';

interface Props {
  /** What goes: "the 12 articles of The Guardian". */
  readonly what: string;
  readonly find: () => Promise<readonly string[]>;
}

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
        what: words.count('keptDeleted', count),
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
      if (ids.length === 0) return report({ what: words.say('keptNothing') });
      if (ids.length <= UNDOABLE) return await remove(ids);
      setAsked(ids);
    } catch (error) {
      complain(error);
    }
  };
  if (progress)
    return (
      <span class="deleting">
        <progress value={progress.done} max={progress.of} aria-label={words.say('keptDeleting', what)} />
        <button type="button" onClick={() => stop.current.abort()}>
          {words.say('libraryStop')}
        </button>
      </span>
    );
  if (asked)
    return (
      <span class="deleting" role="alert">
        {words.say('keptForGood', asked.length)}{' '}
        <button type="button" class="danger" onClick={() => remove(asked)}>
          {words.say('keptDeleteThem')}
        </button>{' '}
        <button type="button" onClick={() => setAsked(undefined)}>
          {words.say('keptKeepThem')}
        </button>
      </span>
    );
  return (
    <button type="button" onClick={start} aria-label={words.say('keptDeleteWhat', what)}>
      {words.say('libraryDelete')}
    </button>
  );
}
