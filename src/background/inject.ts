import browser from 'webextension-polyfill';
import { callTab } from '../messages/channel';
import { highlightName } from '../model/highlight-names';
import { type MarkStyle, toMarkCss } from '../model/mark-style';
import { findSite } from '../model/sites';
import { CARD_FILE, ENGINE_FILE } from './script-files';

/** A frame of a tab; 0 is the page itself. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
}

/** Puts the engine into a frame; injected twice it stays one, which it sees to itself. Throws where the browser forbids it. */
export async function injectEngine({ tab, frame }: Place, url: string | undefined): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  // On listed sites the manifest has brought the marks' styles already.
  if (!isListed(url)) await insertStyles(tab);
  await browser.scripting.executeScript({ target, files: [ENGINE_FILE] });
}

/** Puts what answers the reader's hand into a frame that has the engine. Throws where the browser forbids it. */
export async function injectCard({ tab, frame }: Place): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [CARD_FILE] });
}

/** Puts the gate into a page that is open since before Gatelog was installed or updated, or outside the listed sites. */
export async function injectGate(tab: number): Promise<void> {
  await insertStyles(tab);
  await browser.scripting.executeScript({ target: { tabId: tab }, files: gateFiles().js });
}

/** Into every frame that may be touched: an article may stand in one. */
async function insertStyles(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, files: gateFiles().css });
}

/** Lays a style sheet over the one of marks.css, in every frame that may be touched; the last one counts. */
export async function dressMarks(tab: number, style: MarkStyle): Promise<void> {
  const sheet = { target: { tabId: tab, allFrames: true }, css: toMarkCss(style, highlightName) };
  // Firefox leaves a sheet that it has already where it lies, below those that came after it.
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/** Calls a frame; where nobody is there yet, puts the engine in first. Needs a grant for the page (a listed site, or activeTab). */
export async function callWithEngine<Value>(
  place: Place,
  url: string | undefined,
  call: (tab: ReturnType<typeof callTab>) => Promise<Value>,
): Promise<Value> {
  const tab = callTab(place.tab, place.frame);
  try {
    return await call(tab);
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
    await injectEngine(place, url);
    return call(tab);
  }
}

/** Both browsers say "Could not establish connection. Receiving end does not exist." */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /establish connection|receiving end/i.test(error.message);
}

/** The built names of the gate and its styles, as the manifest has them; Firefox gives some of them as addresses, and takes none. */
export function gateFiles(): { readonly js: string[]; readonly css: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const root = browser.runtime.getURL('');
  // Firefox gives null where a script has no style sheet.
  const toNames = (files: readonly string[] | null | undefined) => (files ?? []).map((file) => file.replace(root, ''));
  return { js: scripts.flatMap(({ js }) => toNames(js)), css: scripts.flatMap(({ css }) => toNames(css)) };
}

function isListed(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && findSite(new URL(url).hostname) !== undefined;
}
