import browser, { type Runtime } from 'webextension-polyfill';
import { SITES, toMatchPattern } from '../model/sites';
import { planBackups } from './automatic-backup';
import { registerGranted } from './granted-sites';
import { injectGate } from './inject';
import { makeMenus } from './menus';
import { report } from './report';
import { planRetention } from './retention';

const WELCOME = 'src/welcome/index.html';

/** After installation or update: menus, the first-run page, and the articles that are open already. */
export async function answerInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await Promise.all([makeMenus(), planRetention(), planBackups(), registerGranted()]);
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  if (reason === 'install' || reason === 'update') await readOpenTabs();
}

/** Tabs open since before have no gate, or one that lost its extension. One that cannot be reached keeps none of the others. */
async function readOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const url = [...new Set([...SITES.map(toMatchPattern), ...origins])];
  const tabs = await browser.tabs.query({ url, discarded: false });
  const tries = tabs.flatMap((tab) => (tab.id === undefined ? [] : [injectGate(tab.id).catch(report)]));
  await Promise.all(tries);
}
