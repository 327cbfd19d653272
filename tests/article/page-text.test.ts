import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../src/article/collect-blocks';
import { type NodeSpan, PageText } from '../../src/article/page-text';

const { document } = new JSDOM('').window;

function read(html: string): { readonly text: PageText; readonly body: HTMLElement } {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return { text: new PageText(collectBlocks(body).blocks), body };
}

/** What the page shows between the two ends, white space as HTML shows it. */
function shownBetween({ startContainer, startOffset, endContainer, endOffset }: NodeSpan): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range
    .toString()
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ');
}

describe('PageText', () => {
  it('parts paragraphs by an empty line and keeps single line breaks', () => {
    const { text } = read('<p>One  two\n three</p>\n<p>Four<br>five</p><div>six<br><br>seven</div>');
    expect(text.text).toBe('One two three\n\nFour\nfive\n\nsix\n\nseven');
  });

  it('joins words over inline elements as the page shows them', () => {
    const { text } = read('<p>At <b>HMP</b> <i>Bed</i>ford, <a href="#">27 </a> a day .</p>');
    expect(text.text).toBe('At HMP Bedford, 27 a day .');
  });

  it('leaves out what cannot be seen', () => {
    const { text } = read(
      '<p>Whi\u00adte\u200bmoor <span hidden>secret</span><span style="display: none">x</span>jail</p>',
    );
    expect(text.text).toBe('Whitemoor jail');
  });

  it('leads from a span over several elements to the nodes behind it', () => {
    const { text } = read('<p>At <b>HMP</b>   <i>Bed</i>ford.</p>');
    const start = text.text.indexOf('HMP');
    const found = text.toNodes(start, start + 'HMP Bedford'.length);
    expect(found?.startContainer.data).toBe('HMP');
    expect(found?.endContainer.data).toBe('ford.');
    expect(found?.endOffset).toBe(4);
  });

  it('gives no nodes for an empty or impossible span', () => {
    const { text } = read('<p>Words</p>');
    expect(text.toNodes(2, 2)).toBeUndefined();
    expect(text.toNodes(5, 9)).toBeUndefined();
    expect(read('').text.toNodes(0, 1)).toBeUndefined();
  });

  it('keeps margins behind the body', () => {
    const blocks = (html: string) => {
      const element = document.createElement('div');
      element.innerHTML = html;
      return collectBlocks(element).blocks;
    };
    const text = new PageText(blocks('<p>Body.</p>'), blocks('<h1>Headline</h1>'));
    expect(text.text).toBe('Body.\n\nHeadline');
    expect(text.text.slice(0, text.bodyLength)).toBe('Body.');
  });

  it('knows when the page has changed under it', () => {
    const { text, body } = read('<p>One two.</p><p>Three.</p>');
    expect(text.isLive).toBe(true);
    const first = body.querySelector('p')?.firstChild as Text;
    first.data = 'One six.';
    expect(text.isLive).toBe(false);
    first.data = 'One two.';
    expect(text.isLive).toBe(true);
    body.querySelector('p')?.remove();
    expect(text.isLive).toBe(false);
  });

  it('finds the span of a selection whose ends stand in elements', () => {
    const { text, body } = read('<p>One</p><p>Two <b>three</b></p><p>Four</p>');
    const range = document.createRange();
    range.setStart(body, 1);
    range.setEnd(body, 2);
    expect(text.toSpan(range)).toEqual({ start: 5, end: 14 });
  });

  const inline = fc.constantFrom('', 'b', 'i', 'a', 'span');
  const piece = fc.record({
    tag: inline,
    words: fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00ad', '\u200b', '£', '😀', '\u00a0'),
      maxLength: 12,
    }),
  });
  const paragraph = fc.array(piece, { maxLength: 5 });

  it('maps every stretch to nodes that show it, and back', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const html = paragraphs
          .map(
            (pieces) =>
              `<p>${pieces.map(({ tag, words }) => (tag ? `<${tag}>${words}</${tag}>` : words)).join('')}</p>`,
          )
          .join('');
        const { text } = read(html);
        const { length } = text.text;
        if (length === 0) return;
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const found = text.toNodes(start, end);
        const wanted = text.text.slice(start, end);
        if (!found) {
          expect(wanted.trim()).toBe('');
          return;
        }
        expect(shownBetween(found).replace(/\s/g, '')).toBe(wanted.replace(/\s/g, ''));
        const back = text.toOffset(found.startContainer, found.startOffset);
        expect(text.text.slice(start, back).trim()).toBe('');
      }),
    );
  });
});
