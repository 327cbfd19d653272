import { launchBrowser } from '../../tests/e2e/harness/launch';
import { type SitePage, serveSites } from '../../tests/e2e/harness/site-server';
import type { Tab, TestBrowser } from '../../tests/e2e/harness/test-browser';
import { buildExtension } from '../lib/build-extension';
import { buildScript } from '../lib/build-script';
import type { BenchPart, Measurement } from './measurement';
import type { PageWork } from './page-work/in-page';
import { longArticle, unrelatedArticle } from './page-work/long-article';

/** mark.js gets the words that Gatelog marks, up to so many: it looks for each on its own. */
const MARKJS_WORDS = 50;
/** Pages just opened on which something is timed; the best counts, the one least disturbed by the machine's other work. */
const FRESH_PAGES = 4;

/** A site of the list: the extension's world is on its pages, and leaves them to the benchmark (page-work/leave-alone.ts). */
const SITE = 'www.bbc.co.uk';
const toUrl = (name: string): string => `https://${SITE}/news/${name}`;
const PAGES: readonly SitePage[] = [
  { url: toUrl('long'), body: longArticle() },
  { url: toUrl('unrelated'), body: unrelatedArticle(false) },
  { url: toUrl('in-passing'), body: unrelatedArticle(true) },
];

/**
 * What Gatelog costs a page, in an installed Chromium with the extension in it: its whole pass over an article of a megabyte with some
 * 5,000 marks, on a page just opened, beside a bare walk over the text and beside mark.js; the longest task of that pass; and what
 * the gate costs a page about something else beside reading that page's text once. The background recognises in its own process: it has
 * read an article before, as while somebody reads the news, or was just started (`first`).
 */
export const page: BenchPart = {
  title: 'The page, beside a bare walk over its text and mark.js',
  async run(): Promise<readonly Measurement[]> {
    await buildExtension('chrome');
    const script = await buildScript(new URL('page-work/in-page.ts', import.meta.url));
    const site = await serveSites(PAGES);
    const browser = await launchBrowser('chromium', { site });
    try {
      await leaveAlone(browser);
      return [...(await measurePass(browser, script)), ...(await measureGate(browser, script))];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

async function leaveAlone(browser: TestBrowser): Promise<void> {
  const options = await browser.openPage('src/options/index.html');
  await options.addLibrary(await buildScript(new URL('page-work/leave-alone.ts', import.meta.url)));
  await options.evaluate((site) => gatelogLeaveAlone(site), SITE);
  await options.close();
}

async function measurePass(browser: TestBrowser, script: string): Promise<readonly Measurement[]> {
  const walk = await timeOnFreshPages(browser, script, 'walk');
  await browser.stopBackground();
  const first = await timeOnFreshPages(browser, script, 'pass', 1);
  const pass = await timeOnFreshPages(browser, script, 'pass');
  const tab = await openPage(browser, 'long', script);
  const markjs = await tab.inContentScript((most) => window.gatelogBench.timeMarkjs(most), MARKJS_WORDS);
  await tab.close();
  return [
    { name: 'page.pass.vsWalk', value: pass.took / walk.took, unit: 'times' },
    { name: 'page.first.vsWalk', value: first.took / walk.took, unit: 'times' },
    { name: 'page.longestTask', value: pass.longest, unit: 'ms' },
    { name: 'page.markjs.vsPass', value: markjs / pass.took, unit: 'times' },
    { name: 'page.walk', value: walk.took, unit: 'ms' },
    { name: 'page.pass', value: pass.took, unit: 'ms' },
    { name: 'page.first', value: first.took, unit: 'ms' },
  ];
}

/** On a page without a word of prisons, and on one with such words in its menu and in a sentence. */
async function measureGate(browser: TestBrowser, script: string): Promise<readonly Measurement[]> {
  const ratios: number[] = [];
  for (const name of ['unrelated', 'in-passing']) {
    const tab = await openPage(browser, name, script);
    const [read, gate] = await timeInTurns(tab, 'read', 'gate');
    ratios.push(gate / read);
    await tab.close();
  }
  const [unrelated = Number.NaN, inPassing = Number.NaN] = ratios;
  return [
    { name: 'page.unrelated.vsRead', value: unrelated, unit: 'times' },
    { name: 'page.inPassing.vsRead', value: inPassing, unit: 'times' },
  ];
}

/** A page just opened, with what is timed in the extension's own world of it. */
async function openPage(browser: TestBrowser, name: string, script: string): Promise<Tab> {
  const tab = await browser.open(toUrl(name));
  await tab.addToContentScript(script);
  return tab;
}

async function timeInTurns(tab: Tab, one: PageWork, other: PageWork): Promise<readonly [number, number]> {
  const best = await tab.inContentScript((tasks) => window.gatelogBench.timeInTurns(tasks), [one, other]);
  return [best[one] ?? Number.NaN, best[other] ?? Number.NaN];
}

/** What a first run of some work costs a long article, on several pages just opened, as a reader's page is; the best of each counts. */
async function timeOnFreshPages(
  browser: TestBrowser,
  script: string,
  task: PageWork,
  pages = FRESH_PAGES,
): Promise<{ readonly took: number; readonly longest: number }> {
  const best = { took: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY };
  for (let round = 0; round < pages; round++) {
    const tab = await openPage(browser, 'long', script);
    const { took, longest } = await tab.inContentScript((name) => window.gatelogBench.timeOnce(name), task);
    best.took = Math.min(best.took, took);
    best.longest = Math.min(best.longest, longest);
    await tab.close();
  }
  return best;
}
