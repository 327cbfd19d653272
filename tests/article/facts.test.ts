import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read-page';

const URL_ = 'https://www.example.co.uk/news/some-story-12345';
const TEXT = 'The governor of the prison said on Monday that the wing would stay shut until the roof had been mended. ';

interface Page {
  readonly head?: string;
  /** Between headline and body. */
  readonly over?: string;
  readonly under?: string;
  readonly url?: string;
  readonly lang?: string;
}

function facts({ head = '', over = '', under = '', url = URL_, lang = 'en-GB' }: Page) {
  const html = `<html lang="${lang}"><head><title>Wing shut at prison - Example Times</title>${head}</head><body>
    <h1>Wing shut at prison</h1>${over}<div>${`<p>${TEXT}</p>`.repeat(5)}</div>${under}</body></html>`;
  const reading = readPage(new JSDOM(html, { url }).window.document, url, '2026-10-01');
  if (!reading) throw new Error('This page has an article.');
  return reading.article;
}

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('date of publication', () => {
  it.each<[string, Page, string, string]>([
    [
      'JSON-LD',
      { head: linked({ '@type': 'NewsArticle', datePublished: '2019-02-21T05:28Z' }) },
      '2019-02-21',
      'json-ld',
    ],
    [
      'JSON-LD in a graph',
      {
        head: linked({
          '@graph': [
            { '@type': 'WebPage', datePublished: '2001-01-01' },
            { '@type': ['Article', 'ReportageNewsArticle'], datePublished: '2019-02-21' },
          ],
        }),
      },
      '2019-02-21',
      'json-ld',
    ],
    [
      'JSON-LD with raw line breaks and a comma too many',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Wing\nshut","datePublished":"2019-02-21",}</script>',
      },
      '2019-02-21',
      'json-ld',
    ],
    [
      'microdata',
      { over: '<span itemprop="datePublished" content="2019-02-21">Thursday</span>' },
      '2019-02-21',
      'microdata',
    ],
    ['meta', { head: '<meta property="article:published_time" content="2019-02-21T05:28:00Z">' }, '2019-02-21', 'meta'],
    [
      'a time element',
      { over: '<p><time datetime="2019-02-21T05:28">Thursday</time></p>' },
      '2019-02-21',
      'time-element',
    ],
    ['visible words', { over: '<p>By Ann Other | Thursday 21 February 2019 05:28</p>' }, '2019-02-21', 'visible-text'],
    ['words under the article', { under: '<p>Published 21 February 2019</p>' }, '2019-02-21', 'visible-text'],
    ['the address', { url: 'https://www.example.co.uk/news/2019/feb/21/some-story' }, '2019-02-21', 'url'],
    ['the address, a month only', { url: 'https://www.example.co.uk/2019/02/some-story' }, '2019-02', 'url'],
  ])('%s', (_, page, published, publishedFrom) => {
    expect(facts(page)).toMatchObject({ published, publishedFrom });
  });

  it.each<[string, Page]>([
    ['only an update', { over: '<p>Last updated 21 February 2019</p>' }],
    ['a day in the future', { head: linked({ '@type': 'NewsArticle', datePublished: '2031-02-21' }) }],
    ['a year in the footer', { under: '<footer><p>© Example Times 2019</p></footer>' }],
    [
      'a date of another article',
      { under: '<aside><h3><a href="/x">Other</a></h3><time datetime="2019-02-21">21 Feb</time></aside>' },
    ],
    [
      'digits that could be meant two ways',
      { over: '<p>03/04/2017</p>', url: 'https://www.example.com/a-story', lang: 'en' },
    ],
    ['nothing at all', {}],
  ])('is not invented from %s', (_, page) => {
    expect(facts(page).published).toBeUndefined();
  });

  it('is the paper’s own day where a machine wrote it in Greenwich, and no day that the article speaks of', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '2019-02-21T23:30:00Z' });
    expect(facts({ head, over: '<p>22 February 2019 00:30</p>' })).toMatchObject({ published: '2019-02-22' });
    expect(
      facts({ head, over: `<p>The vote of 22 February 2019 was close, as all had thought. ${TEXT}</p>` }),
    ).toMatchObject({
      published: '2019-02-21',
    });
  });

  it('is kept apart from the day of change', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '2019-02-21', dateModified: '2019-03-02' });
    expect(facts({ head })).toMatchObject({ published: '2019-02-21', modified: '2019-03-02' });
  });
});

describe('title, author, publisher', () => {
  it('cuts the name of the site off the title', () => {
    expect(facts({}).title).toBe('Wing shut at prison');
    expect(
      facts({
        head: '<meta property="og:title" content="Wing shut at prison | Example Times"><meta property="og:site_name" content="Example Times">',
      }).title,
    ).toBe('Wing shut at prison');
  });

  it('finds who wrote it', () => {
    expect(
      facts({
        head: linked({
          '@type': 'NewsArticle',
          author: [{ '@type': 'Person', name: 'Ann Other' }, { name: 'Bob Third' }],
        }),
      }).author,
    ).toBe('Ann Other, Bob Third');
    expect(facts({ head: '<meta name="author" content="By Ann Other">' }).author).toBe('Ann Other');
    expect(facts({ over: '<p>By Ann Other, Crime Reporter</p>' }).author).toBe('Ann Other');
    expect(facts({ over: '<div>Ann Other Thursday 21 February 2019</div>' }).author).toBe('Ann Other');
    expect(facts({ over: '<p>News desk 21 February 2019</p>' }).author).toBeUndefined();
    expect(facts({}).author).toBeUndefined();
  });

  it('finds who published it', () => {
    expect(facts({}).publisher).toBe('Example Times');
    expect(facts({ head: '<meta property="og:site_name" content="The Example &amp; Times">' }).publisher).toBe(
      'The Example & Times',
    );
  });
});

describe('address and language', () => {
  it('trusts a canonical address of the same site, and no other', () => {
    const canonical = (href: string) => facts({ head: `<link rel="canonical" href="${href}">` }).canonicalUrl;
    expect(canonical('/news/some-story-12345?utm_source=x')).toBe(URL_);
    expect(canonical('https://example.co.uk/other')).toBe('https://example.co.uk/other');
    expect(canonical('https://elsewhere.com/other')).toBe(URL_);
    expect(canonical('https://www.example.co.uk/')).toBe(URL_);
    expect(canonical('javascript:alert(1)')).toBe(URL_);
  });

  it('reads the language as declared', () => {
    expect(facts({ lang: 'cy' }).language).toBe('cy');
    expect(facts({ lang: '', head: '<meta property="og:locale" content="en_GB">' }).language).toBe('en-GB');
    expect(facts({ lang: '<b>' }).language).toBeUndefined();
  });
});

describe('a single-page site that has moved on', () => {
  it('is not believed what its head still says of the article before', () => {
    const head = `<link rel="canonical" href="${URL_}">${linked({ '@type': 'NewsArticle', headline: 'Wing shut', datePublished: '2019-02-21' })}`;
    const dom = new JSDOM(`<head>${head}</head><h1>Wing shut</h1>${`<p>${TEXT}</p>`.repeat(4)}`, { url: URL_ });
    const { document } = dom.window;
    const first = readPage(document, URL_, '2026-10-01');
    const next = 'https://www.example.co.uk/news/another-story-67890';
    document.body.innerHTML = `<h1>Roof mended</h1><p>3 March 2020</p>${`<p>Another text. ${TEXT}</p>`.repeat(4)}`;
    const second = readPage(document, next, '2026-10-01', first);
    expect(second?.article).toMatchObject({ canonicalUrl: next, title: 'Roof mended', published: '2020-03-03' });
    expect(readPage(document, next, '2026-10-01', second)?.article).toEqual(second?.article);
  });
});
