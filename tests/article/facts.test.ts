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
    [
      'a name for it on the line before',
      {
        under:
          '<h4>Share</h4><p>Here</p><p>There</p><dl><dt>Topic</dt><dd>Roofs</dd><dt>Date</dt><dd>21 February 2019</dd></dl>',
      },
      '2019-02-21',
      'visible-text',
    ],
    [
      'a sentence at the foot, after the update',
      { under: '<footer><p>Last updated: 25.02.2019 14:49 Published: 21.02.2019 Read: 61 times</p></footer>' },
      '2019-02-21',
      'visible-text',
    ],
    [
      'the foot of a blog',
      { under: '<div class="foot"><p>This entry was posted on Thursday, February 21st, 2019 at 5:28 am.</p></div>' },
      '2019-02-21',
      'visible-text',
    ],
    [
      'a dateline under an introduction',
      { over: `<p>${TEXT}</p><p>London, 21 February 2019. ${TEXT}</p>` },
      '2019-02-21',
      'visible-text',
    ],
    [
      'words in a time element, over its machine’s form',
      { over: '<p><time datetime="2019-02-25T10:18:46Z">Published 21 February 2019</time></p>' },
      '2019-02-21',
      'time-element',
    ],
    [
      'the line by the headline, over a tag that may mean anything',
      { head: '<meta name="date" content="2019-02-25">', over: '<p>21 February 2019</p>' },
      '2019-02-21',
      'visible-text',
    ],
    [
      'such a tag, where a line agrees with it and another is today’s',
      {
        head: '<meta name="date" content="2019-02-21">',
        over: '<p>Friday 1 March 2019</p><p>Prisons, 21 February 2019</p>',
      },
      '2019-02-21',
      'meta',
    ],
    [
      'a page’s own head, over what is marked in another story',
      {
        head: '<meta property="article:published_time" content="2019-02-21T05:28:00Z">',
        under: '<aside><span itemprop="datePublished" content="2020-01-01">New Year</span></aside>',
      },
      '2019-02-21',
      'meta',
    ],
    [
      'the address, where the page was published anew',
      {
        head: linked({ '@type': 'NewsArticle', datePublished: '2021-06-17' }),
        url: 'https://www.example.co.uk/2019/02/21/some-story',
      },
      '2019-02-21',
      'url',
    ],
    ['the address, a month only', { url: 'https://www.example.co.uk/2019/02/some-story' }, '2019-02', 'url'],
  ])('%s', (_, page, published, publishedFrom) => {
    expect(facts(page)).toMatchObject({ published, publishedFrom });
  });

  it.each<[string, Page]>([
    ['an update in a time element', { over: '<p>Updated <time datetime="2019-02-21">21 February 2019</time></p>' }],
    ['what the article says of something else', { over: '<p>A report published on 21 February 2019 said so.</p>' }],
    [
      'paragraphs that each tell of a day',
      { over: `<p>8 August 2009: a first post. ${TEXT}</p><p>9 December 2009: a second one. ${TEXT}</p>` },
    ],
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

  it('is the day that was stated where the hour is the paper’s own, or the address agrees', () => {
    const over = '<ul><li><time datetime="2019-02-22T00:10:00+01:00">22 February 2019</time></li></ul>';
    const own = '<meta property="article:published_time" content="2019-02-21T22:30:00+01:00">';
    expect(facts({ head: own, over })).toMatchObject({ published: '2019-02-21', publishedFrom: 'meta' });
    const head = '<meta property="article:published_time" content="2019-02-21T22:30:00Z">';
    const url = 'https://www.example.co.uk/2019/02/21/some-story';
    expect(facts({ head, over, url })).toMatchObject({ published: '2019-02-21', publishedFrom: 'meta' });
    expect(facts({ head, over })).toMatchObject({ published: '2019-02-22', publishedFrom: 'time-element' });
  });

  it('takes no number that begins a headline for a day', () => {
    const url = 'https://www.example.co.uk/2019/02/3-questions-to-a-governor';
    const head = linked({ '@type': 'NewsArticle', datePublished: '2019-02-21' });
    expect(facts({ head, url })).toMatchObject({ published: '2019-02-21', publishedFrom: 'json-ld' });
    expect(facts({ url })).toMatchObject({ published: '2019-02', publishedFrom: 'url' });
  });

  it('is kept apart from the day of change', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '2019-02-21', dateModified: '2019-03-02' });
    expect(facts({ head })).toMatchObject({ published: '2019-02-21', modified: '2019-03-02', modifiedFrom: 'json-ld' });
  });
});

describe('date of change', () => {
  it.each<[string, Page, string, string]>([
    ['meta', { head: '<meta property="article:modified_time" content="2019-03-02T10:00:00Z">' }, '2019-03-02', 'meta'],
    ['microdata', { over: '<p itemprop="dateModified" content="2019-03-02">lately</p>' }, '2019-03-02', 'microdata'],
    [
      'a time element behind that of publication',
      {
        over: '<p>Published <time datetime="2019-02-21">then</time>, updated <time datetime="2019-03-02">now</time></p>',
      },
      '2019-03-02',
      'time-element',
    ],
    [
      'visible words',
      { over: '<p>21 February 2019, last updated 2 March 2019 10:00</p>' },
      '2019-03-02',
      'visible-text',
    ],
  ])('%s', (_, page, modified, modifiedFrom) => {
    expect(facts(page)).toMatchObject({ modified, modifiedFrom });
  });

  it.each<[string, Page]>([
    [
      'a day before publication',
      { head: linked({ '@type': 'NewsArticle', datePublished: '2019-02-21', dateModified: '2019-02-20' }) },
    ],
    ['only publication', { over: '<p>Published 21 February 2019</p>' }],
  ])('is not taken from %s', (_, page) => {
    const { modified, modifiedFrom } = facts(page);
    expect([modified, modifiedFrom]).toEqual([undefined, undefined]);
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
