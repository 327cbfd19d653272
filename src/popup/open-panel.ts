import browser from 'webextension-polyfill';

/** What the polyfill does not know: Chrome's side panel and Firefox's sidebar. */
interface PanelApis {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page. Must run inside a click, which both browsers ask for. */
export async function openPanel(tabId: number): Promise<void> {
  const chromeApis = (globalThis as { readonly chrome?: PanelApis }).chrome;
  const firefoxApis = browser as unknown as PanelApis;
  if (chromeApis?.sidePanel) await chromeApis.sidePanel.open({ tabId });
  else await firefoxApis.sidebarAction?.open();
}
