import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness';

const ARTICLE = {
  url: 'https://www.bbc.co.uk/news/harness-1',
  body: `<!doctype html><html lang="en"><title>Harness</title><body><article><h1>Harness</h1>
    <p id="p">Two words <b>across</b> elements.</p></article>`,
};
const ELSEWHERE = { url: 'http://elsewhere.example/', body: '<!doctype html><title>Elsewhere</title><p>Nothing.' };

describeInBrowsers(
  'harness',
  [ARTICLE, ELSEWHERE],
  (start) => {
    it('installs the extension, and its background answers a page of ours', async () => {
      const browser = await start();
      const settings = await browser.openPage('src/popup/index.html');
      const reply = await settings.evaluate(() => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): unknown } } })
          .chrome;
        return runtime.sendMessage({ call: 'settings', args: [] });
      });
      expect(reply).toMatchObject({ value: { keeping: 'every-article' } });
      await settings.close();
    });

    it('shows real addresses over https and http, and nothing beyond the test web', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      expect(await tab.evaluate(() => [location.href, document.title, isSecureContext])).toEqual([
        ARTICLE.url,
        'Harness',
        true,
      ]);
      await tab.goto(ELSEWHERE.url);
      expect(await tab.evaluate(() => document.title)).toBe('Elsewhere');
      await tab.close();
    });

    it('reaches the content script, which the page does not see', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      const world = () => typeof (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id;
      expect(await tab.inContentScript(world)).toBe('string');
      expect(await tab.evaluate(world)).toBe('undefined');
      await tab.close();
    });

    it('selects text across elements, types, points and presses keys', async () => {
      const browser = await start();
      const page = {
        url: 'https://www.bbc.co.uk/news/harness-2',
        body: '<!doctype html><title>Keys</title><p>Two words <b>across</b> elements.</p><input><button>Go</button>',
      };
      start.site().serve(page);
      const tab = await browser.open(page.url);
      await tab.select('words across el');
      expect(await tab.evaluate(() => getSelection()?.toString())).toBe('words across el');
      await tab.fill('input', 'Bedford, 27');
      await tab.press('Shift+Home');
      await tab.type('x');
      expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('x');
      await tab.evaluate(() => {
        document.querySelector('button')?.addEventListener('click', () => document.body.append('clicked'));
      });
      await tab.click('button');
      expect(await tab.text('body')).toContain('clicked');
      await tab.close();
    });

    it('opens the real popup over a tab, also after the background was stopped', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      await browser.stopBackground();
      const popup = await browser.openPopup(tab);
      expect(await popup.evaluate(() => location.href)).toBe(`${browser.origin}/src/popup/index.html`);
      expect(await popup.evaluate(() => innerWidth)).toBeLessThan(800);
      await popup.screenshot(`out/e2e/harness-popup-${browser.kind}.png`);
      await popup.close();
      await tab.close();
    });

    // Chromium closes the popup that is open by itself.
    it.runIf(start.kind === 'firefox')('opens the popup also where a failed case left one open', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      await browser.openPopup(tab);
      const popup = await browser.openPopup(tab);
      expect(await popup.evaluate(() => document.readyState)).toBe('complete');
      await popup.close();
      await tab.close();
    });

    it('calls a tab by message, and throws the error it answers', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url);
      await expect(browser.callTab(tab, 'noSuchCall')).rejects.toThrow('Nobody here answers');
      await tab.close();
    });

    it('opens a private window, in which the extension runs and knows it', async () => {
      const browser = await start();
      const tab = await browser.open(ARTICLE.url, { isPrivate: true });
      const isPrivate = await tab.inContentScript(() => {
        const { extension } = (globalThis as unknown as { chrome: { extension: { inIncognitoContext: boolean } } })
          .chrome;
        return extension.inIncognitoContext;
      });
      expect(isPrivate).toBe(true);
      await tab.close();
    });

    it('notices a request that the extension makes', async () => {
      const browser = await start();
      const before = (await browser.extensionRequests()).length;
      const tab = await browser.open(ARTICLE.url);
      await tab.inContentScript((url) => fetch(url).then((answer) => answer.status), ARTICLE.url);
      const after = await browser.extensionRequests();
      expect(after.slice(before)).toEqual([ARTICLE.url]);
      await tab.close();
    });

    it('notices errors that the extension leaves in a page of ours, in its background and in web pages', async () => {
      const browser = await start();
      const say = (words: string) => console.error(words, new Error('why'));
      const page = await browser.openPage('src/popup/index.html');
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('left on purpose');
        });
      });
      await browser.inBackground(say, 'said by the background');
      const tab = await browser.open(ARTICLE.url);
      await tab.inContentScript(say, 'said in a web page');
      await tab.evaluate(say, 'the page’s own');
      for (const words of ['left on purpose', 'said by the background', 'said in a web page'])
        await expect.poll(() => browser.extensionErrors()).toContainEqual(expect.stringContaining(words));
      expect(await browser.extensionErrors()).not.toContainEqual(expect.stringContaining('the page’s own'));
      await tab.close();
      await page.close();
    });
  },
  { makesRequests: true },
);
