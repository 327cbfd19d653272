import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { callTab } from '../messages/channel';
import type { Passage } from '../model/annotation-draft';
import type { TargetTab } from './active-tab';

/** The passage selected on the page, `atFirst` when it was read; looked for again whenever the reader comes back to this page of ours, which may stay open. */
export function useSelected(tab: TargetTab, atFirst: Passage | undefined): readonly [Passage | undefined, () => void] {
  const [passage, setPassage] = useState(atFirst);
  // Before it is painted: what is selected stands above the rows.
  useLayoutEffect(() => setPassage(atFirst), [atFirst]);
  useEffect(() => {
    const ask = () => {
      // Without an answer there is simply no selection to offer; the article itself has been read already.
      callTab(tab.id)
        .selectedPassage()
        .then(
          (found) => setPassage(found ?? undefined),
          () => setPassage(undefined),
        );
    };
    const back = new AbortController();
    window.addEventListener('focus', ask, { signal: back.signal });
    document.documentElement.addEventListener('pointerenter', ask, { signal: back.signal });
    return () => back.abort();
  }, [tab]);
  return [passage, () => setPassage(undefined)];
}
