import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../fixtures/site';
import { type BrowserKind, describeInBrowsers, type Looks, type Surface } from './harness';
import { findViolations, putOn } from './harness/axe';
import { readTabId } from './journeys/read-tab-id';
import { waitUntilKept } from './journeys/road';
import { openCard, shownInOverlay } from './page/on-page';
import { chooseFile } from './transfer-work/choose-file';

const [article, ...others] = PAGES;
const elsewhere = others.find((page) => !page.about);
if (!article || !elsewhere) throw new Error('The test web needs an article about prisons and a page that is none.');
const served = [article, elsewhere].map((page) => ({ url: page.url, body: readPageHtml(page) }));

/** The popup, which is opened over a page as readers do, and what no reader ever sees. */
const NOT_IN_A_TAB = new Set(['src/popup/index.html', 'src/offscreen/index.html']);
const pages = [
  ...readdirSync('src')
    .map((folder) => `src/${folder}/index.html`)
    .filter((page) => existsSync(page) && !NOT_IN_A_TAB.has(page)),
  'src/library/index.html#/corrections',
  'src/library/index.html#/kept',
  'help/en.html',
  'help/cy.html',
];

/** Forced colours are emulated by Chromium alone. */
const looksIn = (kind: BrowserKind): readonly (readonly [string, Looks])[] => [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
  ...(kind === 'chromium' ? [['forced colours', { scheme: 'dark', forcedColors: true }] as const] : []),
];

/** At 200% zoom a window of 1,280 pixels has 640, at 400% 320 (WCAG 2.2, 1.4.10); Firefox for Android has some 412. */
const WIDTHS = [640, 320, 412];

/** What sticks out of the page at its sides, and would have to be scrolled to. */
function findOverhang(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    return [...document.body.querySelectorAll('*')].filter(isOut).map((one) => `${one.localName}.${one.className}`);
  });
}

/** Buttons, fields and links on their own that are too small: under 24 pixels (WCAG 2.2, 2.5.8), or what fingers want. A label is part of its field. */
function findSmallTargets(surface: Surface, least = 24): Promise<string[]> {
  return surface.evaluate((least) => {
    const isInline = (element: Element) =>
      element.localName === 'a' && element.closest('p, li, dd, summary, .cell') !== null;
    return [...document.querySelectorAll('button, input, select, textarea, summary, a[href]')]
      .filter((element) => element.checkVisibility() && !isInline(element) && !element.closest('.try-out article'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < least || box.height < least)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} by ${box.height}`);
  }, least);
}

/** What moved by itself since a page began to be painted; Chromium alone keeps count of it, and tells what it has counted before it was asked. */
function findShifted(surface: Surface): Promise<string[]> {
  return surface.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 200));
    observer.disconnect();
    return (shifts as Shift[]).flatMap(({ sources }) => sources.map(({ node }) => String(node?.textContent)));
  });
}

/** Where the foot of the popup stood, from the moment there was one until all rows and a little more were there. */
async function watchFoot(popup: Surface): Promise<readonly number[]> {
  await popup.waitFor('the foot', () => document.querySelector('.foot'));
  return popup.evaluate(async () => {
    const places = new Set<number>();
    for (let i = 0; i < 200; i++) {
      places.add(document.querySelector('.foot')?.getBoundingClientRect().top ?? -1);
      if (i > 20 && document.querySelector('.row .earlier')) break;
      await new Promise((done) => setTimeout(done, 20));
    }
    return document.querySelector('.row .earlier') ? [...places] : [];
  });
}

describeInBrowsers('accessibility', served, (start) => {
  const LOOKS = looksIn(start.kind);

  it.each(pages)(
    '%s: nothing that axe-core objects to in any look, no motion where none is wanted, room when enlarged',
    async (page) => {
      const surface = await (await start()).openPage(page);
      await surface.waitFor('the page to show something', () => document.body.innerText.trim() !== '');
      for (const [name, looks] of LOOKS) {
        await putOn(surface, looks);
        expect(await findViolations(surface), name).toEqual([]);
      }
      await putOn(surface, { scheme: 'light', reducedMotion: true });
      const moving = () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        }).length;
      expect(await surface.evaluate(moving)).toBe(0);
      for (const width of WIDTHS) {
        await surface.resize(width, 800);
        await surface.waitFor(`a width of ${width}`, (wanted) => innerWidth === wanted, width);
        expect(await findOverhang(surface), `${width} pixels`).toEqual([]);
      }
      expect(await findSmallTargets(surface)).toEqual([]);
      await putOn(surface, { scheme: 'light' });
      await surface.close();
    },
  );

  it('the popup over an article about prisons, in each look', async () => {
    const browser = await start();
    const tab = await browser.open(article.url);
    await waitUntilKept(browser, tab);
    // Asleep, it takes its time to answer: what comes late must not push away what a reader is about to press.
    await browser.stopBackground();
    const popup = await browser.openPopup(tab);
    expect(await watchFoot(popup)).toHaveLength(1);
    expect(await findShifted(popup)).toEqual([]);
    for (const [name, looks] of LOOKS) {
      await putOn(popup, looks);
      expect(await findViolations(popup), name).toEqual([]);
    }
    await putOn(popup, { scheme: 'light' });
    await popup.close();
    const page = await browser.openPage(`src/popup/index.html?tab=${await readTabId(browser, tab)}`);
    await page.waitFor('the rows', () => document.querySelector('.row'));
    await putOn(page, { isTouch: true });
    for (const width of [320, 360, 412]) {
      await page.resize(width, 640);
      await page.waitFor(`a width of ${width}`, (wanted) => innerWidth === wanted, width);
      expect(await findOverhang(page), `${width} pixels`).toEqual([]);
      expect(await findSmallTargets(page, 44), `${width} pixels`).toEqual([]);
      const foot = await page.evaluate(() => document.querySelector('.foot')?.getBoundingClientRect().toJSON());
      expect(foot).toMatchObject({ x: 0, width, bottom: 640 });
    }
    await putOn(page, {});
    await page.close();
    await tab.close();
  });

  it('the popup over a page that is no such article, in each look', async () => {
    const browser = await start();
    const tab = await browser.open(elsewhere.url);
    const popup = await browser.openPopup(tab);
    await popup.waitFor('the popup to show something', () => document.body.innerText.trim() !== '');
    for (const [name, looks] of LOOKS) {
      await putOn(popup, looks);
      expect(await findViolations(popup), name).toEqual([]);
    }
    await putOn(popup, { scheme: 'light' });
    await popup.close();
    await tab.close();
  });

  it('the card, on a page as narrow as at 400% zoom', async () => {
    const browser = await start();
    const tab = await browser.open(article.url);
    await tab.resize(320, 600);
    await openCard(tab, 'Bedford prison');
    const { x } = await shownInOverlay(tab, '.card');
    expect(Math.abs(x - 160)).toBeLessThan(24);
    await tab.close();
  });

  it('a file that is to be brought in, with what is left out of it, and one that is refused, in light and dark', async () => {
    const browser = await start();
    const library = await browser.openPage('src/library/index.html#/kept');
    await library.waitFor('the field', () => document.querySelector('input[type="file"]'));
    const table = 'quote,url\n27 a day,https://a.example/\n29 a day,javascript:alert(1)\n';
    await chooseFile(library, 'annotations.csv', table);
    await library.waitFor('what would happen', () => document.querySelector('.import-plan details'));
    await library.click('.import-plan summary');
    await library.waitFor('why a row is left out', () => document.body.innerText.includes('not a web address'));
    for (const [name, looks] of LOOKS.filter(([, { forcedColors }]) => !forcedColors)) {
      await putOn(library, looks);
      expect(await findViolations(library), name).toEqual([]);
    }
    await chooseFile(library, 'story.txt', 'No table at all.');
    await library.waitFor('why it cannot be read', () => document.querySelector('.notice-bar.problem'));
    for (const [name, looks] of LOOKS.filter(([, { forcedColors }]) => !forcedColors)) {
      await putOn(library, looks);
      expect(await findViolations(library), name).toEqual([]);
    }
    await library.close();
  });
});
