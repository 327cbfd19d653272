import browser from 'webextension-polyfill';
import { sayProblem } from '../words/say-problem';
import { readWords } from './read-words';

/** The count of distinct names and figures on the toolbar button of a tab; zero clears it. The browser clears it when the tab moves on. */
export async function showCount(tab: number, count: number): Promise<void> {
  const words = await readWords();
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3d4a5c' }),
    browser.action.setBadgeText({ tabId: tab, text: toBadge(count) }),
    browser.action.setTitle({ tabId: tab, title: count === 0 ? 'Gatelog' : words.count('badge', count) }),
  ]);
}

/** Says on the toolbar button of a tab that its article could not be kept, and why; the popup tells the same (popup/keep-problem.ts). */
export async function showProblem(tab: number, reason: string): Promise<void> {
  const words = await readWords();
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#9a3412' }),
    browser.action.setBadgeText({ tabId: tab, text: '!!' }),
    browser.action.setTitle({ tabId: tab, title: sayProblem(reason, words) }),
  ]);
}

/** At most four characters fit. */
function toBadge(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
