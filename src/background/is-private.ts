import browser from 'webextension-polyfill';
import type { Sender } from '../messages/runtime';

/**
 * Whether a call comes out of a private window, from which nothing is ever kept. A popup or panel names no tab; it belongs to
 * the window in front.
 */
export async function isPrivate(sender: Sender): Promise<boolean> {
  if (sender.tab) return sender.tab.incognito;
  return (await browser.windows.getLastFocused()).incognito;
}
