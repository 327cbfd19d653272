import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BackupWriter } from '../../src/export/backup';
import { toArticleId } from '../../src/model/article-id';
import { DEFAULT_STYLE } from '../../src/model/mark-style';
import { PAGES, readPageHtml } from '../fixtures/site';
import { describeInBrowsers, type Surface, type Tab, type TestBrowser, waitUntil } from './harness';
import { isInOwnStorage } from './journeys/own-storage';
import { readLibrary } from './journeys/read-library';
import { waitUntilKept } from './journeys/road';
import { findMark, inOverlay, openCard, readMarked, shownInOverlay } from './page/on-page';
import { chooseFile } from './transfer-work/choose-file';

const OPTIONS = 'src/options/index.html';
const LIBRARY = 'src/library/index.html';
const named = (name: string) => {
  const page = PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`The news site has no page "${name}".`);
  return page;
};
const ARTICLE = named('hewell-2018');
const OTHER = named('whitemoor-2017');
/** The same article on a site outside the list. */
const OUTSIDE = 'https://www.fenlandpost.example/news/hewell';
const served = [
  ...[ARTICLE, OTHER].map((page) => ({ url: page.url, body: readPageHtml(page) })),
  { url: OUTSIDE, body: readPageHtml(ARTICLE) },
];

/** A backup of nothing but the choice of bold lines. */
const BOLD = (() => {
  const writer = new BackupWriter('2026-11-01T00:00:00.000Z');
  const style = { ...DEFAULT_STYLE, line: 'bold' } as const;
  return gunzipSync(Buffer.concat([writer.add({ store: 'settings', row: { style } }), writer.end()])).toString();
})();

/** Presses the button that says this, as a reader who sees it does. */
async function press(surface: Surface, words: string): Promise<void> {
  await surface.waitFor(
    `a button "${words}"`,
    (wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === wanted);
      for (const one of document.querySelectorAll('[data-pressed]')) one.removeAttribute('data-pressed');
      button?.setAttribute('data-pressed', '');
      return button !== undefined && !button.disabled;
    },
    words,
  );
  await surface.click('[data-pressed]');
}

/** The title under which the article is kept. */
async function titleKept(browser: TestBrowser): Promise<string | undefined> {
  const { articles } = await readLibrary(browser);
  return articles.find(({ id }) => id === toArticleId(ARTICLE.url))?.title;
}

/** Goes on with Tab until the focus is on something, as a reader without a mouse does. */
async function tabTo(surface: Surface, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await surface.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await surface.press('Tab');
  }
  throw new Error(`Sixty times Tab did not lead to ${selector}.`);
}

const marksOf = (tab: Tab) => waitUntil('marks on the page', async () => (await readMarked(tab)).length);
const isUnmarked = (tab: Tab) => waitUntil('no mark on the page', async () => (await readMarked(tab)).length === 0);
describeInBrowsers(
  'the first days',
  served,
  (start) => {
    it('begin with a page that explains, try the marks on, and let the reader choose, without a mouse', async () => {
      const browser = await start();
      // Opened once in a profile: who tries again opens it by hand.
      const welcome = await browser.firstRun().catch(() => browser.openPage('src/welcome/index.html'));
      await welcome.waitFor('the try-out article', () => document.querySelector('.try-out article') !== null);
      const said = await welcome.text('main');
      for (const words of ['What is kept, and where', 'What leaves this computer', 'Nothing.', 'Import in the library'])
        expect(said).toContain(words);
      await tabTo(welcome, '.sample-prison');
      expect(await welcome.text('.try-out aside')).toContain('Bedford prison');
      await tabTo(welcome, '.sample-official');
      expect(await welcome.text('.try-out aside')).toContain('Rory Stewart');
      await tabTo(welcome, '.keeping input');
      await welcome.press('ArrowDown');
      await waitUntil('the choice to be on disk', async () => (await readKeeping(browser)) === 'on-save');
      await welcome.press('ArrowUp');
      await waitUntil(
        'the usual choice to be on disk again',
        async () => (await readKeeping(browser)) === 'every-article',
      );
      await welcome.close();
      const tab = await browser.open(ARTICLE.url);
      await marksOf(tab);
      await waitUntilKept(browser, tab);
      await tab.close();
    });

    it('let a site outside the list be read once, always, and no more', async () => {
      const browser = await start();
      await forgetChoices(browser);
      const tab = await browser.open(OUTSIDE);
      const popup = await browser.openPopup(tab);
      await press(popup, 'Read this page once');
      await marksOf(tab);
      await popup.close();

      await browser.agreeTo('*://www.fenlandpost.example/*');
      const options = await browser.openPage(OPTIONS);
      await options.fill('.sites input', 'https://www.fenlandpost.example/news');
      await options.press('Enter');
      await options.waitFor('the site in the list', () =>
        document.querySelector('.sites li')?.textContent?.includes('fenlandpost'),
      );
      await tab.activate();
      await tab.goto(OUTSIDE);
      // The grant of the click on our button ends with the page that it was for.
      await tab.goto('about:blank');
      await tab.goto(OUTSIDE);
      await marksOf(tab);
      await options.click('.sites li button');
      await options.waitFor('the site to be gone', () => document.querySelector('.sites li') === null);
      await tab.activate();
      // What is marked stays so; nothing more may be put into the page, which the reader is told where the card would be.
      const mark = await findMark(tab, 'HMP Hewell');
      await tab.clickAt(mark.x, mark.y);
      expect((await shownInOverlay(tab, '[role="alert"]')).text).toContain('cannot be opened on this page');
      await tab.goto('about:blank');
      await tab.goto(OUTSIDE);
      const again = await browser.openPopup(tab);
      await again.waitFor('the offer to read it', () => document.querySelector('button.primary') !== null);
      expect(await again.text('main')).toContain('Read this page once');
      expect(await readMarked(tab)).toEqual([]);
      await again.close();
      await options.close();
      await tab.close();
    });

    it('let a site be left alone from the popup, and taken back', async () => {
      const browser = await start();
      await forgetChoices(browser);
      const tab = await browser.open(ARTICLE.url);
      await marksOf(tab);
      const popup = await browser.openPopup(tab);
      await press(popup, 'Never read this site');
      await isUnmarked(tab);
      await press(popup, 'Undo');
      await marksOf(tab);
      await popup.close();
      await tab.close();
    });

    it('let every choice be found, made and undone from the keyboard, and open articles follow at once', async () => {
      const browser = await start();
      await forgetChoices(browser);
      const tab = await browser.open(ARTICLE.url);
      await marksOf(tab);
      const thickness = () =>
        tab.evaluate(() => getComputedStyle(document.body, '::highlight(gatelog-prison)').textDecorationThickness);
      expect(await thickness()).toBe('2px');
      const options = await browser.openPage(OPTIONS);
      await tabTo(options, 'input[type="search"]');
      await options.type('tint');
      await options.waitFor(
        'one group alone',
        () => document.querySelectorAll('main > fieldset:not([hidden])').length === 1,
      );
      await tabTo(options, 'select[name="line"]');
      await options.press('ArrowDown');
      await options.waitFor('the change', () => document.querySelector('.status button') !== null);
      expect(
        await options.evaluate(
          () => document.querySelector<HTMLElement>('.preview span')?.style.textDecorationThickness,
        ),
      ).toBe('3.2px');
      await waitUntil('the open article to show it', async () => (await thickness()) === '3.2px');
      // Firefox loses a key now and then that is sent to one tab while another is asked; a reader presses again.
      const isUndone = () => document.querySelector('.status button') === null;
      await waitUntil('the change to be undone', async () => {
        if (await options.evaluate(isUndone)) return true;
        await tabTo(options, '.status button');
        await options.press('Enter');
        await new Promise((done) => setTimeout(done, 300));
        return options.evaluate(isUndone);
      });
      await waitUntil('the open article to follow back', async () => (await thickness()) === '2px');
      // A style that was chosen before comes back with a backup, and open articles follow that too.
      const library = await browser.openPage(`${LIBRARY}#/kept`);
      await library.waitFor('the field', () => document.querySelector('input[type="file"]'));
      await chooseFile(library, 'bold.jsonl', BOLD);
      await library.waitFor('what would happen', () => document.querySelector('.import-plan'));
      await library.click('.import-plan input[name="mode"]:not(:checked)');
      await library.click('.import-plan .danger');
      await library.waitFor('the file to be taken over', () => !document.querySelector('.import-plan'));
      await waitUntil('the open article to show it', async () => (await thickness()) === '3.2px');
      await library.close();
      await options.fill('input[type="search"]', 'prisons officials');
      await options.click('main > fieldset:not([hidden]) input[type="checkbox"]');
      const hasPrisons = async () => (await readMarked(tab)).some((mark) => mark.startsWith('gatelog-prison '));
      await waitUntil('no prison to be marked', async () => !(await hasPrisons()));
      await press(options, 'Undo');
      await waitUntil('prisons to be marked again', hasPrisons);
      await options.close();
      await tab.close();
    });

    it('let a mistake be put right in the whole library, and that be undone', async () => {
      const browser = await start();
      for (const { url } of [ARTICLE, OTHER]) {
        const tab = await browser.open(url);
        await waitUntilKept(browser, tab);
        await tab.close();
      }
      const before = await readLibrary(browser);
      const prison = before.entities.find(({ key }) => key === 'prison:hewell');
      expect(prison).toBeDefined();
      const page = await browser.openPage(`${LIBRARY}#/prison:hewell`);
      await page.click('.put-right summary');
      await page.fill('.put-right .pick', 'HMP Whitemoor');
      await page.press('Enter');
      await press(page, 'It is HMP Whitemoor');
      await page.waitFor('the notice', () => document.querySelector('.notice-bar button.quiet') !== null);
      const put = await readLibrary(browser);
      expect(put.entities.some(({ key }) => key === 'prison:hewell')).toBe(false);
      expect(put.mentions.some(({ keys }) => JSON.stringify(keys).includes('prison:hewell'))).toBe(false);
      expect(put.corrections).toHaveLength(1);
      await press(page, 'Undo');
      await page.waitFor(
        'it to be undone',
        () => !document.querySelector('.notice-bar')?.textContent?.includes('is now'),
      );
      expect(await readLibrary(browser)).toEqual(before);
      await page.close();
    });

    it('let the facts of the open article be put right from the popup', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      await waitUntilKept(browser, tab);
      const before = await titleKept(browser);
      const popup = await browser.openPopup(tab);
      await popup.waitFor('the way there', () => document.querySelector('.article button') !== null);
      await popup.close();
      // Where that way leads.
      const page = await browser.openPage(`${LIBRARY}#/article/${toArticleId(ARTICLE.url)}?facts`);
      await page.waitFor(
        'the facts to be put right',
        () => document.querySelector('.put-right[open] [name="title"]') !== null,
      );
      // Another one at each try.
      await page.fill('.put-right [name="title"]', `What the paper called it ${Date.now()}`);
      await page.press('Enter');
      await page.waitFor('the notice', () => document.querySelector('.notice-bar button.quiet') !== null);
      const reopened = await browser.open(ARTICLE.url);
      await marksOf(reopened);
      const again = await browser.openPopup(reopened);
      await again.waitFor('the title put right', () =>
        document.querySelector('.article h1')?.textContent?.startsWith('What the paper'),
      );
      await again.close();
      await reopened.close();
      await press(page, 'Undo');
      await waitUntil('it to be undone', async () => (await titleKept(browser)) === before);
      await page.close();
      await tab.close();
    });

    it('survive an update: open articles work without a reload, and what was being written is there', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      await marksOf(tab);
      await openCard(tab, 'HMP Hewell');
      await openNote(tab);
      // What an earlier try wrote is typed over.
      await waitUntil('the field to be all selected', () => selectNote(tab));
      await tab.type('Half a note');
      await waitUntil('the draft to be on disk', () => isInOwnStorage(browser, 'Half a note'));
      await browser.update();
      await tab.activate();
      // The old script goes with its card; the new one marks the page, and nothing is loaded again.
      await waitUntil('the new script on the page', () =>
        tab.inContentScript(() => {
          const scope = globalThis as {
            readonly chrome?: { runtime?: { id?: string } };
            readonly gatelogEngine?: object;
          };
          return Boolean(scope.chrome?.runtime?.id && scope.gatelogEngine);
        }),
      );
      await waitUntil('the card of before to go', async () => (await inOverlay(tab, '.card')) === null);
      // The marks of before are still there; this waits until the new script has read the page.
      await browser.callTab(tab, 'readArticle');
      await marksOf(tab);
      await openCard(tab, 'HMP Hewell');
      await openNote(tab);
      await waitUntil('the draft in the note', () => readNote(tab).then((text) => text === 'Half a note'));
      await tab.close();
    });
  },
  { keepsFirstRun: true },
);

/** Takes back what an earlier try may have left chosen: each case begins as a reader does who has chosen nothing. */
function forgetChoices(browser: TestBrowser): Promise<void> {
  return browser.inBackground(async (origin) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(permissions: { readonly origins: readonly string[] }): Promise<boolean> } };
    };
    await chrome.permissions.remove({ origins: [origin] });
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatelog')) return;
    const store = await ask(indexedDB.open('gatelog'));
    await ask(store.transaction('settings', 'readwrite').objectStore('settings').delete('reader'));
    store.close();
  }, '*://www.fenlandpost.example/*');
}

/** What is kept, as the reader's choice on disk says. */
function readKeeping(browser: TestBrowser): Promise<string | undefined> {
  return browser.inBackground(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatelog')) return undefined;
    const store = await ask(indexedDB.open('gatelog'));
    const row: { readonly keeping?: string } | undefined = await ask(
      store.transaction('settings').objectStore('settings').get('reader'),
    );
    store.close();
    return row?.keeping;
  });
}

/** Presses Note on the open card, which may still grow while it is aimed at. */
async function openNote(tab: Tab): Promise<void> {
  await waitUntil('the field of the note', async () => {
    if (await inOverlay(tab, '.note iframe')) return true;
    const { x, y } = await shownInOverlay(tab, '.card footer .action:nth-child(2)');
    await tab.clickAt(x, y);
    return (await inOverlay(tab, '.note iframe')) !== null;
  });
}

/** What stands in the note's field, in its own frame inside our closed host. */
function readNote(tab: Tab): Promise<string | undefined> {
  return withNote(tab, false);
}

async function selectNote(tab: Tab): Promise<boolean> {
  return (await withNote(tab, true)) !== undefined;
}

/** Gives what stands in the field, which is selected if asked. */
function withNote(tab: Tab, isSelected: boolean): Promise<string | undefined> {
  return tab.inContentScript((select) => {
    interface Opener {
      readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
    const root = (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    const field = root
      ?.querySelector<HTMLIFrameElement>('.note iframe')
      ?.contentDocument?.querySelector<HTMLTextAreaElement>('textarea');
    if (select) field?.select();
    return field?.value;
  }, isSelected);
}
