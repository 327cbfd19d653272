import { expect, it } from 'vitest';
import { SECTIONS } from '../../src/library/shell/route';
import { PAGES, readPageHtml } from '../fixtures/site';
import { TABLES } from '../words/languages';
import { describeInBrowsers, type Surface, type Tab } from './harness';
import { waitUntilKept } from './journeys/road';
import { findMark, shownInOverlay } from './page/on-page';

const READ = PAGES.filter(({ name }) => ['walkout-2016', 'whitemoor-2017', 'hewell-2018'].includes(name));
const served = READ.map((page) => ({ url: page.url, body: readPageHtml(page) }));
const ELSEWHERE = { url: 'https://www.bbc.co.uk/weather', body: '<!doctype html><title>Dry</title><p>Dry and cold.' };

/** Letters that a message has besides its parts: with fewer it can be anything ("$1 and $2"). */
const TELLING = 6;

/** English messages that Welsh says otherwise, each as what it can look like. */
const ENGLISH = Object.entries(TABLES.en).flatMap(([key, { message }]) => {
  const bare = message.replace(/\$\d/g, '');
  // "31 prisons" may be the article's own words.
  if (key.startsWith('count_') || message === TABLES.cy[key]?.message || bare.replace(/[^a-z]/gi, '').length < TELLING)
    return [];
  const pattern = message.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '.+');
  return [{ key, looks: new RegExp(`^${pattern}$`) }];
});

/** What of this a reader of Welsh would find in English: the message and where it stands. */
function findEnglish(said: readonly string[]): string[] {
  return said.flatMap((text) => ENGLISH.filter(({ looks }) => looks.test(text)).map(({ key }) => `${key}: ${text}`));
}

/** Everything that is said by a page of ours: its words, and what assistive technology is told. Articles speak for themselves. */
function readSaid(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const said = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('[lang="en"], blockquote, q, .text')) continue;
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(node.getAttribute(name) ?? '');
      else said.push(node.textContent ?? '');
    }
    return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}

async function expectWelsh(surface: Surface, where: string): Promise<void> {
  const said = await readSaid(surface);
  expect(said.length, where).toBeGreaterThan(3);
  expect(findEnglish(said), where).toEqual([]);
  expect(await surface.evaluate(() => document.documentElement.lang), where).toBe('cy');
}

/** The words of the card, which stands in a closed root. */
function readCard(tab: Tab): Promise<string[]> {
  return tab.inContentScript(() => {
    interface Opener {
      readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
    const root = (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    const said: string[] = [];
    for (const element of root?.querySelectorAll('.card *') ?? []) {
      if (element.closest('q')) continue;
      said.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
      for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.textContent ?? '');
    }
    return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}

describeInBrowsers('in Welsh', [...served, ELSEWHERE], (start) => {
  it('the way to tell English would find it', () => {
    expect(ENGLISH.length).toBeGreaterThan(500);
    expect(findEnglish([TABLES.en.welcomeTitle?.message ?? '', TABLES.cy.welcomeTitle?.message ?? ''])).toHaveLength(1);
  });

  it('first run, options and help, once it is chosen', async () => {
    const browser = await start();
    // Chromium has no Welsh of its own.
    const options = await browser.openPage('src/options/index.html');
    await options.click('input[name="language"][value="cy"]');
    await options.waitFor('the page to speak Welsh', () => document.documentElement.lang === 'cy');
    await options.close();
    for (const path of ['src/welcome/index.html', 'src/options/index.html', 'help/cy.html']) {
      const page = await browser.openPage(path);
      await page.waitFor(`${path} to say something`, () => document.querySelectorAll('h2, legend').length > 3);
      await expectWelsh(page, path);
      await page.screenshot(`out/e2e/welsh-${path.replaceAll('/', '-')}-${browser.kind}.png`);
      await page.close();
    }
  });

  it('card and popup, over an article and over a page that is none', async () => {
    const browser = await start();
    for (const { url } of READ) {
      const tab = await browser.open(url);
      await waitUntilKept(browser, tab);
      await tab.close();
    }
    const tab = await browser.open(READ[1]?.url ?? '');
    for (const words of ['Justice Secretary', 'HMP Whitemoor', '2,500 more officers']) {
      const { x, y } = await findMark(tab, words);
      await tab.clickAt(x, y);
      await shownInOverlay(tab, '.card .memory');
      await tab.press('Escape');
      await tab.clickAt(x, y);
      await shownInOverlay(tab, '.card');
      const said = await readCard(tab);
      expect(said.length).toBeGreaterThan(3);
      expect(findEnglish(said), words).toEqual([]);
      await tab.press('Escape');
    }
    const popup = await browser.openPopup(tab);
    await popup.waitFor('memory', () => document.querySelectorAll('.row .earlier').length > 3);
    await expectWelsh(popup, 'popup');
    await popup.screenshot(`out/e2e/welsh-popup-${browser.kind}.png`);
    await popup.close();
    await tab.goto(ELSEWHERE.url);
    const empty = await browser.openPopup(tab);
    await empty.waitFor('the popup to say why', () => document.querySelector('h1') !== null);
    await expectWelsh(empty, 'popup elsewhere');
    await empty.close();
    await tab.close();
  });

  it('every section of the library, and what it opens', async () => {
    const browser = await start();
    const opened = [
      'prison:whitemoor',
      'official:liz-truss',
      'organisation:poa',
      'statistic:officer-recruitment|estate',
    ];
    for (const place of [...SECTIONS, ...opened]) {
      const page = await browser.openPage(`src/library/index.html#/${place}`);
      await page.waitFor(`${place} to be drawn`, () => document.querySelector('main h1, main h2, .list li') !== null);
      await expectWelsh(page, place);
      if (place === 'corrections') await page.screenshot(`out/e2e/welsh-${place}-${browser.kind}.png`);
      await page.close();
    }
  });
});
