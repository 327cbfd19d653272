import { launchBrowser } from '../../tests/e2e/harness/launch';
import { type SitePage, serveSites } from '../../tests/e2e/harness/site-server';
import type { Surface } from '../../tests/e2e/harness/surface';
import type { BrowserKind, Tab, TestBrowser } from '../../tests/e2e/harness/test-browser';
import { articlesAboutPrisons, OUR_SIGHT, servedPages } from '../../tests/e2e/journeys/our-road';
import { readTabId } from '../../tests/e2e/journeys/read-tab-id';
import { readMarks, waitUntilKept } from '../../tests/e2e/journeys/road';

const SCHEMES = ['light', 'dark'] as const;

/** Pages on which the popup has little to show, each with the state that it is in then. */
const PLACES: readonly (SitePage & { readonly state: string })[] = [
  { state: 'unlisted', url: 'https://weekly.example/2017/story', body: '<title>A story</title><p>A story.' },
  { state: 'unreadable', url: 'https://addons.mozilla.org/en-GB/firefox/', body: '<title>Add-ons</title><p>Add-ons.' },
  { state: 'pdf', url: 'https://www.bbc.co.uk/report.pdf', type: 'application/pdf', body: '%PDF-1.4\n%%EOF' },
];

/** Library views, each with what is waited for. */
const VIEWS = [
  ['articles', '#/articles', 'h1, h2'],
  ['annotations', '#/annotations', 'h1, h2'],
] as const;

/**
 * Pictures of every state that a reader meets, in one browser, light and dark: the popup with nothing to read, over a first article
 * and over one with a past, and the library with nothing in it. They lie in `folder` as `<browser>-<scheme>-<state>.png`.
 */
export async function takeStatePictures(kind: BrowserKind, folder: string): Promise<void> {
  const site = await serveSites([...servedPages(), ...PLACES]);
  const browser = await launchBrowser(kind, { site });
  const take = async (surface: Surface, state: string) => {
    for (const scheme of SCHEMES) {
      await surface.setLooks({ scheme });
      await surface.waitFor(
        'it to be at rest',
        (wanted) =>
          matchMedia(`(prefers-color-scheme: ${wanted})`).matches &&
          document.body.innerText.length > 20 &&
          document.getAnimations().length === 0,
        scheme,
      );
      await surface.screenshot(`${folder}/${kind}-${scheme}-${state}.png`);
    }
    await surface.setLooks({ scheme: 'light' });
    await surface.close();
  };
  try {
    // The same as in Chromium but for the scroll bars.
    if (kind === 'chromium') await takeViews(browser, take);
    await takePlaces(browser, take);
    await takeArticles(browser, take);
    await takeTroubles(browser, take);
  } finally {
    await browser.close();
    await site.close();
  }
}

type Take = (surface: Surface, state: string) => Promise<void>;

async function takeViews(browser: TestBrowser, take: Take): Promise<void> {
  for (const [name, path, wanted] of VIEWS) {
    const page = await browser.openPage(`src/library/index.html${path}`);
    await page.waitFor('what is shown', (selector) => document.querySelector(selector), wanted);
    await page.resize(960, 600);
    await take(page, `library-${name}-empty`);
  }
}

async function takePlaces(browser: TestBrowser, take: Take): Promise<void> {
  for (const { state, url } of PLACES) {
    const tab = await browser.open(url);
    await take(await openPopup(browser, tab, 'h1'), `popup-${state}`);
    await tab.close();
  }
}

/** The popup over the first article ever kept, and over one with a past. */
async function takeArticles(browser: TestBrowser, take: Take): Promise<void> {
  const first = await browser.open(OUR_SIGHT.article);
  await readMarks(first);
  await waitUntilKept(browser, first);
  await take(await openPopup(browser, first, '.row'), 'popup-first');
  await first.close();
  for (const url of articlesAboutPrisons()) {
    const tab = await browser.open(url);
    await readMarks(tab);
    await waitUntilKept(browser, tab);
    await tab.close();
  }
  const tab = await browser.open(OUR_SIGHT.article);
  await readMarks(tab);
  await take(await openPopup(browser, tab, '.row .earlier'), 'popup-past');
  await take(await openPanel(browser, tab), 'panel');
  await tab.close();
}

/** What the side panel holds over an article, in a panel's usual size; no browser lets a driver look into the panel itself. */
async function openPanel(browser: TestBrowser, tab: Tab): Promise<Surface> {
  const panel = await browser.openPage(`src/panel/index.html?tab=${await readTabId(browser, tab)}`);
  await panel.resize(360, 800);
  await panel.waitFor('what it shows', () => document.querySelector('.row .earlier'));
  return panel;
}

/** Popup and library where the library cannot be opened: here since a later version of it lies on the disk. */
async function takeTroubles(browser: TestBrowser, take: Take): Promise<void> {
  const page = await browser.openPage('manifest.json');
  await page.evaluate(
    () =>
      new Promise<boolean>((done, failed) => {
        const request = indexedDB.open('gatelog', 1000);
        request.onsuccess = () => done(true);
        request.onerror = () => failed(request.error);
      }),
  );
  await page.close();
  const tab = await browser.open(OUR_SIGHT.article);
  await readMarks(tab);
  await take(await openPopup(browser, tab, '[role="alert"]'), 'popup-error');
  await tab.close();
  const library = await browser.openPage('src/library/index.html#/articles');
  await library.waitFor('what went wrong', () => document.querySelector('[role="alert"], .problem'));
  await library.resize(960, 600);
  await take(library, 'library-error');
}

async function openPopup(browser: TestBrowser, tab: Tab, wanted: string): Promise<Surface> {
  const popup = await browser.openPopup(tab);
  await popup.waitFor('what it shows', (selector) => document.querySelector(selector), wanted);
  return popup;
}
