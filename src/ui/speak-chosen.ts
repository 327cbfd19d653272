import browser from 'webextension-polyfill';
import { type Language, type LanguageChoice, toLanguage } from '../model/language';
import { findInTable, type MessageTable } from '../words/find-in-table';
import { SHARED, type SharedWords, toShared } from '../words/shared-words';
import { speak } from '../words/spoken';
import { toWords } from '../words/words';
import { readMessages } from './read-messages';

/**
 * Has this page speak the language that the reader chose. Those who know only what the browser's own i18n says
 * (content scripts and the background) are left the words of another language in the extension's storage.
 */
export async function speakChosen(choice: LanguageChoice): Promise<void> {
  const own = toLanguage(browser.i18n.getMessage('@@ui_locale'));
  const wanted = choice === 'browser' ? own : choice;
  const table = await readMessages(wanted);
  speak(toWords(wanted, findInTable(table)));
  document.documentElement.lang = wanted;
  await share(wanted, wanted === own ? undefined : table);
}

/** Leaves the words for content scripts and the background, or takes them away where the browser's own are right. */
async function share(language: Language, table: MessageTable | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const { [SHARED]: found } = await browser.storage.local.get(SHARED);
  const known = found as SharedWords | undefined;
  if (!table && known) await browser.storage.local.remove(SHARED);
  if (table && (known?.language !== language || known.version !== version))
    await browser.storage.local.set({ [SHARED]: toShared(language, version, table) });
}
