import { expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { describeInBrowsers, type Tab, type TestBrowser, waitUntil } from '../harness';
import { readTabId } from '../journeys/read-tab-id';
import { findMark, readMarked } from './on-page';

const TEXT = 'Staff at HMP Bedford told Liz Truss that 27 officers a day were being assaulted in the prison.';
const page = (url: string) => ({
  url,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff at risk</title>
    <meta property="article:published_time" content="2017-03-03"></head>
    <body><h1>Staff at risk</h1><article>${`<p>${TEXT}</p>`.repeat(5)}</article></body></html>`,
});
const LISTED = page('https://www.bbc.co.uk/news/uk-70000021');
const UNLISTED = page('https://weekly.example/2017/staff-at-risk');
const STORE = page('https://addons.mozilla.org/en-GB/firefox/addon/gatelog/');
const PDF = {
  url: 'https://www.bbc.co.uk/report.pdf',
  type: 'application/pdf',
  body: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
};

/** The words on the toolbar button of a tab: badge and tooltip. */
async function readButton(browser: TestBrowser, tab: Tab): Promise<{ badge: string; title: string }> {
  await tab.activate();
  return browser.inBackground(async () => {
    interface Chrome {
      readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
      readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
    }
    const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = front?.id;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  });
}

describeInBrowsers('what the toolbar button says', [LISTED, UNLISTED, STORE, PDF], (start) => {
  it('counts the different names and figures of an article', async () => {
    const browser = await start();
    const tab = await browser.open(LISTED.url);
    await findMark(tab, 'HMP Bedford');
    const { mentions } = await browser.callTab<ReadArticle>(tab, 'readArticle');
    const distinct = new Set(mentions.map(({ text }) => text)).size;
    expect(distinct).toBe(3);
    const button = await waitUntil('the count', async () => {
      const now = await readButton(browser, tab);
      return now.badge !== '' && now;
    });
    expect(button).toEqual({ badge: '3', title: 'Gatelog: 3 names and figures on this page' });
    await tab.close();
  });

  it('has a side panel whose rows stay where they are while words are selected on the page', async () => {
    const browser = await start();
    const tab = await browser.open(LISTED.url);
    await findMark(tab, 'HMP Bedford');
    const panel = await browser.openPage(`src/panel/index.html?tab=${await readTabId(browser, tab)}`);
    const readRows = () =>
      panel.evaluate(() => [...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().top));
    await panel.waitFor('the rows', () => document.querySelectorAll('.row .earlier').length === 3);
    const rows = await readRows();
    const select = (isOn: boolean) =>
      tab.evaluate(
        (chars) => {
          const text = document.querySelector('p')?.firstChild as Text;
          getSelection()?.setBaseAndExtent(text, 0, text, chars);
        },
        isOn ? 40 : 0,
      );
    const isOffered = (isOn: boolean) =>
      panel.waitFor(
        'the passage',
        (on) => {
          window.dispatchEvent(new Event('focus'));
          return (document.querySelector('form.passage') !== null) === on;
        },
        isOn,
      );
    await select(true);
    await isOffered(true);
    expect(await readRows()).toEqual(rows);
    await select(false);
    await isOffered(false);
    expect(await readRows()).toEqual(rows);
    await panel.close();
    await tab.close();
  });

  it('has the button that reads an unlisted site once, and keeps to that page', async () => {
    const browser = await start();
    const tab = await browser.open(UNLISTED.url);
    expect(await readMarked(tab)).toEqual([]);
    const popup = await browser.openPopup(tab);
    expect(await popup.text('h1')).toBe('weekly.example is not on the list of sites');
    await popup.click('button.primary');
    await popup.waitFor(
      'the article',
      () => document.querySelector('header.article h1')?.textContent === 'Staff at risk',
    );
    await popup.close();
    await findMark(tab, 'HMP Bedford');
    await tab.goto(UNLISTED.url);
    await new Promise((done) => setTimeout(done, 700));
    expect(await readMarked(tab)).toEqual([]);
    await tab.close();
  });

  it('says so where the browser withholds the listed sites, and reads them once they are allowed', async () => {
    const browser = await start();
    await browser.withholdSites();
    const tab = await browser.open(LISTED.url);
    const button = await waitUntil('the sign on the button', async () => {
      const now = await readButton(browser, tab);
      return now.badge === '!' && now;
    });
    expect(button.title).toBe('Gatelog may not read the news sites yet: press to allow it');
    expect(await readMarked(tab)).toEqual([]);
    await browser.agreeToSites();
    // Chromium asks to reload the page where its reader presses the button, in a bubble of its own. Firefox takes the press for a
    // yes to this page, and the popup has the button that asks for all.
    if (start.kind === 'firefox') {
      const popup = await browser.openPopup(tab);
      expect(await popup.text('h1')).toBe('Staff at risk');
      expect(await popup.text('.notice')).toContain('does not let Gatelog read www.bbc.co.uk by itself yet');
      await findMark(tab, 'HMP Bedford');
      await popup.click('.notice button');
      await popup.waitFor('the notice to go', () => document.querySelector('.notice') === null);
      await popup.close();
      await tab.goto('about:blank');
    }
    await tab.goto(LISTED.url);
    await findMark(tab, 'HMP Bedford');
    await waitUntil('the count in place of the sign', async () => (await readButton(browser, tab)).badge === '3');
    await tab.close();
  });

  it.each([
    ['a page of a store, which no extension may touch', STORE.url, 'Nothing to read here'],
    ['a PDF file', PDF.url, 'This is a PDF file'],
  ])('says so on %s, and leads to the library', async (_, url, heading) => {
    const browser = await start();
    const tab = await browser.open(url);
    expect((await readButton(browser, tab)).badge).toBe('');
    const popup = await browser.openPopup(tab);
    expect(await popup.text('h1')).toBe(heading);
    expect(await popup.text('main button')).toBe('Open the library');
    await popup.close();
    await tab.close();
  });
});
