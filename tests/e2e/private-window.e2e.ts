import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../fixtures/site';
import { describeInBrowsers, type TestBrowser } from './harness';
import { readLibrary } from './journeys/read-library';
import { readPopup } from './journeys/read-popup';
import { readMarks } from './journeys/road';

const page = PAGES.find(({ name }) => name === 'whitemoor-2017');
if (!page) throw new Error('The site has lost its page about Whitemoor.');
const PASSAGE = 'Other jails in East Anglia are to receive hundreds between them.';

/** Every row of every store of the library. */
async function readRows(browser: TestBrowser): Promise<readonly unknown[]> {
  return Object.values(await readLibrary(browser)).flat();
}

describeInBrowsers('a private window', [{ url: page.url, body: readPageHtml(page) }], (start) => {
  it('is read and marked, and leaves nothing behind, not even when asked to save', async () => {
    const browser = await start();
    const tab = await browser.open(page.url, { isPrivate: true });
    expect((await readMarks(tab))['gatelog-prison']).toContain('Whitemoor Prison');
    await tab.select(PASSAGE);
    await tab.inContentScript(async () => {
      const scope = globalThis as { gatelogEngine?: { calls: { saveSelection(): Promise<void> } } };
      await scope.gatelogEngine?.calls.saveSelection();
    });
    expect(await readRows(browser)).toEqual([]);
    const popup = await browser.openPopup(tab);
    expect((await readPopup(popup)).rows.length).toBeGreaterThan(0);
    const canSave = await popup.evaluate(() => document.querySelector('.passage button[type="submit"]') !== null);
    if (canSave) {
      await popup.click('.passage button[type="submit"]');
      await popup.waitFor('the refusal', () => document.body.innerText.includes('private window'));
    }
    await popup.close();
    expect(await readRows(browser)).toEqual([]);
    expect(await browser.extensionErrors()).toEqual([]);
    await tab.close();
  });

  it('does not stop an ordinary window from being remembered', async () => {
    const browser = await start();
    await readMarks(await browser.open(page.url));
    await expect
      .poll(async () => (await readLibrary(browser)).articles.map(({ title }) => title), { timeout: 10_000 })
      .toEqual([page.title]);
  });
});
