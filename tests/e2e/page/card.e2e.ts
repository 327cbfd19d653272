import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, readPageHtml } from '../../fixtures/site';
import { describeInBrowsers, type Looks, type Tab, waitUntil } from '../harness';
import { inksOfPdf } from '../harness/inks-of-pdf';
import { findMark, inOverlay, openCard, readHtml, readMarked, shownInOverlay } from './on-page';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const site = PAGES.map((page) => ({ url: page.url, body: readPageHtml(page), type: 'text/html; charset=utf-8' }));

function addressOf(name: string): string {
  const page = PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`The news site has no page "${name}".`);
  return page.url;
}

/** Copies what is in our closed shadow root, with its styles, into an open one: axe-core does not look into closed ones. */
function copyOverlay(tab: Tab): Promise<boolean> {
  return tab.inContentScript(() => {
    interface Opener {
      readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
    const root = (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    if (!root) return false;
    const copy = document.createElement('div');
    copy.id = 'copy-of-the-overlay';
    copy.attachShadow({ mode: 'open' }).append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    host.remove();
    document.documentElement.append(copy);
    return copy.shadowRoot?.querySelector('.card') !== null;
  });
}

/** What marks of prisons, officials, organisations and figures are printed in (highlight/marks.css). */
const MARK_INKS = ['#a33a12', '#1f56a8', '#6a3fa0', '#0b6b60'];

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

describeInBrowsers('the card', site, (start) => {
  it.each<[string, string, string, Looks]>([
    ['light', 'whitemoor-2017', 'Justice Secretary', {}],
    ['light, with a name in doubt', 'whitemoor-2017', 'Whitemoor', {}],
    ['dark', 'barlinnie-2024', 'HMP Barlinnie', {}],
    ['light, in forced colours', 'whitemoor-2017', 'Whitemoor', { forcedColors: true }],
    ['dark, in forced colours', 'barlinnie-2024', 'HMP Barlinnie', { forcedColors: true, scheme: 'dark' }],
  ])('has nothing that axe-core objects to, on a page that is %s', async (_, page, words, looks) => {
    const browser = await start();
    const tab = await browser.open(addressOf(page));
    await tab.setLooks(looks);
    await openCard(tab, words);
    await waitUntil('what earlier articles said', async () => (await inOverlay(tab, '.memory .summary')) !== null);
    // Facts name their source, and lead to it.
    await shownInOverlay(tab, '.from a[href^="https://"][target="_blank"][rel~="noopener"]');
    expect(await copyOverlay(tab)).toBe(true);
    await tab.addLibrary(AXE);
    const { passed, found } = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } };
      const { passes, violations } = await axe.run({ include: [['#copy-of-the-overlay']] });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
      return { passed: passes.length, found };
    });
    expect(found).toEqual([]);
    // It did look inside.
    expect(passed).toBeGreaterThan(3);
    await tab.setLooks({});
    await tab.close();
  });

  it('can be reached, saved from, written to and left without a mouse', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('hewell-2018'));
    await findMark(tab, 'HMP Hewell');
    const html = await readHtml(tab);
    const current = async () => (await readMarked(tab)).find((mark) => mark.startsWith('gatelog-current'));
    await browser.runCommand('next-mark');
    const first = await waitUntil('a current mark', current);
    await browser.runCommand('next-mark');
    await waitUntil('the next mark', async () => (await current()) !== first);
    await browser.runCommand('previous-mark');
    await waitUntil('the first mark again', async () => (await current()) === first);
    await browser.runCommand('open-card');
    await shownInOverlay(tab, '.card:focus');
    await pressUntil(tab, 'Tab', '.card footer .action:nth-child(1):focus');
    await tab.press('Enter');
    await waitUntil('what is saved', async () => (await inOverlay(tab, '.status'))?.text !== '');
    expect((await inOverlay(tab, '.status'))?.text).toMatch(/^Saved/);
    await pressUntil(tab, 'Tab', '.card footer .action:nth-child(2):focus');
    await tab.press('Enter');
    await shownInOverlay(tab, '.note iframe');
    await tab.type('Written without a mouse');
    await pressUntil(tab, 'Tab', '.note .primary:focus');
    await tab.press('Enter');
    await waitUntil('the note to be kept', async () => (await inOverlay(tab, '.note')) === null);
    await tab.press('Escape');
    await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
    const library = await browser.openPage('src/library/index.html#/annotations');
    await library.waitFor('the note in the library', () => document.body.innerText.includes('Written without a mouse'));
    await library.close();
    await tab.goto(addressOf('hewell-2018'));
    await shownInOverlay(tab, '.passages span');
    expect((await readHtml(tab)).replace('<div></div>', '')).toBe(html);
    await tab.close();
  });

  it('prints no mark, unless the reader asks for it', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('hewell-2018'));
    await findMark(tab, 'HMP Hewell');
    const plain = inksOfPdf(await tab.print());
    expect(plain.size).toBeGreaterThan(1);
    expect(MARK_INKS.filter((ink) => plain.has(ink))).toEqual([]);
    const options = await browser.openPage('src/options/index.html');
    // Firefox prints no highlight at all, and its readers are told so.
    const canPrint = await options.waitFor('the choice', () => {
      const choice = document.querySelector<HTMLInputElement>('input[name="printMarks"]');
      return choice && { now: !choice.disabled };
    });
    expect(canPrint.now).toBe(start.kind === 'chromium');
    if (canPrint.now) {
      await options.click('input[name="printMarks"]');
      await tab.activate();
      await waitUntil('marks on paper', async () => {
        const inks = inksOfPdf(await tab.print());
        return MARK_INKS.every((ink) => inks.has(ink));
      });
      await options.click('input[name="printMarks"]');
    }
    expect((await readMarked(tab)).filter((mark) => /^gatelog-\w+-print /.test(mark))).toEqual([]);
    await options.close();
    await tab.close();
  });
});

/** Presses a key until the focus has come to something in the overlay. */
async function pressUntil(tab: Tab, key: string, selector: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (await inOverlay(tab, selector)) return;
    await tab.press(key);
  }
  throw new Error(`Twenty times ${key} did not lead to ${selector}.`);
}
