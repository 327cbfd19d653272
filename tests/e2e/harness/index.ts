/**
 * Harness of the end-to-end tests: the built extension in a real Chromium and a real Firefox, on a web of our own.
 *
 *     describeInBrowsers('reading', pages, (start) => {
 *       it('marks the article', async () => {
 *         const browser = await start();                    // one browser for each file's describe, started at first use
 *         const tab = await browser.open('https://www.bbc.co.uk/news/uk-1');
 *         const article = await browser.callTab<ReadArticle>(tab, 'readArticle');
 *         const popup = await browser.openPopup(tab);       // the real one, from the toolbar, in both browsers
 *         expect(await popup.text('h1')).toBe('…');
 *         await browser.stopBackground();                   // the worker dies, as it may at any time
 *         await popup.click('button.save');
 *         expect(await browser.extensionRequests()).toEqual([]);
 *       });
 *     });
 *
 * - Build first (`npm run build`): dist/chrome and dist/firefox are what is tested, as users get them.
 * - `npx vitest run --config tests/e2e/vitest.config.ts [file]`; `GATELOG_BROWSERS=firefox` runs one browser only.
 * - Pages are `{ url, file }` or `{ url, body }` under real addresses, http and https alike; a local proxy answers for
 *   them and refuses everything else, so nothing reaches the network. `site().serve(page)` changes one while it runs.
 * - Functions given to `evaluate`, `waitFor`, `inContentScript`, `inBackground` are sent as source: they see only their
 *   arguments, which travel as JSON, as does the answer. `evaluate` runs in the page's own world, where `CSS.highlights`
 *   is shared with the content script; closed shadow roots are reached from `inContentScript`
 *   (`chrome.dom.openOrClosedShadowRoot(element)` in Chromium, `element.openOrClosedShadowRoot` in Firefox).
 * - `waitFor(what, fn)` asks until the answer is truthy and otherwise fails naming `what`: never sleep in a test.
 * - `extensionRequests()` must stay empty. Firefox cannot tell a content script's fetch from its page's, so pages of the test
 *   web make none themselves. `site().requested` holds everything that anything asked for, the browser included.
 * - The page of the first run is closed before a browser is handed out; `keepsFirstRun: true` in the options leaves it.
 * - `open(url, { isPrivate: true })` opens a private window, where the reader has allowed the extension.
 */
export { describeInBrowsers, type Start } from './describe-in-browsers';
export { launchBrowser } from './launch';
export { type SitePage, type SiteServer, serveSites } from './site-server';
export { type Looks, Surface, waitUntil } from './surface';
export type { BrowserKind, LaunchOptions, Tab, TestBrowser } from './test-browser';
