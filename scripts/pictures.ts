import { launchBrowser } from '../tests/e2e/harness/launch';
import { serveSites } from '../tests/e2e/harness/site-server';
import type { Surface } from '../tests/e2e/harness/surface';
import type { TestBrowser } from '../tests/e2e/harness/test-browser';
import { articlesAboutPrisons, OUR_SIGHT, servedPages } from '../tests/e2e/journeys/our-road';
import { readMarks, waitUntilKept } from '../tests/e2e/journeys/road';
import { openCard, shownInOverlay } from '../tests/e2e/page/on-page';
import { takeStatePictures } from './lib/state-pictures';

const OUT = 'docs/store/pictures';
const SCHEMES = ['light', 'dark'] as const;

/** `npm run pictures`, after a build: the pictures for the stores, 1,280 by 800 in English and Welsh, light and dark, and two of the README, from our own articles. */
async function takePictures(language: 'en' | 'cy'): Promise<void> {
  const site = await serveSites(servedPages());
  const browser = await launchBrowser('chromium', { site });
  try {
    // Chromium has no Welsh of its own: the reader chooses it.
    const options = await browser.openPage('src/options/index.html');
    await options.click(`input[name="language"][value="${language}"]`);
    await options.waitFor('the language to be on disk', (wanted) => document.documentElement.lang === wanted, language);
    await options.close();
    for (const url of articlesAboutPrisons()) {
      const tab = await browser.open(url);
      await readMarks(tab);
      await waitUntilKept(browser, tab);
      await tab.close();
    }
    for (const scheme of SCHEMES) await takeAll(browser, (name) => `${OUT}/${language}-${scheme}-${name}.png`, scheme);
    if (language === 'en') await takeForReadme(browser);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function takeAll(
  browser: TestBrowser,
  toPath: (name: string) => string,
  scheme: (typeof SCHEMES)[number],
): Promise<void> {
  const tab = await browser.open(OUR_SIGHT.article);
  await openCard(tab, OUR_SIGHT.words);
  await shownInOverlay(tab, '.card .memory');
  if (scheme === 'light') await tab.screenshot(toPath('card'));
  const popup = await browser.openPopup(tab);
  await popup.waitFor('memory', () => document.querySelectorAll('.row .earlier').length > 3);
  await take(popup, scheme, toPath('popup'));
  await popup.close();
  await tab.close();
  for (const [name, path, last] of [
    ['library', 'src/library/index.html#/entity/prison:bedford', '.detail-pane h2'],
    ['figures', 'src/library/index.html#/entity/statistic:assaults-total|estate', 'canvas'],
    ['options', 'src/options/index.html', 'select'],
  ] as const) {
    const page = await browser.openPage(path);
    await page.waitFor('what is read last', (last) => document.querySelector(last), last);
    await page.resize(1280, 800);
    await take(page, scheme, toPath(name));
    await page.close();
  }
}

/** Two of the README: the popup, and an official in the library. */
async function takeForReadme(browser: TestBrowser): Promise<void> {
  const tab = await browser.open(OUR_SIGHT.article);
  await readMarks(tab);
  const popup = await browser.openPopup(tab);
  await popup.waitFor('memory', () => document.querySelectorAll('.row .earlier').length > 3);
  await take(popup, 'light', 'docs/images/popup.png');
  await popup.close();
  await tab.close();
  const library = await browser.openPage('src/library/index.html#/entity/official:liz-truss');
  await library.waitFor('what is read last', () => document.querySelector('.detail-pane h2'));
  await library.resize(1280, 800);
  await take(library, 'light', 'docs/images/library.png');
  await library.close();
}

async function take(surface: Surface, scheme: 'light' | 'dark', path: string): Promise<void> {
  await surface.setLooks({ scheme });
  await surface.waitFor(
    'it to be at rest',
    (wanted) =>
      matchMedia(`(prefers-color-scheme: ${wanted})`).matches &&
      document.body.innerText.length > 100 &&
      document.getAnimations().length === 0,
    scheme,
  );
  await surface.screenshot(path);
}

for (const kind of ['chromium', 'firefox'] as const) await takeStatePictures(kind, 'docs/images/states');
await takePictures('en');
await takePictures('cy');
