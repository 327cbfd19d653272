import { expect, it } from 'vitest';
import { describeInBrowsers, type Tab, type TestBrowser, waitUntil } from './harness';
import { isInOwnStorage } from './journeys/own-storage';
import { inOverlay, readHtml, shownInOverlay } from './page/on-page';

const STORY = `
  <p>Staff at <a href="#">HMP <b>Bedford</b></a> said on Monday that 27 officers a day were being <em>assaulted</em> in the prison.</p>
  <ul><li>One wing is closed until the spring.</li><li>Two more will follow it in May.</li></ul>
  <figure><img alt="" width="300" height="100"><figcaption>The gate of Bedford prison in the rain, on Monday.</figcaption></figure>
  <p>Prisoners were locked up for 22 hours a day, the prison officers’ union said, and would not be let out.</p>
  <table><tr><th>Year</th><th>Assaults</th></tr><tr><td>2015</td><td>210 assaults</td></tr><tr><td>2016</td><td>348 assaults</td></tr></table>
  <p dir="rtl" lang="he">אסירים בבית הכלא של בדפורד אמרו שלא נותר להם דבר.</p>
  <p>A visitor wrote only this: 🙏 for everyone inside 👩‍👩‍👧, whatever they did.</p>
  <p>The prison holds 420 men. The Ministry of Justice said that staff at the prison had its full support.</p>`;
const page = (story: string) => ({
  url: 'https://www.bbc.co.uk/news/uk-70000050',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bedford prison officers speak</title>
    <meta property="article:published_time" content="2016-11-07"></head>
    <body><h1>Bedford prison officers speak</h1><article>${story}</article></body></html>`,
});

/** What a reader may select, and the words of it that must be kept. */
const SELECTIONS: readonly (readonly [what: string, selected: string])[] = [
  ['across elements', 'HMP Bedford said on Monday that 27 officers a day were being assaulted'],
  ['in a list', 'One wing is closed until the spring.'],
  ['in a caption', 'The gate of Bedford prison in the rain'],
  ['in a table', '348 assaults'],
  ['right to left', 'אסירים בבית הכלא'],
  ['with emoji', '🙏 for everyone inside 👩‍👩‍👧, whatever'],
];

async function savePassage(browser: TestBrowser, tab: Tab, words: string): Promise<void> {
  await tab.activate();
  await tab.select(words);
  await browser.runCommand('save-selection');
  await shownInOverlay(tab, '.note iframe');
  await tab.press('Escape');
  await tab.press('Escape');
  await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
}

async function readSaved(browser: TestBrowser, tab: Tab) {
  const popup = await browser.openPopup(tab);
  const saved = await popup.waitFor('the saved passages', () => {
    const items = [...document.querySelectorAll<HTMLElement>('.saved-item')];
    return items.length > 0 && items.map((item) => item.innerText);
  });
  await popup.close();
  return saved;
}

describeInBrowsers('saving', [page(STORY)], (start) => {
  it.each(SELECTIONS)('keeps what is selected %s, and draws it when the page is opened again', async (_, words) => {
    const browser = await start();
    const tab = await browser.open(page(STORY).url);
    await tab.waitFor('the marks', () => [...CSS.highlights.keys()].some((name) => name.startsWith('gatelog-')));
    await savePassage(browser, tab, words);
    await tab.goto(page(STORY).url);
    await shownInOverlay(tab, '.passages span');
    const saved = await readSaved(browser, tab);
    expect(saved.some((text) => text.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ')))).toBe(true);
    await tab.close();
  });

  it('says what the page gives otherwise, and lets the reader attach what it lost', async () => {
    const browser = await start();
    const now = STORY.replace('27 officers', '29 officers').replace(
      'One wing is closed until the spring.',
      'All is open.',
    );
    start.site().serve(page(now));
    const tab = await browser.open(page(now).url);
    await shownInOverlay(tab, '.passages span');
    const saved = (await readSaved(browser, tab)).join('\n');
    expect(saved).toContain('“27” is now “29”');
    expect(saved).toContain('HMP Bedford said on Monday that 27 officers');
    expect(saved).toContain('No longer on the page');
    await tab.activate();
    await tab.select('All is open.');
    const popup = await browser.openPopup(tab);
    await popup.waitFor('the button that attaches', () => {
      const button = [...document.querySelectorAll('button')].find((one) => /^Attach/.test(one.textContent ?? ''));
      button?.click();
      return button !== undefined;
    });
    const attached = await popup.waitFor('the passage to be attached', () => {
      const items = [...document.querySelectorAll<HTMLElement>('.saved-item')].map((item) => item.innerText);
      return items.find((text) => text.startsWith('All is open.'));
    });
    expect(attached).toContain('Saved first as “One wing is closed until the spring.”');
    await popup.close();
    await tab.close();
  });

  it('keeps what is being written though the popup closes', async () => {
    const browser = await start();
    start.site().serve(page(STORY));
    const tab = await browser.open(page(STORY).url);
    await tab.select('The prison holds 420 men.');
    let popup = await browser.openPopup(tab);
    await popup.fill('.passage textarea', 'Half a thought');
    // The last key is on its way to the disk for a moment, and a busy machine's moment is longer.
    await waitUntil('the draft to be on disk', () => isInOwnStorage(browser, 'Half a thought'));
    await popup.close();
    await browser.stopBackground();
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    popup = await browser.openPopup(tab);
    expect(
      await popup.waitFor('the draft', () => document.querySelector<HTMLTextAreaElement>('.passage textarea')?.value),
    ).toBe('Half a thought');
    const seen = () =>
      [...document.querySelectorAll('.passage .swatch')].map((swatch) => swatch.getBoundingClientRect().width);
    expect(await popup.evaluate(seen)).toEqual([18, 18, 18, 18, 18]);
    await popup.click('.passage .swatches label:nth-of-type(4) input');
    await popup.click('.passage button[type="submit"]');
    const kept = await popup.waitFor(
      'the passage to be kept',
      () =>
        [...document.querySelectorAll<HTMLElement>('.saved-item')].find((item) =>
          item.innerText.includes('Half a thought'),
        )?.innerText,
    );
    expect(kept).toContain('The prison holds 420 men.');
    await popup.close();
    await tab.close();
  });

  it('leaves nothing that the page can read', async () => {
    const browser = await start();
    const tab = await browser.open(page(STORY).url);
    await shownInOverlay(tab, '.passages span');
    const seen = await tab.evaluate(() => ({
      frames: window.length,
      highlights: [...CSS.highlights.keys()].filter(
        (name) => !/^gatelog-(prison|official|organisation|figure|current)/.test(name),
      ),
      hit: document
        .elementsFromPoint(innerWidth / 2, innerHeight / 2)
        .filter((one) => one.parentElement === document.documentElement && one !== document.body).length,
      text: document.documentElement.innerText.includes('Half a thought'),
    }));
    expect(seen).toEqual({ frames: 0, highlights: [], hit: 0, text: false });
    expect(await readHtml(tab)).not.toContain('Half a thought');
    await tab.close();
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
