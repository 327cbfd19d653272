import { expect, it } from 'vitest';
import { buildScript } from '../../../scripts/lib/build-script';
import { MIGRATIONS } from '../../../src/store/migrations';
import { PAGES, readPageHtml } from '../../fixtures/site';
import { describeInBrowsers } from '../harness';
import { readLibrary } from '../journeys/read-library';

const PAGE = PAGES.find(({ name }) => name === 'whitemoor-2017');
if (!PAGE) throw new Error('The news site has lost its page on Whitemoor.');
const { url } = PAGE;
const OLD = MIGRATIONS.length - 1;

describeInBrowsers(
  'an upgrade that an older tab stands in the way of',
  [{ url, body: readPageHtml(PAGE) }],
  (start) => {
    it('is told in plain words; once the tab is closed nothing is lost', async () => {
      const browser = await start();
      // A picture of ours: a page of the extension that opens no library of its own accord.
      const old = await browser.openPage('icons/gatelog.svg');
      await old.addLibrary(await buildScript(new URL('old-tab.ts', import.meta.url)));
      await browser.stopBackground();
      expect(await old.evaluate((version) => gatelogOldTab.hold(version), OLD)).toBe(OLD);

      const tab = await browser.open(url);
      const popup = await browser.openPopup(tab);
      expect(await popup.text('h1')).toContain('Whitemoor');
      expect(await popup.text('.notice')).toMatch(
        /older one still has the library open.*Nothing was lost\. Close other/,
      );
      await popup.screenshot(`out/e2e/popup-blocked-${browser.kind}.png`);
      await popup.close();
      await old.close();

      const again = await browser.openPopup(tab);
      await again.click('.notice button');
      await again.waitFor('the article to be kept', () => document.querySelector('.notice') === null);
      await again.close();
      const { articles, annotations, recent } = await readLibrary(browser);
      expect(articles.map(({ title }) => title)).toEqual(expect.arrayContaining(['Riot at Bedford', PAGE.title]));
      expect(annotations.map(({ note }) => note)).toEqual(['Ask the POA.']);
      expect(recent.length).toBeGreaterThan(1);
    });
  },
);
