import browser from 'webextension-polyfill';
import { SITES, toMatchPattern } from '../model/sites';
import { readWords } from './read-words';

/**
 * Says on the toolbar button where none of the listed sites may be read: Firefox leaves that to the reader, at installation and
 * later. A tab's own count stands over it. To be called at installation and start, and when a permission came or went.
 */
export async function showAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const isAny = SITES.map(toMatchPattern).some((pattern) => origins.includes(pattern));
  await Promise.all([
    browser.action.setBadgeText({ text: isAny ? '' : '!' }),
    browser.action.setTitle({ title: isAny ? ownTitle() : (await readWords()).say('badgeNoAccess') }),
  ]);
}

function ownTitle(): string {
  return browser.runtime.getManifest().action?.default_title ?? '';
}
