import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { callWithEngine } from './inject';
import { openLibrary } from './open-library';
import { readWords } from './read-words';

const SAVE = 'save-selection';
const LIBRARY = 'open-library';

/** Makes the context menu anew. Both browsers keep it, so this is for installation, update and another language only. */
export async function makeMenus(): Promise<void> {
  const words = await readWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: words.say('menuSave'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: LIBRARY, title: words.say('menuLibrary'), contexts: ['action'] });
}

/** Does what a menu entry says. Choosing an entry grants the tab, so that a passage can be saved on any site. */
export async function answerMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === LIBRARY) return openLibrary('');
  if (info.menuItemId !== SAVE || tab?.id === undefined) return;
  const place = { tab: tab.id, frame: info.frameId ?? 0 };
  await callWithEngine(place, info.frameUrl ?? info.pageUrl, (page) => page.saveSelection());
}
