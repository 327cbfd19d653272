import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import { SearchIndex } from '../../store/search/search-index';
import type { Done, Tools } from './tools';
import { toSentence } from './use-loaded';

/** What the bar at the foot says. */
export interface Notice extends Done {
  readonly isProblem?: true;
}

/** The tools, and the notice that they leave. Coming back to the page counts as a change: articles may have been read meanwhile. */
export function useToolsOf(): {
  readonly tools: Tools;
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
} {
  const index = useMemo(() => new SearchIndex(openStore), []);
  const [version, setVersion] = useState(0);
  const [notice, setNotice] = useState<Notice | undefined>();
  const bump = useCallback(() => setVersion((now) => now + 1), []);
  useEffect(() => {
    addEventListener('focus', bump);
    return () => removeEventListener('focus', bump);
  }, [bump]);
  const report = useCallback(
    (done: Done) => {
      setNotice(done);
      bump();
    },
    [bump],
  );
  const complain = useCallback((error: unknown) => setNotice({ what: toSentence(error), isProblem: true }), []);
  const tools = useMemo(() => ({ index, version, report, complain }), [index, version, report, complain]);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return { tools, notice, dismiss };
}
