import browser from 'webextension-polyfill';

/** The tab that the popup speaks of. `url` is there only where the reader has granted it (activeTab, a listed site). */
export interface TargetTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** The tab named in the popup's own address (`?tab=7`), else the one in front of this window. Undefined where there is none. */
export async function readTargetTab(search: string): Promise<TargetTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** Whether the popup fills what it is shown in: a tab, or a phone's screen, where browsers open popups as pages. */
export async function isPage(): Promise<boolean> {
  const [tab, { os }] = await Promise.all([browser.tabs.getCurrent(), browser.runtime.getPlatformInfo()]);
  return tab !== undefined || os === 'android';
}
