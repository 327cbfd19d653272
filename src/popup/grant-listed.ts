import browser from 'webextension-polyfill';
import { SITES, toMatchPattern } from '../model/sites';

/** Asks the reader, by the browser, whether the sites of the list may be read; true where they said yes. Must run inside a click. */
export function grantListed(): Promise<boolean> {
  return browser.permissions.request({ origins: SITES.map(toMatchPattern) });
}
