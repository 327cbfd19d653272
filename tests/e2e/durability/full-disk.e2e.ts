import { afterAll, describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { PAGES, readPageHtml } from '../../fixtures/site';
import { markedArticle } from '../../memory/marked-article';
import { Random } from '../../synthetic/random';
import { launchBrowser, type Surface, serveSites } from '../harness';
import { chosenBrowsers } from '../harness/describe-in-browsers';
import { readLibrary } from '../journeys/read-library';
import { mountSmallDisk } from './small-disk';

/** Megabytes for a profile, and bytes that are left of them for the library. */
const DISK = 220;
const LEFT = 3_000_000;

const PAGE = PAGES.find(({ name }) => name === 'whitemoor-2017');
if (!PAGE) throw new Error('The news site has lost its page on Whitemoor.');
const { url } = PAGE;

/** An article too long to be kept often on what is left. */
function longArticle(i: number): ReadArticle {
  const random = new Random(i);
  const words = Array.from({ length: 90_000 }, () => random.whole(36 ** 4, 36 ** 6).toString(36));
  return markedArticle(
    `https://www.bbc.co.uk/news/long-${i}`,
    `Riot at [prison bedford:HMP Bedford]. ${words.join(' ')}`,
  );
}

function keep(page: Surface, article: ReadArticle) {
  return page.evaluate(
    (one) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object): Promise<{ value: { isKept: boolean; reason?: string } }> } };
        }
      ).chrome.runtime.sendMessage({ call: 'keepArticle', args: [one] }),
    article,
  );
}

describe.each(chosenBrowsers())('a disk that is full (%s)', (kind) => {
  const disk = mountSmallDisk(DISK);
  afterAll(() => disk?.unmount());

  it.skipIf(!disk)('is told in plain words, loses nothing, and goes on once there is room', async () => {
    if (!disk) return;
    const site = await serveSites([{ url, body: readPageHtml(PAGE) }]);
    const browser = await launchBrowser(kind, { site, profile: `${disk.path}/profile` });
    try {
      const page = await browser.openPage('src/options/index.html');
      const kept: string[] = [];
      expect((await keep(page, longArticle(0))).value.isKept).toBe(true);
      disk.fill(LEFT);
      let reason = '';
      for (let i = 1; i < 12 && reason === ''; i++) {
        const { value } = await keep(page, longArticle(i));
        if (value.isKept) kept.push(`https://www.bbc.co.uk/news/long-${i}`);
        else reason = value.reason ?? '';
      }
      expect(reason).toMatch(/disk.*full\. What was kept before is safe\. Free some space/);

      // A reader who opens an article now is told in the popup.
      const tab = await browser.open(url);
      const popup = await browser.openPopup(tab);
      expect(await popup.text('.notice')).toMatch(/What was kept before is safe/);
      await popup.screenshot(`out/e2e/popup-full-disk-${kind}.png`);
      disk.free();
      await popup.click('.notice button');
      await popup.waitFor('the article to be kept', () => document.querySelector('.notice') === null);
      await popup.close();

      const { articles, mentions } = await readLibrary(browser);
      const urls = articles.map(({ canonicalUrl }) => canonicalUrl);
      expect(urls).toEqual(expect.arrayContaining([...kept, url]));
      expect(mentions.map(({ article }) => article)).toEqual(articles.map(({ id }) => id));
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
