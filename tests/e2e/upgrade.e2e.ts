import { expect, it } from 'vitest';
import { buildScript } from '../../scripts/lib/build-script';
import type { ReadArticle } from '../../src/model/article';
import { MIGRATIONS } from '../../src/store/migrations';
import { markedArticle } from '../memory/marked-article';
import { describeInBrowsers, type Surface } from './harness';
import { readLibrary } from './journeys/read-library';

interface Kept {
  readonly value: { readonly isKept: boolean; readonly reason?: string };
}

/** Has the background keep an article, as a tab of it would. */
function keep(page: Surface, article: ReadArticle): Promise<Kept> {
  return page.evaluate((one) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Kept> } } })
      .chrome;
    return runtime.sendMessage({ call: 'keepArticle', args: [one] });
  }, article);
}

describeInBrowsers('a library that an older Gatelog holds open', [], (start) => {
  it('is told of in plain words, loses nothing, and is upgraded once it is let go of', async () => {
    const browser = await start();
    const old = await browser.openPage('manifest.json');
    await old.addLibrary(await buildScript(new URL('./upgrade-work/in-page.ts', import.meta.url)));
    expect(await old.evaluate(() => globalThis.gatelogOld.hold())).toBe(MIGRATIONS.length - 1);

    const article = markedArticle('https://www.bbc.co.uk/news/uk-2', 'Calm at [prison leeds:HMP Leeds].');
    expect((await keep(old, article)).value).toMatchObject({ isKept: false, reason: 'problem:blocked' });
    const library = await browser.openPage('src/library/index.html#/articles');
    const told = await library.waitFor('why nothing is shown', () =>
      document.body.innerText.includes('Close other Gatelog pages') ? document.body.innerText : undefined,
    );
    expect(told).toContain('Nothing was lost');
    await library.close();

    await old.evaluate(() => globalThis.gatelogOld.letGo());
    // Answered by what the reader chose in the library of before: only with something saved.
    await expect.poll(async () => (await keep(old, article)).value.reason, { timeout: 20_000 }).toBe('on-save');
    const { articles } = await readLibrary(browser);
    expect(articles.map(({ canonicalUrl }) => canonicalUrl)).toEqual(['https://www.bbc.co.uk/news/uk-1']);
    const after = await browser.openPage('src/library/index.html#/annotations');
    await after.waitFor('the note of before', () => document.body.innerText.includes('Ask the POA.'));
    await after.close();
    await old.close();
  });
});
