import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TargetTab } from './active-tab';
import { ArticleView } from './article-view';
import { EmptyView } from './empty-view';
import type { PopupState } from './popup-state';
import { readState } from './read-state';

interface Props {
  readonly tab: TargetTab | undefined;
  /** Whether it stays open while the reader goes on in the page, as the side panel does. */
  readonly stays?: boolean;
}

/** The whole popup, and the side panel's content: the open article as understood, and what is remembered of it. */
export function Popup({ tab, stays = false }: Props) {
  const [state, setState] = useState<PopupState>(tab ? { kind: 'loading' } : { kind: 'unreadable' });
  const reload = useCallback(() => (tab ? readState(tab, setState) : undefined), [tab]);
  useEffect(() => {
    void reload();
  }, [reload]);
  if (state.kind === 'article' && tab) return <ArticleView state={state} tab={tab} reload={reload} stays={stays} />;
  return <EmptyView state={state} tab={tab} reload={reload} />;
}
