import browser from 'webextension-polyfill';
import { type LanguageChoice, toLanguage } from '../model/language';
import { findInTable } from '../words/find-in-table';
import { speak } from '../words/spoken';
import { toWords } from '../words/words';

/**
 * Has this page speak the language that the reader chose. The browser's own i18n knows only the browser's language; another one
 * is read from the file that the browser would have read.
 */
export async function speakChosen(choice: LanguageChoice): Promise<void> {
  const own = toLanguage(browser.i18n.getMessage('@@ui_locale'));
  const wanted = choice === 'browser' ? own : choice;
  const find = wanted === own ? findInBrowser : findInTable(await readTable(wanted));
  speak(toWords(wanted, find));
  document.documentElement.lang = wanted;
}

const findInBrowser = (key: string, parts: readonly string[]): string => browser.i18n.getMessage(key, [...parts]);

async function readTable(language: string) {
  const file = browser.runtime.getURL(`_locales/${language}/messages.json`);
  const { default: table } = await import(/* @vite-ignore */ file, { with: { type: 'json' } });
  return table;
}
