import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import { SearchIndex } from '../../store/search/search-index';
import { sayError } from '../../words/say-problem';
import type { Done, Tools } from './tools';

/** What the bar at the foot says. */
export interface Notice extends Done {
  readonly isProblem?: true;
}

/** Between two looks whether an article was kept meanwhile, in milliseconds. */
const LOOK_EVERY = 4_000;

/** Calls back when the reader comes back to the page, and, while it is seen, soon after an article was kept or deleted elsewhere. */
function watchChanges(index: SearchIndex, onChange: () => void): () => void {
  let known: number | undefined;
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    // A look that fails says nothing: whoever loads next tells why.
    const version = await index.version().catch(() => known);
    if (known !== undefined && version !== known) onChange();
    known = version;
  };
  const timer = setInterval(look, LOOK_EVERY);
  addEventListener('focus', onChange);
  return () => {
    clearInterval(timer);
    removeEventListener('focus', onChange);
  };
}

/** The tools, and the notice that they leave. */
export function useToolsOf(): {
  readonly tools: Tools;
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
} {
  const index = useMemo(() => new SearchIndex(openStore), []);
  const [version, setVersion] = useState(0);
  const [notice, setNotice] = useState<Notice | undefined>();
  const bump = useCallback(() => setVersion((now) => now + 1), []);
  useEffect(() => watchChanges(index, bump), [index, bump]);
  const report = useCallback(
    (done: Done) => {
      setNotice(done);
      bump();
    },
    [bump],
  );
  const complain = useCallback((error: unknown) => setNotice({ what: sayError(error), isProblem: true }), []);
  const tools = useMemo(() => ({ index, version, report, complain }), [index, version, report, complain]);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return { tools, notice, dismiss };
}
