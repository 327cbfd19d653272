import { afterAll, describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { markedArticle } from '../../memory/marked-article';
import { Random } from '../../synthetic/random';
import { launchBrowser, type Surface, serveSites } from '../harness';
import { chosenBrowsers } from '../harness/describe-in-browsers';
import { readLibrary } from '../journeys/read-library';
import { mountSmallDisk } from './small-disk';

/** Megabytes for a profile, and bytes that are left of them for the library. */
const DISK = 220;
const LEFT = 3_000_000;

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

  it.skipIf(!disk)(
    'is told in plain words, loses nothing, and goes on once there is room',
    { timeout: 120_000 },
    async () => {
      if (!disk) return;
      const site = await serveSites([]);
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
        expect(reason).toMatch(/^problem:(full|not-written|unreadable)$/);

        disk.free();
        expect((await keep(page, longArticle(20))).value.isKept).toBe(true);
        kept.push('https://www.bbc.co.uk/news/long-20');

        const { articles, mentions } = await readLibrary(browser);
        const urls = articles.map(({ canonicalUrl }) => canonicalUrl);
        expect(urls).toEqual(expect.arrayContaining(kept));
        expect(mentions.map(({ article }) => article)).toEqual(articles.map(({ id }) => id));
      } finally {
        await browser.close();
        await site.close();
      }
    },
  );
});
