import browser from 'webextension-polyfill';
import { SITES, toMatchPattern } from '../model/sites';
import { gateFiles } from './inject';

const GATE = 'granted-sites';
const STYLES = 'granted-sites-styles';

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
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [GATE, STYLES] })).map(({ id }) => id);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
    return;
  }
  const { js, css } = gateFiles();
  const always = { matches, runAt: 'document_end', persistAcrossSessions: true } as const;
  // An article may stand in a frame that comes late, or that has no address of its own: marks need their styles there too.
  const everyFrame = { allFrames: true, matchOriginAsFallback: true };
  const scripts = [
    { ...always, id: GATE, js },
    { ...always, ...everyFrame, id: STYLES, css },
  ];
  const [old, added] = [true, false].map((isKnown) => scripts.filter(({ id }) => known.includes(id) === isKnown));
  if (old?.length) await browser.scripting.updateContentScripts(old);
  if (added?.length) await browser.scripting.registerContentScripts(added);
}
