import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseColour, readPageGround } from '../../src/highlight/page-ground';
import { luminance } from '../../src/model/contrast';

function groundOf(html: string): string {
  const { window } = new JSDOM(html);
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  const article = window.document.querySelector('article');
  if (!article) throw new Error('The page needs an article.');
  return readPageGround(article);
}

describe('readPageGround', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a page without colours', '<article>Words</article>', 'light'],
    ['a dark body', '<body style="background: rgb(20, 21, 24)"><article>Words</article>', 'dark'],
    [
      'a light article on a dark body',
      '<body style="background: black"><article style="background: white">Words</article>',
      'light',
    ],
    [
      'light words on a picture',
      '<body style="background-image: url(a.png)"><article style="color: rgb(240, 240, 240)">Words</article>',
      'dark',
    ],
    [
      'a veil that hides nothing',
      '<body style="background: white"><article style="background: rgba(0, 0, 0, 0.1)">Words</article>',
      'light',
    ],
  ])('%s', (_, html, ground) => {
    expect(groundOf(html)).toBe(ground);
  });
});

describe('parseColour', () => {
  it.each([
    ['rgb(255, 0, 0)', [1, 0, 0, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgb(0 255 0 / 50%)', [0, 1, 0, 0.5]],
    ['color(srgb 0 0 1 / 0.25)', [0, 0, 1, 0.25]],
  ])('%s', (value, colour) => {
    expect(parseColour(value)).toEqual(colour);
  });

  it('does not guess at other notations', () => {
    expect(parseColour('oklch(0.5 0.1 20)')).toBeUndefined();
    expect(parseColour('')).toBeUndefined();
  });

  it('orders colours by how light they are', () => {
    expect(luminance([1, 1, 1, 1])).toBeCloseTo(1);
    expect(luminance([0, 0, 0, 1])).toBe(0);
  });
});
