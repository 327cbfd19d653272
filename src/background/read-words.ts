import browser from 'webextension-polyfill';
import { toLanguage } from '../model/language';
import { fromShared, SHARED, type SharedWords } from '../words/shared-words';
import type { Words } from '../words/words';

/** What the background says, in the language that the reader chose. */
export async function readWords(): Promise<Words> {
  const { [SHARED]: shared } = await browser.storage.local.get(SHARED);
  const { getMessage } = browser.i18n;
  return fromShared(shared as SharedWords | undefined, toLanguage(getMessage('@@ui_locale')), (key, parts) =>
    getMessage(key, [...parts]),
  );
}
