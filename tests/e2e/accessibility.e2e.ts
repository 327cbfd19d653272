import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../fixtures/site';
import { describeInBrowsers, type Looks, type Surface } from './harness';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const [article, ...others] = PAGES;
const elsewhere = others.find((page) => !page.about);
if (!article || !elsewhere) throw new Error('The test web needs an article about prisons and a page that is none.');
const served = [article, elsewhere].map((page) => ({ url: page.url, body: readPageHtml(page) }));

/** Our own pages that open in a tab; the popup is opened over a page, as readers do. */
/** The popup, and what no reader ever sees. */
const NOT_IN_A_TAB = new Set(['src/popup/index.html', 'src/offscreen/index.html']);
const pages = readdirSync('src')
  .map((folder) => `src/${folder}/index.html`)
  .filter((page) => existsSync(page) && !NOT_IN_A_TAB.has(page));

const LOOKS: readonly (readonly [string, Looks])[] = [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** Puts on a look, and waits until it has arrived and every transition into it is over: axe reads the colours of the moment. */
async function putOn(surface: Surface, looks: Looks): Promise<void> {
  await surface.setLooks(looks);
  await surface.waitFor(
    `the page to be ${looks.scheme}`,
    (scheme) =>
      matchMedia(`(prefers-color-scheme: ${scheme})`).matches &&
      new Promise<boolean>((done) => {
        // What a closed fold hides never ends its transitions.
        const isSeen = ({ effect }: Animation) => (effect as KeyframeEffect | null)?.target?.checkVisibility() === true;
        requestAnimationFrame(() => requestAnimationFrame(() => done(!document.getAnimations().some(isSeen))));
      }),
    looks.scheme ?? 'light',
  );
}

/** What axe-core finds, one line a place; empty when there is nothing. */
async function findViolations(surface: Surface): Promise<string[]> {
  await surface.addLibrary(AXE);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

describeInBrowsers('accessibility', served, (start) => {
  it.each(pages.flatMap((page) => LOOKS.map(([name, looks]) => [page, name, looks] as const)))(
    '%s in %s',
    async (page, _, looks) => {
      const surface = await (await start()).openPage(page);
      await putOn(surface, looks);
      await surface.waitFor('the page to show something', () => document.body.innerText.trim() !== '');
      expect(await findViolations(surface)).toEqual([]);
      await surface.close();
    },
  );

  it.each(LOOKS)('the popup over an article about prisons, in %s', async (_, looks) => {
    const browser = await start();
    const tab = await browser.open(article.url);
    const popup = await browser.openPopup(tab);
    await putOn(popup, looks);
    await popup.waitFor(
      'the article’s title in the popup',
      (title) => document.body.innerText.includes(title),
      article.title,
    );
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it.each(LOOKS)('the popup over a page that is no such article, in %s', async (_, looks) => {
    const browser = await start();
    const tab = await browser.open(elsewhere.url);
    const popup = await browser.openPopup(tab);
    await putOn(popup, looks);
    await popup.waitFor('the popup to show something', () => document.body.innerText.trim() !== '');
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });
});
