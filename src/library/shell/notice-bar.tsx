import { useState } from 'preact/hooks';
import { words } from '../../words/spoken';
import { useTools } from './tools';
import type { Notice } from './use-tools';

/** What was just done, with Undo where there is a way back; stays until something else is done or it is closed. */
export function NoticeBar({ notice, dismiss }: { readonly notice: Notice | undefined; readonly dismiss: () => void }) {
  const { report, complain } = useTools();
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      await notice?.undo?.();
      report({ what: words.say('libraryUndone') });
    } catch (error) {
      complain(error);
    }
    setBusy(false);
  };
  return (
    <div class="notice-place">
      <div role="status">
        {notice && !notice.isProblem && (
          <p class="notice-bar">
            {notice.what}
            {notice.undo && (
              <button type="button" class="quiet" disabled={isBusy} onClick={undo}>
                {words.say('libraryUndo')}
              </button>
            )}
            <CloseButton dismiss={dismiss} />
          </p>
        )}
      </div>
      <div role="alert">
        {notice?.isProblem && (
          <p class="notice-bar problem">
            {notice.what} <CloseButton dismiss={dismiss} />
          </p>
        )}
      </div>
    </div>
  );
}

function CloseButton({ dismiss }: { readonly dismiss: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={words.say('libraryCloseNotice')} onClick={dismiss}>
      <span aria-hidden="true">×</span>
    </button>
  );
}
