import { words } from '../../words/spoken';
import type { Done } from './use-long-work';

interface Props {
  readonly progress: Done;
  readonly stop: () => void;
  /** What is being done, for those who do not see the bar. */
  readonly label: string;
}

/** How far long work is, and the button that stops it. */
export function LongWork({ progress, stop, label }: Props) {
  return (
    <span class="deleting">
      <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={label} />
      <button type="button" onClick={stop}>
        {words.say('libraryStop')}
      </button>
    </span>
  );
}
