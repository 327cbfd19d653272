import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HTML_REPORT } from '../../src/export/html-report';
import type { Annotation } from '../../src/model/annotation';
import { HOSTILE, toAnnotation } from './sample-annotations';

function open(...annotations: Annotation[]): Document {
  return new JSDOM(HTML_REPORT.write(annotations), { runScripts: 'dangerously' }).window.document;
}

const VECTORS = [
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](https://evil.example/pixel.png)',
  '<https://a.example/"onmouseover="alert(1)>',
  '[x](https://a.example/" onclick="alert(1))',
  '<details open ontoggle=alert(1)>',
  '<style>*{background:url(https://evil.example)}</style>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<base href="https://evil.example">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '</style><script>alert(1)</script>',
];

describe('HTML report', () => {
  it('shows each article once with its passages, notes and tags', () => {
    const document = open(toAnnotation(), toAnnotation({ id: 'b', note: '', tags: [], state: 'changed' }));
    expect(document.querySelector('h2')?.textContent).toBe('Whitemoor to get at least 40 more officers');
    expect(document.querySelectorAll('section').length).toBe(1);
    expect(document.querySelectorAll('.passage').length).toBe(2);
    expect(document.querySelector('blockquote')?.textContent).toBe('2,500 more officers');
    expect(document.querySelector('.note strong')?.textContent).toBe('2,100');
    expect([...document.querySelectorAll('.tags li')].map((tag) => tag.textContent)).toEqual([
      'recruitment',
      'East Anglia',
    ]);
    expect(document.querySelector('.byline')?.textContent).toBe(
      'Cambs Times · Martin Feltwell · 2017-03-03 · www.cambstimes.co.uk',
    );
    expect(document.querySelector('.byline a')?.getAttribute('href')).toBe(
      'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
    );
    expect(document.querySelector('.state')?.textContent).toBe('The page has changed since this was saved.');
  });

  it('renders Markdown of every kind', () => {
    const note =
      '# H\n\n- a\n- *b*\n\n1. c\n\n> q\n\n`x<y`\n\n```\n<b>\n```\n\n[l](https://a.example/?a=1&b=2)  \nend\n\n---';
    const html = open(toAnnotation({ note })).querySelector('.note')?.innerHTML;
    expect(html).toBe(
      '<h4>H</h4><ul><li><p>a</p></li><li><p><em>b</em></p></li></ul><ol><li><p>c</p></li></ol><blockquote><p>q</p></blockquote><p><code>x&lt;y</code></p><pre><code>&lt;b&gt;</code></pre><p><a href="https://a.example/?a=1&amp;b=2" rel="noreferrer">l</a><br>end</p><hr>',
    );
  });

  it.each([...HOSTILE, ...VECTORS])('shows %j as text in every place', (text) => {
    const annotation = toAnnotation({
      id: text,
      note: text,
      tags: [text],
      colour: text as Annotation['colour'],
      quote: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
      source: { url: text, title: text, publisher: text, author: text, published: text },
    });
    const document = open(annotation);
    expect(
      document.querySelectorAll('script, img, svg, iframe, object, embed, form, input, details, base, link').length,
    ).toBe(0);
    expect(document.querySelectorAll('style').length).toBe(1);
    expect(document.querySelectorAll('meta').length).toBe(4);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(value).toMatch(/^https?:\/\//);
      }
    }
    const flat = (words: string | null | undefined) => words?.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
    expect(flat(document.querySelector('h2')?.textContent)).toBe(flat(text));
    expect(flat(document.querySelector('.passage > blockquote')?.textContent)).toBe(flat(text));
  });

  it('lets no script run and nothing load', () => {
    const document = open();
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(HTML_REPORT.write([])).not.toMatch(/url\(|@import|src=/);
  });
});
