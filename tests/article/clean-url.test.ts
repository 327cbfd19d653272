import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../src/article/clean-url';

describe('cleanUrl', () => {
  it.each([
    ['https://www.bbc.co.uk/news/uk-1?at_medium=RSS&at_campaign=KARANGA#comments', 'https://www.bbc.co.uk/news/uk-1'],
    ['https://www.mirror.co.uk/news/a-1?utm_source=x&id=7', 'https://www.mirror.co.uk/news/a-1?id=7'],
    ['https://www.mirror.co.uk/news/a-1.amp', 'https://www.mirror.co.uk/news/a-1'],
    ['https://amp.theguardian.com/society/2019/jul/25/a', 'https://www.theguardian.com/society/2019/jul/25/a'],
    ['https://m.example.co.uk/story', 'https://www.example.co.uk/story'],
    ['https://www.example.co.uk/amp/story', 'https://www.example.co.uk/story'],
    ['https://www.example.co.uk/story/amp/', 'https://www.example.co.uk/story'],
    ['https://www.example.co.uk/story?outputType=amp', 'https://www.example.co.uk/story'],
    [
      'https://www-bbc-co-uk.cdn.ampproject.org/v/s/www.bbc.co.uk/news/amp/uk-1?amp_js_v=0.1',
      'https://www.bbc.co.uk/news/amp/uk-1',
    ],
    ['https://www.google.com/amp/s/www.example.co.uk/a', 'https://www.example.co.uk/a'],
    ['https://www.example.co.uk/story.php?id=12&page=2', 'https://www.example.co.uk/story.php?id=12&page=2'],
    ['https://www.example.co.uk/a/', 'https://www.example.co.uk/a/'],
  ])('%s', (address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
  });

  it('leaves alone what is no web address', () => {
    for (const address of ['about:blank', 'file:///a/b.html', 'not an address', ''])
      expect(cleanUrl(address)).toBe(address);
  });

  it('cleans a clean address no further', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = cleanUrl(address);
        expect(cleanUrl(once)).toBe(once);
      }),
    );
  });
});
