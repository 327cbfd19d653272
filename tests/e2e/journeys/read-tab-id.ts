import type { Tab, TestBrowser } from '../harness/test-browser';

/** Brings a tab to the front and gives the number that extensions know it by. */
export async function readTabId(browser: TestBrowser, tab: Tab): Promise<number> {
  await tab.activate();
  return browser.inBackground(async () => {
    interface Chrome {
      readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
    }
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
  });
}
