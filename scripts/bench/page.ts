import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../lib/browsers';
import { buildScript } from '../lib/build-script';
import type { BenchPart, Measurement } from './measurement';
import type { PageWork } from './page-work/in-page';
import { longArticle, unrelatedArticle } from './page-work/long-article';

/** mark.js gets the words that Gatelog marks, up to so many: it looks for each on its own. */
const MARKJS_WORDS = 50;
/** Pages just opened on which something is timed; the best counts, the one least disturbed by the machine's other work. */
const FRESH_PAGES = 4;

/**
 * What Gatelog costs a page, in an installed Chromium: its whole pass over an article of a megabyte with some 5,000 marks
 * beside a bare walk over the text and beside mark.js, the longest task of the first pass on a page just opened, and what
 * the gate costs a page about something else beside reading that page's text once.
 */
export const page: BenchPart = {
  title: 'The page, beside a bare walk over its text and mark.js',
  async run(): Promise<readonly Measurement[]> {
    const executablePath = findChromium();
    if (!executablePath)
      throw new Error('No Chrome, Chromium or Edge is installed. On Debian: apt-get install chromium');
    const script = await buildScript(new URL('page-work/in-page.ts', import.meta.url));
    const browser = await puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      return [...(await measurePass(browser, script)), ...(await measureGate(browser, script))];
    } finally {
      await browser.close();
    }
  },
};

async function measurePass(browser: Browser, script: string): Promise<readonly Measurement[]> {
  const html = longArticle();
  const walk = await timeOnFreshPages(browser, script, html, 'walk');
  const pass = await timeOnFreshPages(browser, script, html, 'pass');
  const tab = await openPage(browser, html, script);
  const markjs = await tab.evaluate((most) => window.gatelogBench.timeMarkjs(most), MARKJS_WORDS);
  await tab.close();
  return [
    { name: 'page.pass.vsWalk', value: pass.took / walk.took, unit: 'times' },
    { name: 'page.longestTask', value: pass.longest, unit: 'ms' },
    { name: 'page.markjs.vsPass', value: markjs / pass.took, unit: 'times' },
    { name: 'page.walk', value: walk.took, unit: 'ms' },
    { name: 'page.pass', value: pass.took, unit: 'ms' },
  ];
}

/** On a page without a word of prisons, and on one with such words in its menu and in a sentence. */
async function measureGate(browser: Browser, script: string): Promise<readonly Measurement[]> {
  const ratios: number[] = [];
  for (const inPassing of [false, true]) {
    const tab = await openPage(browser, unrelatedArticle(inPassing), script);
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

async function openPage(browser: Browser, html: string, script: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setContent(html, { waitUntil: 'load' });
  await tab.addScriptTag({ content: script });
  return tab;
}

async function timeInTurns(tab: Page, one: PageWork, other: PageWork): Promise<readonly [number, number]> {
  const best = await tab.evaluate((tasks) => window.gatelogBench.timeInTurns(tasks), [one, other]);
  return [best[one] ?? Number.NaN, best[other] ?? Number.NaN];
}

/** What a first run of some work costs, on several pages just opened, as a reader's page is; the best of each counts. */
async function timeOnFreshPages(
  browser: Browser,
  script: string,
  html: string,
  task: PageWork,
): Promise<{ readonly took: number; readonly longest: number }> {
  const best = { took: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY };
  for (let round = 0; round < FRESH_PAGES; round++) {
    const tab = await openPage(browser, html, script);
    const { took, longest } = await tab.evaluate((name) => window.gatelogBench.timeOnce(name), task);
    best.took = Math.min(best.took, took);
    best.longest = Math.min(best.longest, longest);
    await tab.close();
  }
  return best;
}
