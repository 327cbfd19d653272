import browser from 'webextension-polyfill';
import { type Language, type LanguageChoice, toLanguage } from '../model/language';
import { findInTable, type MessageTable } from '../words/find-in-table';
import { SHARED, type SharedWords, toShared } from '../words/shared-words';
import { speak } from '../words/spoken';
import { toWords } from '../words/words';

/**
 * Has this page speak the language that the reader chose. The browser's own i18n knows only the browser's language; another one
 * is read from the file that the browser would have read, and shared with those who cannot read it.
 */
export async function speakChosen(choice: LanguageChoice): Promise<void> {
  const own = toLanguage(browser.i18n.getMessage('@@ui_locale'));
  const wanted = choice === 'browser' ? own : choice;
  const table = wanted === own ? undefined : await readTable(wanted);
  speak(toWords(wanted, table ? findInTable(table) : (key, parts) => browser.i18n.getMessage(key, [...parts])));
  document.documentElement.lang = wanted;
  await share(wanted, table);
}

/** The browser's own files as modules; the build writes each import with its fixed address (scripts/lib/catalogue.ts). */
declare const ENGLISH_MESSAGES: () => Promise<{ readonly default: MessageTable }>;
declare const WELSH_MESSAGES: () => Promise<{ readonly default: MessageTable }>;

async function readTable(language: Language): Promise<MessageTable> {
  const { default: table } = await (language === 'cy' ? WELSH_MESSAGES() : ENGLISH_MESSAGES());
  return table;
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
