import { expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/article';
import { PAGES, readPageHtml } from '../../fixtures/site';
import { describeInBrowsers, waitUntil } from '../harness';
import { findMark, inOverlay, openCard, readHtml, readMarked, shownInOverlay, styleInOverlay } from './on-page';

const site = PAGES.map((page) => ({ url: page.url, body: readPageHtml(page), type: 'text/html; charset=utf-8' }));

function addressOf(name: string): string {
  const page = PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`The news site has no page "${name}".`);
  return page.url;
}

const SENTENCE = 'Staff at HMP Bedford told Liz Truss that 27 officers a day were being assaulted in the prison.';
const own = (path: string, body: string, head = '') => ({
  url: `https://www.bbc.co.uk/news/${path}`,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Own page</title>
    <meta property="article:published_time" content="2017-03-03">${head}</head><body>${body}</body></html>`,
});
const REWRITING = own(
  'uk-70000001',
  `<h1>Page that draws itself again</h1><article id="a"></article><p id="n">0</p><script>
    const a = document.getElementById('a'); let n = 0;
    const draw = () => { a.replaceChildren(...Array.from({ length: 6 }, (_, i) => {
      const p = document.createElement('p'); p.textContent = (i + 1) + '. ${SENTENCE}'; return p; })); };
    draw();
    setInterval(() => { document.getElementById('n').textContent = String(++n); draw(); }, 40);
  </script>`,
);
const OWN_HIGHLIGHTS = own(
  'uk-70000002',
  `<h1>Page with highlights of its own</h1><article>${`<p>${SENTENCE}</p>`.repeat(5)}</article><script>
    const r = new Range(); r.selectNodeContents(document.querySelector('p'));
    CSS.highlights.set('search-results', new Highlight(r));
  </script>`,
);
const LISTENING = own(
  'uk-70000003',
  `<h1>Page that listens to every key</h1><article>${`<p>${SENTENCE}</p>`.repeat(5)}</article><script>
    window.heard = '';
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
      window.addEventListener(type, (e) => { window.heard += e.key ?? e.data ?? ''; }, true);
    }
  </script>`,
);

describeInBrowsers('on the page', [...site, REWRITING, OWN_HIGHLIGHTS, LISTENING], (start) => {
  it('marks every kind without touching the page, and lets the card leave no trace', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('whitemoor-2017'));
    await findMark(tab, 'Whitemoor Prison');
    const html = await readHtml(tab);
    const names = new Set((await readMarked(tab)).map((mark) => mark.split(' ', 1)[0]));
    expect([...names].sort()).toEqual(['gatelog-figure', 'gatelog-official', 'gatelog-organisation', 'gatelog-prison']);
    const card = await openCard(tab, 'Justice Secretary');
    expect(card).toContain('Liz Truss');
    expect(card).toContain('Lord Chancellor');
    expect(await readHtml(tab)).not.toBe(html);
    await tab.press('Escape');
    await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
    expect(await readHtml(tab)).toBe(html);
    expect(await tab.evaluate(() => document.querySelector('style')?.textContent?.includes('gatelog'))).toBe(false);
    await tab.close();
  });

  it('keeps the card while it is pointed at, and takes it away after', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('whitemoor-2017'));
    await openCard(tab, 'Will Styles');
    const { x, y } = await shownInOverlay(tab, '.card h2');
    await tab.moveTo(x, y);
    await new Promise((done) => setTimeout(done, 900));
    expect(await inOverlay(tab, '.card')).not.toBeNull();
    await tab.moveTo(3, 3);
    await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
    await tab.close();
  });

  it('shows a hostile page’s words as words in the card', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('markup-in-text-2024'));
    const marks = await waitUntil('marks', async () => {
      const found = await readMarked(tab);
      return found.length > 0 && found;
    });
    for (const mark of marks.slice(0, 4)) await openCard(tab, mark.slice(mark.indexOf(' ') + 1));
    expect(await tab.evaluate(() => 'gatelogHostileRan' in window)).toBe(false);
    await tab.close();
  });

  it('uses the colours of a dark page', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('barlinnie-2024'));
    await findMark(tab, 'HMP Barlinnie');
    for (const mark of await readMarked(tab)) expect(mark).toMatch(/^gatelog-\w+-dark /);
    await openCard(tab, 'HMP Barlinnie');
    expect(await styleInOverlay(tab, '.card', 'background-color')).toBe('rgb(36, 34, 31)');
    await tab.close();
  });

  it('puts its marks back after a page has wiped the registry, and leaves the page’s own alone', async () => {
    const browser = await start();
    const tab = await browser.open(OWN_HIGHLIGHTS.url);
    await findMark(tab, 'HMP Bedford');
    const before = await readMarked(tab);
    expect(await tab.evaluate(() => CSS.highlights.get('search-results')?.size)).toBe(1);
    await tab.evaluate(() => CSS.highlights.clear());
    await waitUntil('the marks to come back', async () => (await readMarked(tab)).length === before.length);
    expect(await readMarked(tab)).toEqual(before);
    await tab.close();
  });

  it('neither loses nor doubles marks on a page that draws itself again and again', async () => {
    const browser = await start();
    const tab = await browser.open(REWRITING.url);
    await findMark(tab, 'HMP Bedford');
    const count = await tab.evaluate(() => CSS.highlights.get('gatelog-prison')?.size);
    const drawn = await tab.evaluate(() => Number(document.getElementById('n')?.textContent));
    await new Promise((done) => setTimeout(done, 2500));
    expect(await tab.evaluate(() => CSS.highlights.get('gatelog-prison')?.size)).toBe(count);
    // It draws 25 times a second; a page that was held up would have drawn far less.
    expect(await tab.evaluate(() => Number(document.getElementById('n')?.textContent))).toBeGreaterThan(drawn + 20);
    await tab.close();
  });

  it('follows a single-page site from one story to the next', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('workforce-2022'));
    await waitUntil('marks', async () => (await readMarked(tab)).length > 0);
    const first = await browser.callTab<ReadArticle>(tab, 'readArticle');
    expect(first).toMatchObject({ published: '2022-11-17', canonicalUrl: addressOf('workforce-2022') });
    await tab.click('#next');
    const second = await waitUntil('the next story', async () => {
      const article = await browser.callTab<ReadArticle>(tab, 'readArticle');
      return article.title !== first.title && article;
    });
    const wanted = PAGES.find(({ name }) => name === 'workforce-2025');
    expect(second).toMatchObject({ title: wanted?.title, published: wanted?.published, canonicalUrl: wanted?.url });
    const words = (await readMarked(tab)).map((mark) => mark.slice(mark.indexOf(' ') + 1));
    const shown = await tab.text('body');
    for (const one of words) expect(shown).toContain(one);
    await tab.close();
  });

  it('reads text that comes late', async () => {
    const browser = await start();
    const page = PAGES.find(({ name }) => name === 'releases-in-error-2025');
    const tab = await browser.open(addressOf('releases-in-error-2025'));
    const article = await waitUntil('the whole article', async () => {
      const read = await browser.callTab<ReadArticle>(tab, 'readArticle');
      return read.mentions.length >= 5 && read;
    });
    expect(article).toMatchObject({ title: page?.title, published: page?.published });
    await tab.close();
  });

  it('answers for a page that the gate left alone, and marks and keeps nothing there', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('lincoln-city-2017'));
    const article = await browser.callTab<ReadArticle>(tab, 'readArticle');
    expect(article).toMatchObject({ published: '2017-02-18', mentions: [] });
    expect(article.text.length).toBeGreaterThan(200);
    expect(await readMarked(tab)).toEqual([]);
    await tab.close();
  });

  it('saves a selection with a note that the page cannot read along', async () => {
    const browser = await start();
    const tab = await browser.open(LISTENING.url);
    await findMark(tab, 'HMP Bedford');
    const html = await readHtml(tab);
    await tab.select('27 officers a day were being assaulted');
    const save = await shownInOverlay(tab, '.save-passage');
    await tab.clickAt(save.x, save.y);
    await shownInOverlay(tab, '.note iframe');
    await tab.type('Secret words 4711');
    const button = await shownInOverlay(tab, '.note .primary');
    await tab.clickAt(button.x, button.y);
    const note = await waitUntil('the note to be kept', async () => {
      const shown = await inOverlay(tab, '.note-text');
      return shown?.text ? shown.text : null;
    });
    expect(note).toBe('Secret words 4711');
    expect(await tab.evaluate(() => (window as unknown as { heard: string }).heard)).toBe('');
    await tab.press('Escape');
    await tab.goto(LISTENING.url);
    expect(await shownInOverlay(tab, '.passages span')).not.toBeNull();
    // All the page can see of it is an empty element.
    expect((await readHtml(tab)).length - html.length).toBe('<div></div>'.length);
    const passage = await shownInOverlay(tab, '.passages span');
    await tab.clickAt(passage.x, passage.y);
    const remove = await shownInOverlay(tab, '.card .action:nth-child(2)');
    expect(remove.text).toBe('Delete');
    await tab.clickAt(remove.x, remove.y);
    await waitUntil('the passage to go', async () => (await inOverlay(tab, '.passages span')) === null);
    const undo = await shownInOverlay(tab, '.card .action:nth-child(1)');
    expect(undo.text).toBe('Undo');
    await tab.clickAt(undo.x, undo.y);
    await shownInOverlay(tab, '.passages span');
    await tab.close();
  });

  it('goes from mark to mark by keyboard, opens the card and comes back', async () => {
    const browser = await start();
    const tab = await browser.open(addressOf('hewell-2018'));
    await findMark(tab, 'HMP Hewell');
    await tab.evaluate(() => scrollTo(0, 0));
    await browser.runCommand('next-mark');
    const first = await waitUntil('a current mark', async () =>
      (await readMarked(tab)).find((mark) => mark.startsWith('gatelog-current')),
    );
    await browser.runCommand('next-mark');
    await waitUntil('the next mark', async () => !(await readMarked(tab)).includes(first));
    await browser.runCommand('open-card');
    await shownInOverlay(tab, '.card');
    expect(await tab.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
    await tab.press('Escape');
    await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
    expect(await browser.extensionErrors()).toEqual([]);
    await tab.close();
  });
});
