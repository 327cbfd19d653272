import browser from 'webextension-polyfill';
import { SITES, toMatchPattern } from '../model/sites';
import { gateFiles } from './inject';

const ID = 'granted-sites';

let last: Promise<void> = Promise.resolve();

/**
 * Has the gate run on the sites that the reader granted beyond the list, and on no other: to be called when a permission came
 * or went, and at installation and start. One call after the other, since a script registered twice is an error.
 */
export function registerGranted(): Promise<void> {
  last = last.catch(() => undefined).then(registerNow);
  return last;
}

async function registerNow(): Promise<void> {
  const listed = new Set(SITES.map(toMatchPattern));
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listed.has(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, ...gateFiles(), runAt: 'document_end' as const };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
