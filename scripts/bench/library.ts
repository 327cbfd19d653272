import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../tests/e2e/harness/launch';
import { serveSites } from '../../tests/e2e/harness/site-server';
import type { Surface } from '../../tests/e2e/harness/surface';
import type { BrowserKind, Tab, TestBrowser } from '../../tests/e2e/harness/test-browser';
import { PAGES, readPageHtml } from '../../tests/fixtures/site';
import { buildExtension } from '../lib/build-extension';
import { buildScript } from '../lib/build-script';
import type { BenchPart, Measurement } from './measurement';

const ARTICLE = getArticle('whitemoor-2017');
const SMALL = 100;
const LARGE = Number(process.env.GATELOG_BENCH_ARTICLES ?? 100_000);
/** Articles that ask, after some that only warm up. */
const ASKED = 300;
const WARM_UP = 30;

/** Articles kept while it is measured, and pairs of a question and an article that the background is used for. */
const KEPT = 64;
const USED = 100;
/** What is typed into the search. */
const TYPED = ['inspectors', 'bedford', 'overtime', 'recruitment', 'roof', 'assaulted'];

/** Times the popup is opened over an article. */
const OPENED = 20;

/** Firefox takes long to fill, so it is measured where it is asked for: `GATELOG_BENCH_BROWSERS=chromium,firefox`. */
const KINDS = (process.env.GATELOG_BENCH_BROWSERS ?? 'chromium').split(',') as readonly BrowserKind[];

/**
 * What memory costs, in an installed browser with the extension in it: the context of a typical article, and the first paint
 * of the popup over one, out of a made-up library of 100 articles and out of one of 100,000 with some two million mentions.
 * Two browsers run side by side and are asked in turns, so that each meets the same weather.
 */
export const library: BenchPart = {
  title: `Context out of ${LARGE.toLocaleString('en-GB')} kept articles, beside ${SMALL}`,
  async run(): Promise<readonly Measurement[]> {
    const measurements: Measurement[] = [];
    for (const kind of KINDS) measurements.push(...(await measureIn(kind)));
    return measurements;
  },
};

async function measureIn(kind: BrowserKind): Promise<readonly Measurement[]> {
  await buildExtension(kind === 'firefox' ? 'firefox' : 'chrome');
  const script = await buildScript(new URL('library-work/in-page.ts', import.meta.url));
  const site = await serveSites([{ url: ARTICLE.url, body: readPageHtml(ARTICLE) }]);
  const browsers = [await launchBrowser(kind, { site }), await launchBrowser(kind, { site })] as const;
  try {
    const small = await openLibrary(browsers[0], script, SMALL);
    const large = await openLibrary(browsers[1], script, LARGE);
    const context = await measureContext(browsers, { small, large });
    if (kind === 'firefox') return context.map((one) => ({ ...one, name: `firefox.${one.name}` }));
    const heap = { small: await heapOf(browsers[0], small), large: await heapOf(browsers[1], large) };
    return [
      ...context,
      { name: 'background.heap.100k', value: heap.large, unit: 'bytes' },
      { name: 'background.heap.100k.vs100', value: heap.large / heap.small, unit: 'times' },
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    await site.close();
  }
}

async function measureContext(
  browsers: readonly [TestBrowser, TestBrowser],
  { small, large }: { readonly small: Surface; readonly large: Surface },
): Promise<readonly Measurement[]> {
  const today = await askInTurns(small, large, 'today');
  const any = await askInTurns(small, large, 'any');
  const paint = await openPopupsInTurns(...browsers);
  const keep = await inTurns(small, large, KEPT, (page) => page.evaluate(() => gatelogLibraryBench.keep()));
  await large.evaluate(() => gatelogLibraryBench.beginIndex());
  while (!(await large.evaluate(() => gatelogLibraryBench.indexed())))
    await new Promise((done) => setTimeout(done, 500));
  const typed = await typeWords(large);
  return [
    { name: 'context.query.100k', value: percentile(today.large, 0.95), unit: 'ms' },
    { name: 'context.query.100k.vs100', value: ratio(today), unit: 'times' },
    { name: 'context.query.100k.median', value: percentile(today.large, 0.5), unit: 'ms' },
    { name: 'context.query.100k.anyDate', value: percentile(any.large, 0.95), unit: 'ms' },
    { name: 'context.query.100k.anyDate.vs100', value: ratio(any), unit: 'times' },
    { name: 'popup.paint.100k', value: percentile(paint.large, 0.5), unit: 'ms' },
    { name: 'popup.paint.100k.vs100', value: ratio(paint), unit: 'times' },
    { name: 'keep.100k', value: percentile(keep.large, 0.5), unit: 'ms' },
    { name: 'keep.100k.vs100', value: ratio(keep), unit: 'times' },
    { name: 'search.letter.100k', value: percentile(typed, 0.95), unit: 'ms' },
  ];
}

/** A page of the extension over a made-up library of so many articles. */
async function openLibrary(browser: TestBrowser, script: string, articles: number): Promise<Surface> {
  const page = await browser.openPage('src/options/index.html');
  await page.addLibrary(script);
  await page.evaluate((count) => gatelogLibraryBench.fill(1, count), articles);
  for (let told = 0; ; ) {
    const kept = await page.evaluate(() => gatelogLibraryBench.filled());
    if (kept >= articles) return page;
    // A line every tenth of the way, also where nobody looks on.
    if (kept >= told + articles / 10) {
      told = kept;
      console.error(`${kept} of ${articles} articles kept`);
    }
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** First contentful paint of the real popup over an article, from the moment its page begins. */
async function openPopupsInTurns(small: TestBrowser, large: TestBrowser): Promise<Times> {
  const tabs = [await small.open(ARTICLE.url), await large.open(ARTICLE.url)] as const;
  const times: Times = { small: [], large: [] };
  for (let i = 0; i <= OPENED; i++) {
    const took = [await openPopup(small, tabs[0]), await openPopup(large, tabs[1])] as const;
    // The first one also waits for the engine to read the page.
    if (i === 0) continue;
    times.small.push(took[0]);
    times.large.push(took[1]);
  }
  return times;
}

async function openPopup(browser: TestBrowser, tab: Tab): Promise<number> {
  const popup = await browser.openPopup(tab);
  await popup.waitFor('what the article names', () => document.querySelector('.row, .figure-card') !== null);
  const paint = await popup.waitFor(
    'the first paint',
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  await popup.close();
  return paint;
}

interface Times {
  readonly small: number[];
  readonly large: number[];
}

async function askInTurns(small: Surface, large: Surface, when: 'today' | 'any'): Promise<Times> {
  const times: Times = { small: [], large: [] };
  for (const page of [small, large])
    await page.evaluate((count, day) => gatelogLibraryBench.prepare(count, day), ASKED + WARM_UP, when);
  for (let i = 0; i < ASKED + WARM_UP; i++) {
    const took = [await ask(small, i), await ask(large, i)] as const;
    if (i < WARM_UP) continue;
    times.small.push(took[0]);
    times.large.push(took[1]);
  }
  return times;
}

/** The same of both pages, one after the other, so many times. */
async function inTurns(
  small: Surface,
  large: Surface,
  count: number,
  measure: (page: Surface) => Promise<number>,
): Promise<Times> {
  const times: Times = { small: [], large: [] };
  for (let i = 0; i < count; i++) {
    times.small.push(await measure(small));
    times.large.push(await measure(large));
  }
  return times;
}

/** What the worker holds on to after it has answered and kept for a while, in bytes. */
async function heapOf(browser: TestBrowser, surface: Surface): Promise<number> {
  for (let i = 0; i < USED; i++) await surface.evaluate((question) => gatelogLibraryBench.useBackground(question), i);
  // The harness has no way to look into the worker's memory; the browser's own driver has.
  const { page } = surface as Surface & { readonly page: Page };
  const worker = page
    .browser()
    .targets()
    .findLast((target) => target.type() === 'service_worker' && target.url().startsWith(browser.origin));
  if (!worker) throw new Error('The worker is gone.');
  const session = await worker.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Words typed letter by letter; the first, which also loads the index, only warms up. */
async function typeWords(page: Surface): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [i, word] of TYPED.entries()) {
    const took = await page.evaluate((text) => gatelogLibraryBench.type(text), word);
    if (i > 0) times.push(...took);
  }
  return times;
}

function ask(page: Surface, i: number): Promise<number> {
  return page.evaluate((question) => gatelogLibraryBench.ask(question), i);
}

/** By the medians: the slowest of a few hundred questions tell of the machine's other work. */
function ratio({ small, large }: Times): number {
  return percentile(large, 0.5) / percentile(small, 0.5);
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

function getArticle(name: string) {
  const found = PAGES.find((page) => page.name === name);
  if (!found) throw new Error(`The news site has no page called ${name}.`);
  return found;
}
