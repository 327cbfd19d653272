import { expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { buildStory, FRAMEWORKS } from '../../fixtures/pages/build-story';
import { readTroublePage, STORY, STORY_MARKS, TROUBLE_PAGES } from '../../fixtures/pages/index';
import { describeInBrowsers, type SitePage, type Tab, type TestBrowser } from '../harness';
import { inOverlay, openCard, readHtml, readMarked, waitUntil } from './on-page';

/** Before any script of the page: what is written to the console as an error, and what moves. */
const WATCH = `<script>
  window.troubles = [];
  window.shift = 0;
  const { error } = console;
  console.error = (...words) => { window.troubles.push(words.join(' ')); error(...words); };
  addEventListener('error', (event) => window.troubles.push(event.message));
  addEventListener('securitypolicyviolation', (event) => window.troubles.push(event.violatedDirective));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
      .observe({ type: 'layout-shift', buffered: true });
</script>`;

const html = 'text/html; charset=utf-8';
const pages: SitePage[] = TROUBLE_PAGES.map((page) => ({
  url: page.url,
  // A page that allows no script cannot be watched from inside.
  body: readTroublePage(page).replace('<head>', page.name === 'strict-policy' ? '<head>' : `<head>${WATCH}`),
  type: html,
}));
for (const framework of FRAMEWORKS)
  pages.push({
    url: `https://www.bbc.co.uk/${framework}-story.js`,
    body: await buildStory(framework),
    type: 'text/javascript; charset=utf-8',
  });

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

/** The page once its own scripts are done with it. */
async function readCalmHtml(tab: Tab): Promise<string> {
  for (let html = await readHtml(tab); ; ) {
    await new Promise((done) => setTimeout(done, 400));
    const now = await readHtml(tab);
    if (now === html) return html;
    html = now;
  }
}

/** How far anything was moved, 0 where nothing was: https://web.dev/articles/cls; only Chromium measures it. */
function readShift(tab: Tab): Promise<number> {
  return tab.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0);
}

function roundOf(tab: Tab): Promise<number> {
  return tab.evaluate(() => Number(document.querySelector('[data-round]')?.getAttribute('data-round')));
}

describeInBrowsers('pages that make trouble', pages, (start) => {
  it.each(TROUBLE_PAGES)('$name', async ({ url, body = STORY.body, canonicalUrl = url, marks, isRestless }) => {
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

    if (!isRestless) {
      const before = await readCalmHtml(tab);
      expect(await readShift(tab)).toBe(0);
      expect(before).not.toContain('gatelog');
      expect(await openCard(tab, 'Charlie Taylor')).toContain('Charlie Taylor');
      await tab.press('Escape');
      await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
      expect(await readHtml(tab)).toBe(before);
    }
    const troubles = await tab.evaluate(() => (window as unknown as { troubles?: readonly string[] }).troubles ?? []);
    expect(troubles).toEqual([]);
    // The card comes, grows and goes over the page, and moves nothing of it or in itself.
    if (!isRestless) expect(await readShift(tab)).toBe(0);
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
