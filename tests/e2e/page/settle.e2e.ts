import { expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { PAGES, readPageHtml } from '../../fixtures/site';
import { describeInBrowsers, type Tab, type TestBrowser, waitUntil } from '../harness';
import { findMark, inOverlay, openCard, shownInOverlay } from './on-page';

const site = PAGES.map((page) => ({ url: page.url, body: readPageHtml(page), type: 'text/html; charset=utf-8' }));
const WHITEMOOR = PAGES.find(({ name }) => name === 'whitemoor-2017')?.url ?? '';
/** Of a prison here, and of a town that has one of its own. */
const ELSEWHERE = {
  url: 'https://www.bbc.co.uk/news/uk-70000041',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A day in March</title>
    <meta property="article:published_time" content="2017-05-03"></head><body><h1>A day in March</h1><article>
    <p>The road to Bedford was shut in the afternoon, and buses went round by the river until the evening.</p>
    <p>At HMP Whitemoor the governor said that prison officers had come to work by train instead, as on most days.</p>
    <p>Nobody in the town could say when the water would go down, and the shops by the market sold sand by the bag. A
    driver who had waited since noon said that she would rather have spent the day in a library than in a queue.</p>
    </article></body></html>`,
};

/** Rule and certainty of the mentions that are printed so. */
async function readMentions(browser: TestBrowser, tab: Tab, words: string): Promise<readonly string[]> {
  const { mentions } = await browser.callTab<ReadArticle>(tab, 'readArticle');
  return mentions.filter(({ text }) => text === words).map(({ rule, certainty }) => `${rule} ${certainty}`);
}

describeInBrowsers('always this one', [...site, ELSEWHERE], (start) => {
  it('settles a name on every page, and is taken back from the same card', async () => {
    const browser = await start();
    const elsewhere = await browser.open(ELSEWHERE.url);
    await findMark(elsewhere, 'HMP Whitemoor');
    expect(await readMentions(browser, elsewhere, 'Bedford')).toEqual([]);
    const tab = await browser.open(WHITEMOOR);
    await openCard(tab, 'Will Styles');
    expect(await inOverlay(tab, '.doubt')).toBeNull();
    await tab.press('Escape');
    expect(await openCard(tab, 'Bedford')).toContain('Always this one');
    const before = await readMentions(browser, tab, 'Bedford');
    expect(before.length).toBeGreaterThan(0);
    await press(tab, '.doubt button');
    const status = await waitUntil('what came of it', async () => (await inOverlay(tab, '.status'))?.text);
    expect(status).toBe('“Bedford” is HMP & YOI Bedford from now on, on every page and in the library.');
    expect((await inOverlay(tab, '.doubt button'))?.text).toBe('Undo');
    expect(new Set(await readMentions(browser, tab, 'Bedford'))).toEqual(new Set(['own-entities stated']));
    await elsewhere.goto(ELSEWHERE.url);
    await findMark(elsewhere, 'Bedford');
    await tab.activate();
    await press(tab, '.doubt button');
    await waitUntil(
      'the name as it was',
      async () => (await inOverlay(tab, '.doubt button'))?.text === 'Always this one',
    );
    expect(await readMentions(browser, tab, 'Bedford')).toEqual(before);
    await elsewhere.goto(ELSEWHERE.url);
    await findMark(elsewhere, 'HMP Whitemoor');
    expect(await readMentions(browser, elsewhere, 'Bedford')).toEqual([]);
    await elsewhere.close();
    await tab.close();
  });
});

async function press(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await shownInOverlay(tab, selector);
  await tab.clickAt(x, y);
}
