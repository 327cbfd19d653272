import { messaging } from '../messages/runtime';
import { toLanguage } from '../model/language';
import { fromShared, SHARED, type SharedWords } from '../words/shared-words';
import { speak } from '../words/spoken';

/** Has this page's card speak as the browser does, until it is known whether the reader chose another language. */
export function speakBrowsers(shared?: SharedWords): void {
  const find = (key: string, parts: readonly string[] = []) => messaging().i18n.getMessage(key, [...parts]);
  speak(fromShared(shared, toLanguage(find('@@ui_locale')), find));
}

/** Has it speak the language that the reader chose. */
export async function speakChosen(): Promise<void> {
  const { [SHARED]: shared } = await messaging().storage.local.get(SHARED);
  speakBrowsers(shared as SharedWords | undefined);
}
