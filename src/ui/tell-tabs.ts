import browser from 'webextension-polyfill';
import { CHOICES_CHANGED } from '../model/settings';

/** Has open articles follow the choices that were just changed; where that fails they do when they are next opened. */
export function tellTabs(): void {
  browser.storage.local.set({ [CHOICES_CHANGED]: Date.now() }).catch(() => undefined);
}
