import { expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { PAGES, readExpectation, readPageHtml } from '../../fixtures/site';
import { describeInBrowsers, waitUntil } from '../harness';
import { inOverlay, openCard, readHtml, readMarked } from './on-page';
import { readCalmHtml, readTwin, readWatch, twinOf, UNDISTURBED, withTwin } from './watched-page';

const html = 'text/html; charset=utf-8';
const pages = PAGES.flatMap((page) => withTwin({ url: page.url, body: readPageHtml(page), type: html }));

describeInBrowsers('every page of the news site', pages, (start) => {
  it.each(PAGES)('$name', async (page) => {
    const wanted = readExpectation(page);
    const browser = await start();
    const tab = await browser.open(page.url);
    let marks: readonly string[] = [];
    await waitUntil('the marks', async () => {
      marks = await readMarked(tab);
      return JSON.stringify(marks.map(withoutGround)) === JSON.stringify(wanted.marks);
    }).catch(() => expect(marks.map(withoutGround)).toEqual(wanted.marks));
    const before = await readCalmHtml(tab);
    const twin = await browser.open(twinOf(page.url));
    expect(before).toBe(await readTwin(twin, before));
    await twin.close();
    // A page whose own script adds text may move what stands under it.
    const { shift } = await readWatch(tab);
    if (!page.needsScript) expect(shift).toBe(0);
    const article = await browser.callTab<ReadArticle>(tab, 'readArticle');
    expect(article.published).toBe(wanted.published);
    if (page.about) {
      expect(article.title).toBe(wanted.title);
      const body = article.text.split(/\n+/).filter((line) => line !== wanted.standfirst);
      expect(body).toEqual(wanted.body);
      const [first = ''] = marks;
      await openCard(tab, first.slice(first.indexOf(' ') + 1));
      await tab.press('Escape');
      await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
    }
    expect(await readHtml(tab)).toBe(before);
    expect(await readWatch(tab)).toEqual({ ...UNDISTURBED, shift });
    await tab.close();
  });
});

/** On a dark page the same marks stand under other names. */
function withoutGround(mark: string): string {
  return mark.replace(/^(gatelog-\w+)-dark /, '$1 ');
}
