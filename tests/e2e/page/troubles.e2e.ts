import { expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { buildStory, FRAMEWORKS } from '../../fixtures/pages/build-story';
import { readTroublePage, STORY, STORY_MARKS, TROUBLE_PAGES } from '../../fixtures/pages/index';
import { describeInBrowsers, type SitePage, type Tab, type TestBrowser, waitUntil } from '../harness';
import { inOverlay, openCard, readHtml, readMarked } from './on-page';
import { readCalmHtml, readTwin, readWatch, twinOf, UNDISTURBED, withTwin } from './watched-page';

const html = 'text/html; charset=utf-8';
const pages: SitePage[] = TROUBLE_PAGES.flatMap((page) =>
  withTwin({ url: page.url, body: readTroublePage(page), type: html }, page.name !== 'strict-policy'),
);
for (const framework of FRAMEWORKS) {
  const body = await buildStory(framework);
  const url = `https://www.bbc.co.uk/${framework}-story.js`;
  const type = 'text/javascript; charset=utf-8';
  pages.push({ url, body, type }, { url: twinOf(url), body, type });
}

/** Marks and article as they stand once the page has come to rest, or after it has drawn itself some times. */
async function settle(tab: Tab, wanted: readonly string[]): Promise<readonly string[]> {
  let last: readonly string[] = [];
  try {
    await waitUntil('the marks', async () => {
      last = await readMarked(tab);
      return JSON.stringify(last) === JSON.stringify(wanted);
    });
  } catch {
    // The comparison that follows shows what is marked instead.
  }
  return last;
}

/** The article once it is the one that is wanted; whatever it is otherwise, for the comparison that follows. */
async function readWhole(browser: TestBrowser, tab: Tab, text: string): Promise<ReadArticle> {
  let article = await browser.callTab<ReadArticle>(tab, 'readArticle');
  for (let i = 0; i < 20 && article.text !== text; i++) {
    await new Promise((done) => setTimeout(done, 100));
    article = await browser.callTab<ReadArticle>(tab, 'readArticle');
  }
  return article;
}

/** The page without the count of its redraws. */
function settled(html: string): string {
  return html.replace(/data-round="\d+"/, '');
}

function roundOf(tab: Tab): Promise<number> {
  return tab.evaluate(() => Number(document.querySelector('[data-round]')?.getAttribute('data-round')));
}

describeInBrowsers('pages that make trouble', pages, (start) => {
  it.each(TROUBLE_PAGES)('$name', async ({ name, url, body = STORY.body, canonicalUrl = url, marks, isRestless }) => {
    const wanted = [...(marks ?? STORY_MARKS)].sort();
    const browser = await start();
    const tab = await browser.open(url);
    expect(await settle(tab, wanted)).toEqual(wanted);
    if (isRestless) {
      // Through some redraws: they throw away every node that was marked.
      const round = await roundOf(tab);
      await waitUntil('some redraws', async () => (await roundOf(tab)) > round + 4);
      expect(await settle(tab, wanted)).toEqual(wanted);
    }
    const article = await readWhole(browser, tab, body.join('\n\n'));
    expect(article).toMatchObject({ title: STORY.title, published: STORY.published, canonicalUrl });
    expect(article.text).toBe(body.join('\n\n'));

    // The page that is not read is the same, to the letter.
    const twin = await browser.open(twinOf(url));
    const before = isRestless ? settled(await readHtml(tab)) : await readCalmHtml(tab);
    expect(before).toBe(isRestless ? settled(await readHtml(twin)) : await readTwin(twin, before));
    await twin.close();
    const undisturbed = name === 'wipes-the-registry' ? { ...UNDISTURBED, hasOwn: false } : UNDISTURBED;
    expect(await readWatch(tab)).toEqual(undisturbed);
    if (!isRestless) {
      expect(await openCard(tab, 'Charlie Taylor')).toContain('Charlie Taylor');
      await tab.press('Escape');
      await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
      // A page that has drawn itself anew meanwhile is compared with its twin once more.
      const after = await readHtml(tab);
      const again = after === before ? undefined : await browser.open(twinOf(url));
      expect(after).toBe(again ? await readTwin(again, after) : before);
      await again?.close();
      // The card comes, grows and goes over the page, and moves nothing of it or in itself.
      expect(await readWatch(tab)).toEqual(undisturbed);
    }
    await tab.close();
  });

  it('leaves the page’s own highlights as they are', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('highlights-of-its-own'));
    expect(await settle(tab, STORY_MARKS)).toEqual(STORY_MARKS);
    const own = await tab.evaluate(() => {
      const highlight = CSS.highlights.get('search-results');
      const [range] = highlight ?? [];
      return { size: highlight?.size, words: String(range) };
    });
    expect(own).toEqual({ size: 1, words: STORY.body[0] });
    await tab.close();
  });
});

function addressOf(name: string): string {
  const page = TROUBLE_PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`There is no trouble "${name}".`);
  return page.url;
}
