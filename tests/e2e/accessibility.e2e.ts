import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../fixtures/site';
import { type BrowserKind, describeInBrowsers, type Looks, type Surface } from './harness';
import { findViolations, putOn } from './harness/axe';
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

/** Buttons, fields and links on their own that are too small to touch: under 24 pixels (WCAG 2.2, 2.5.8). A label is part of its field. */
function findSmallTargets(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const isInline = (element: Element) =>
      element.localName === 'a' && element.closest('p, li, dd, summary, .cell') !== null;
    return [...document.querySelectorAll('button, input, select, textarea, summary, a[href]')]
      .filter((element) => element.checkVisibility() && !isInline(element) && !element.closest('.try-out article'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} by ${box.height}`);
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
    const popup = await browser.openPopup(tab);
    const hasTitle = (title: string) => document.body.innerText.includes(title);
    await popup.waitFor('the article’s title in the popup', hasTitle, article.title);
    for (const [name, looks] of LOOKS) {
      await putOn(popup, looks);
      expect(await findViolations(popup), name).toEqual([]);
    }
    await putOn(popup, { scheme: 'light' });
    await popup.close();
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
    await library.waitFor('why a row is left out', () => document.body.innerText.includes('no web address'));
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
