import { callBackground } from '../messages/channel';
import { messaging } from '../messages/runtime';
import { toLanguage } from '../model/language';
import { findInTable } from '../words/find-in-table';
import { speak } from '../words/spoken';
import { toWords } from '../words/words';

/** Has this page's card speak as the browser does, by the browser's own i18n, which costs the content script nothing. */
export function speakBrowsers(): void {
  const find = (key: string, parts: readonly string[] = []) => messaging().i18n.getMessage(key, [...parts]);
  speak(toWords(toLanguage(find('@@ui_locale')), find));
}

/** Has it speak the language that the reader chose, where that is another. */
export async function speakChosen(): Promise<void> {
  const sent = await callBackground.words();
  if (sent) speak(toWords(sent.language, findInTable(sent.messages)));
  else speakBrowsers();
}
