import { useState } from 'preact/hooks';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';
import { keepAgain } from './keep-problem';
import type { ArticleState } from './popup-state';

interface Props {
  readonly state: ArticleState;
  readonly tab: TargetTab;
  readonly reload: () => void;
}

/** Says that the open article is not on disk, and why, with a way to try again. */
export function NotKept({ state, tab, reload }: Props) {
  const [reason, setReason] = useState(state.notKept);
  if (!reason) return null;
  const again = async () => {
    const why = await keepAgain(tab.id, state.article).catch((error: unknown) => String(error));
    setReason(why);
    if (!why) reload();
  };
  return (
    <div class="notice" role="alert">
      <p>{reason}</p>
      <button type="button" onClick={again}>
        {words.say('popupKeepAgain')}
      </button>
    </div>
  );
}
