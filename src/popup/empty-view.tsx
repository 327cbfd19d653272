import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { callBackground } from '../messages/channel';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';
import type { PopupState } from './popup-state';

interface Props {
  readonly state: PopupState;
  readonly tab: TargetTab | undefined;
  readonly reload: () => void;
}

/** What the popup shows where there is no article: why, and the button that solves it. */
export function EmptyView({ state, tab, reload }: Props) {
  switch (state.kind) {
    case 'no-access':
      return tab ? <NoAccess host={state.host} tab={tab} reload={reload} /> : null;
    case 'failed':
      return (
        <main class="empty">
          <div role="alert">
            <h1>{words.say('popupFailed')}</h1>
            <p>{state.reason}</p>
            <p>{words.say('popupKeptSafe')}</p>
          </div>
          <button type="button" onClick={reload}>
            {words.say('popupTryAgain')}
          </button>
        </main>
      );
    case 'unreadable':
      return (
        <main class="empty">
          <h1>{words.say('popupUnreadable')}</h1>
          <p>{words.say('popupUnreadableWhy')}</p>
          <LibraryButton />
        </main>
      );
    default:
      return <div class="empty" aria-busy="true" />;
  }
}

function NoAccess({ host, tab, reload }: { host: string; tab: TargetTab; reload: () => void }) {
  const [problem, setProblem] = useState('');
  const readNow = async () => {
    try {
      await callBackground.readOnce(tab.id);
      reload();
    } catch (error) {
      setProblem(words.say('popupNotAllowed', error instanceof Error ? error.message : String(error)));
    }
  };
  const readAlways = async () => {
    const isGranted = await browser.permissions.request({ origins: [`*://${host}/*`] });
    if (isGranted) await readNow();
    else setProblem(words.say('popupStaysUnread', host));
  };
  return (
    <main class="empty">
      <h1>{words.say('popupNotListed', host)}</h1>
      <p>{words.say('popupNotRead')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={readNow}>
          {words.say('popupReadOnce')}
        </button>
        <button type="button" onClick={readAlways}>
          {words.say('popupReadAlways')}
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </main>
  );
}

function LibraryButton() {
  return (
    <button type="button" onClick={() => callBackground.openLibrary('')}>
      {words.say('popupOpenLibrary')}
    </button>
  );
}
