import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../fixtures/site';
import { describeInBrowsers, type Surface } from './harness';
import { readPopup } from './journeys/read-popup';
import { readMarks } from './journeys/road';

const page = PAGES.find((one) => one.name === 'markup-in-text-2024');
if (!page) throw new Error('The site has lost its hostile page.');

/** Nothing that came out of the page's text may have become an element, an attribute or a script. */
async function expectOnlyText(surface: Surface): Promise<void> {
  const found = await surface.evaluate(() => ({
    ran: (globalThis as { gatelogHostileRan?: boolean }).gatelogHostileRan ?? false,
    elements: document.querySelectorAll('[onerror], [onload], body img[src="x"], body script:not([src])').length,
    scriptLinks: [...document.querySelectorAll('a')].filter((link) => /^\s*javascript:/i.test(link.href)).length,
  }));
  expect(found).toEqual({ ran: false, elements: 0, scriptLinks: 0 });
}

describeInBrowsers(
  'a page full of script and markup in its text',
  [{ url: page.url, body: readPageHtml(page) }],
  (start) => {
    it('is shown as text in popup, saved list and library, and runs nothing', async () => {
      const browser = await start();
      const tab = await browser.open(page.url);
      const marks = await readMarks(tab);
      expect(marks['gatelog-prison']?.some((words) => words.includes('Bedford'))).toBe(true);
      await tab.select('One row read HMP Bedford"><svg onload=gatelogHostile()>');
      const popup = await browser.openPopup(tab);
      const content = await readPopup(popup);
      expect(content.title).toBe(page.title);
      await popup.fill('.passage textarea', '<img src=x onerror=gatelogHostile()> [x](javascript:gatelogHostile())');
      await popup.click('.passage button[type="submit"]');
      await popup.waitFor('the saved passage', () => document.querySelector('.saved-item'));
      expect((await readPopup(popup)).saved[0]).toContain('<img src=x onerror=gatelogHostile()>');
      await expectOnlyText(popup);
      await popup.close();
      for (const view of ['#/articles', '#/annotations', '#/prisons', '#/figures']) {
        const library = await browser.openPage(`src/library/index.html${view}`);
        await library.waitFor('the library to show something', () => document.body.innerText.length > 40);
        await expectOnlyText(library);
        await library.close();
      }
      expect(await tab.evaluate(() => (globalThis as { gatelogHostileRan?: boolean }).gatelogHostileRan)).toBeFalsy();
      expect(await browser.extensionErrors()).toEqual([]);
    });
  },
);
