import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../fixtures/site';
import { describeInBrowsers, type Surface, type TestBrowser } from './harness';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const READ = ['walkout-2016', 'whitemoor-2017', 'hewell-2018', 'safety-2019'];
const pages = PAGES.filter(({ name }) => READ.includes(name));
const served = pages.map((page) => ({ url: page.url, body: readPageHtml(page) }));
const LIBRARY = 'src/library/index.html';

async function readAll(browser: TestBrowser): Promise<void> {
  for (const { url } of pages) await browser.open(url);
}

const titles = () => [...document.querySelectorAll<HTMLElement>('.news-title')].map((title) => title.innerText);

/** What axe-core finds in a look, one line a place. */
async function findViolations(surface: Surface, scheme: 'light' | 'dark'): Promise<string[]> {
  await surface.setLooks({ scheme });
  await surface.waitFor(
    `the page to be ${scheme}`,
    (wanted) =>
      matchMedia(`(prefers-color-scheme: ${wanted})`).matches &&
      new Promise<boolean>((done) => {
        // What a closed fold hides never ends its transitions.
        const isSeen = ({ effect }: Animation) => (effect as KeyframeEffect | null)?.target?.checkVisibility() === true;
        requestAnimationFrame(() => requestAnimationFrame(() => done(!document.getAnimations().some(isSeen))));
      }),
    scheme,
  );
  await surface.addLibrary(AXE);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

describeInBrowsers('the library', served, (start) => {
  it('lists what was read, searches it as one types, and opens it', async () => {
    const browser = await start();
    await readAll(browser);
    const library = await browser.openPage(`${LIBRARY}#/articles`);
    await library.waitFor(
      'all articles to be listed',
      async (count) => {
        dispatchEvent(new Event('focus'));
        return document.querySelectorAll('.news-title').length === count;
      },
      pages.length,
    );
    expect(await library.evaluate(titles)).toEqual(
      [...pages].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)).map(({ title }) => title),
    );
    await library.fill('input[type="search"]', 'buckland crowd');
    await library.waitFor('the one that is found', () => document.querySelectorAll('.news-title').length === 1);
    expect(await library.evaluate(() => location.hash)).toBe('#/articles?q=buckland+crowd');
    await library.press('Escape');
    await library.waitFor(
      'all again',
      (count) => document.querySelectorAll('.news-title').length === count,
      pages.length,
    );
    await library.screenshot(`out/e2e/library-${browser.kind}.png`);
    await library.click('.news-row');
    expect(await library.text('.detail-page h1')).toBe(
      'Assaults and self-harm in prisons at record levels as new justice secretary takes over',
    );
    expect(await library.evaluate(() => document.querySelectorAll('.article-text .mention').length)).toBeGreaterThan(5);
    await library.close();
  });

  it('moves by keyboard alone: to the search, down the list, into an article', async () => {
    const browser = await start();
    const library = await browser.openPage(`${LIBRARY}#/articles`);
    await library.waitFor('the list', () => document.querySelectorAll('.news-title').length > 1);
    await library.press('/');
    expect(await library.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await library.evaluate(() => document.querySelector<HTMLElement>('.news-row')?.focus());
    await library.press('ArrowDown');
    await library.waitFor(
      'the second row to have the focus',
      () => document.activeElement?.closest('li')?.dataset.index === '1',
    );
    await library.press('Enter');
    await library.waitFor(
      'its article',
      () => location.hash.startsWith('#/article/') && document.querySelector('.detail-page h1') !== null,
    );
    const [opened, second] = await library.evaluate(() => [
      document.querySelector<HTMLElement>('.detail-page h1')?.innerText,
      document.querySelectorAll<HTMLElement>('.news-title')[1]?.innerText,
    ]);
    expect(opened).toBe(second);
    await library.evaluate(() => history.back());
    await library.waitFor('the list alone', () => location.hash === '#/articles');
    await library.close();
  });

  it('deletes an article and puts it back, on disk', async () => {
    const browser = await start();
    const library = await browser.openPage(`${LIBRARY}#/articles`);
    await library.waitFor('the list', () => document.querySelectorAll('.news-title').length > 1);
    await library.click('.news-row');
    await library.text('.detail-page h1');
    await library.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Delete')?.click(),
    );
    expect(await library.text('.notice-bar')).toContain('Article deleted.');
    await library.waitFor(
      'one fewer',
      (count) => document.querySelectorAll('.news-title').length === count - 1,
      pages.length,
    );
    await library.click('.notice-bar button');
    await library.waitFor(
      'it is back',
      (count) => document.querySelectorAll('.news-title').length === count,
      pages.length,
    );
    await library.close();
  });

  it('shows an official with the offices of the tables, and a measure beside the official figures', async () => {
    const browser = await start();
    const truss = await browser.openPage(`${LIBRARY}#/entity/official%3Aliz-truss`);
    expect(await truss.text('.lead')).toMatch(
      /^Justice Secretary and Lord Chancellor from 14\u00a0July\u00a02016 to 11\u00a0June\u00a02017/,
    );
    await truss.waitFor('what was said', () => document.querySelector('.timeline .quote') !== null);
    await truss.close();
    const assaults = await browser.openPage(`${LIBRARY}#/entity/statistic%3Astaff-assaults%7Cestate`);
    expect(await assaults.text('.detail-page h1')).toBe('Assaults on staff, all prisons');
    await assaults.waitFor('the chart', () => document.querySelector('.chart canvas') !== null);
    expect(await assaults.text('.chart-figure figcaption')).toContain('Grey: Safety in custody.');
    await assaults.press('t');
    await assaults.waitFor('the table', () => document.querySelectorAll('.figure-table tbody tr').length > 1);
    expect(await assaults.evaluate(() => location.hash)).toContain('view=table');
    await assaults.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save as CSV')?.click(),
    );
    const table = await browser.download(/^gatelog-assaults-on-staff-all-prisons-.*\.csv$/);
    expect(table.content.toString('utf8')).toContain('"staff-assaults","estate",');
    await assaults.press('t');
    await assaults.waitFor('the chart again', () => document.querySelector('.chart canvas') !== null);
    await assaults.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save as PNG')?.click(),
    );
    const picture = await browser.download(/^gatelog-assaults-on-staff-all-prisons-.*\.png$/);
    expect(picture.content.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.content.length).toBeGreaterThan(5_000);
    await assaults.close();
  });

  it.each([
    '#/articles',
    '#/articles?q=prison',
    '#/entity/official%3Aliz-truss',
    '#/entity/statistic%3Astaff-assaults%7Cestate',
    '#/entity/statistic%3Astaff-assaults%7Cestate?view=table',
    '#/prisons',
    '#/conflicts',
    '#/kept',
  ])('axe finds nothing at %s', async (hash) => {
    const library = await (await start()).openPage(LIBRARY + hash);
    await library.waitFor(
      'the place to show something',
      () => document.querySelector('.news-row, .detail-page, .entity-row, .conflict-pane p, .account') !== null,
    );
    for (const scheme of ['light', 'dark'] as const) expect(await findViolations(library, scheme)).toEqual([]);
    await library.close();
  });

  it('asked the network for nothing, and left no error', async () => {
    const browser = await start();
    expect(await browser.extensionRequests()).toEqual([]);
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
