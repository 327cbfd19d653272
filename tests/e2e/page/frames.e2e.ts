import { expect, it } from 'vitest';
import { describeInBrowsers, waitUntil } from '../harness';
import { findMark, inOverlay, readMarked, shownInOverlay } from './on-page';

const TEXT = 'Staff at HMP Bedford told Liz Truss that 27 officers a day were being assaulted in the prison.';
const inner = `<html lang=en><body style='margin:40px'>${`<p>${TEXT}</p>`.repeat(5)}<p>The wing stays shut.</p></body></html>`;
const PAGE = {
  url: 'https://www.bbc.co.uk/news/uk-70000031',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff at risk</title>
    <meta property="article:published_time" content="2017-03-03"></head>
    <body><h1>Staff at risk</h1><article><p>${TEXT}</p></article><script>
      setTimeout(() => {
        const frame = document.createElement('iframe');
        frame.width = 700; frame.height = 400; frame.style.margin = '30px'; frame.srcdoc = ${JSON.stringify(inner)};
        document.querySelector('article').append(frame);
      }, 600);
    </script></body></html>`,
};

describeInBrowsers('a frame that comes late', [PAGE], (start) => {
  it('has its passages saved by the button beside the selection', async () => {
    const browser = await start();
    const tab = await browser.open(PAGE.url);
    await waitUntil('marks in the frame', async () => (await readMarked(tab)).length > 12);
    await findMark(tab, 'HMP Bedford');
    const end = await tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentDocument;
      const words = inside?.querySelector('p:last-child')?.firstChild;
      if (!frame || !inside || !words) throw new Error('The frame is not there.');
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      frame.contentWindow?.focus();
      inside.getSelection()?.setBaseAndExtent(words, 4, words, 14);
      const box = inside.getSelection()?.getRangeAt(0).getBoundingClientRect();
      const outer = frame.getBoundingClientRect();
      return { x: outer.x + (box?.right ?? 0), y: outer.y + (box?.bottom ?? 0) };
    });
    const save = await shownInOverlay(tab, '.save-passage');
    // By the words, as they stand in the page and not in the frame.
    expect(Math.abs(save.x - end.x)).toBeLessThan(80);
    expect(Math.abs(save.y - end.y)).toBeLessThan(50);
    await tab.clickAt(save.x, save.y);
    await shownInOverlay(tab, '.note iframe');
    await tab.press('Escape');
    await tab.press('Escape');
    await waitUntil('the card to go', async () => (await inOverlay(tab, '.card')) === null);
    const [saved] = await browser.callTab<readonly { annotation: { quote: { exact: string } } }[]>(
      tab,
      'savedPassages',
    );
    expect(saved?.annotation.quote.exact).toBe('wing stays');
    await tab.close();
  });

  it('has marks that are painted, not only registered', async () => {
    const browser = await start();
    const tab = await browser.open(PAGE.url);
    await waitUntil('marks in the frame', async () => (await readMarked(tab)).length > 12);
    const line = await tab.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument;
      const paragraph = inside?.querySelector('p');
      return (
        paragraph && inside?.defaultView?.getComputedStyle(paragraph, '::highlight(gatelog-prison)').textDecorationLine
      );
    });
    expect(line).toBe('underline');
    await tab.close();
  });
});
