import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { callBackground } from '../messages/channel';
import { HelpLink } from '../ui/help-link';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';
import { grantListed } from './grant-listed';
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
    case 'no-grant':
      return tab ? <NoAccess state={state} tab={tab} reload={reload} /> : null;
    case 'pdf':
      return (
        <main class="empty">
          <h1>{words.say('popupPdf')}</h1>
          <p>{words.say('popupPdfWhy')}</p>
          <LibraryButton />
        </main>
      );
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

interface NoAccessProps {
  readonly state: Extract<PopupState, { readonly host: string }>;
  readonly tab: TargetTab;
  readonly reload: () => void;
}

function NoAccess({ state: { kind, host }, tab, reload }: NoAccessProps) {
  const [problem, setProblem] = useState('');
  const isListed = kind === 'no-grant';
  const readNow = async () => {
    try {
      await callBackground.readOnce(tab.id);
      reload();
    } catch (error) {
      setProblem(words.say('popupNotAllowed', sayError(error)));
    }
  };
  const readAlways = async () => {
    const isGranted = await (isListed ? grantListed() : browser.permissions.request({ origins: [`*://${host}/*`] }));
    if (isGranted) await readNow();
    else setProblem(words.say('popupStaysUnread', host));
  };
  return (
    <main class="empty">
      <h1>{words.say(isListed ? 'popupNotGranted' : 'popupNotListed', host)}</h1>
      <p>{words.say(isListed ? 'popupNotGrantedWhy' : 'popupNotRead')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={readNow}>
          {words.say('popupReadOnce')}
        </button>
        <button type="button" onClick={readAlways}>
          {words.say(isListed ? 'popupGrantListed' : 'popupReadAlways')}
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </main>
  );
}

function LibraryButton() {
  return (
    <div class="actions">
      <button type="button" onClick={() => callBackground.openLibrary('')}>
        {words.say('popupOpenLibrary')}
      </button>
      <HelpLink />
    </div>
  );
}
