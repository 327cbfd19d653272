import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { callBackground } from '../messages/channel';
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
            <h1>This page could not be read</h1>
            <p>{state.reason}</p>
            <p>What you kept before is safe.</p>
          </div>
          <button type="button" onClick={reload}>
            Try again
          </button>
        </main>
      );
    case 'unreadable':
      return (
        <main class="empty">
          <h1>Nothing to read here</h1>
          <p>The browser lets no extension read this page. Open a news story and press the button again.</p>
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
      setProblem(`The browser did not allow it: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const readAlways = async () => {
    const isGranted = await browser.permissions.request({ origins: [`*://${host}/*`] });
    if (isGranted) await readNow();
    else setProblem(`${host} stays unread: the permission was not given.`);
  };
  return (
    <main class="empty">
      <h1>{host} is not on the list of sites</h1>
      <p>Gatelog reads only the sites it is told to. Nothing on this page has been read.</p>
      <div class="actions">
        <button type="button" class="primary" onClick={readNow}>
          Read this page once
        </button>
        <button type="button" onClick={readAlways}>
          Always read this site
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </main>
  );
}

function LibraryButton() {
  return (
    <button type="button" onClick={() => callBackground.openLibrary('')}>
      Open the library
    </button>
  );
}
