import { openStore } from '../../store/open-store';
import { deleteWithUndo } from '../../transfer/delete-with-undo';
import { words } from '../../words/spoken';
import { LongWork } from '../shell/long-work';
import { useTools } from '../shell/tools';
import { useLongWork } from '../shell/use-long-work';

interface Props {
  /** What goes: "the 12 articles of The Guardian". */
  readonly what: string;
  readonly find: () => Promise<readonly string[]>;
}

/** Deletes a set of articles of any size, with progress and a way to stop; all of it can be put back. */
export function DeleteButton({ what, find }: Props) {
  const { report } = useTools();
  const { progress, run, stop } = useLongWork();
  const remove = () =>
    run(async (each) => {
      const ids = await find();
      if (ids.length === 0) return report({ what: words.say('keptNothing') });
      const { count, undo } = await deleteWithUndo(await openStore(), ids, each);
      report({ what: words.count('keptDeleted', count), undo: async () => undo(await openStore()) });
    });
  if (progress) return <LongWork progress={progress} stop={stop} label={words.say('keptDeleting', what)} />;
  return (
    <button type="button" onClick={remove} aria-label={words.say('keptDeleteWhat', what)}>
      {words.say('libraryDelete')}
    </button>
  );
}
