import type { TestBrowser } from '../harness';

/** Whether the extension's own storage, where drafts are, holds these words. */
export function isInOwnStorage(browser: TestBrowser, words: string): Promise<boolean> {
  return browser.inBackground(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null)).includes(wanted);
  }, words);
}
