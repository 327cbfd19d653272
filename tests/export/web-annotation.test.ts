import { describe, expect, it } from 'vitest';
import { WEB_ANNOTATION } from '../../src/export/web-annotation';
import type { Annotation } from '../../src/model/annotation';
import { HOSTILE, toAnnotation } from './sample-annotations';

interface Page {
  readonly [key: string]: unknown;
  readonly items: readonly Record<string, unknown>[];
}

const write = (...annotations: Annotation[]) => JSON.parse(WEB_ANNOTATION.write(annotations)) as Page;

describe('W3C Web Annotation', () => {
  it('writes a page of annotations with selectors, note and tags', () => {
    const page = write(toAnnotation());
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      startIndex: 0,
      partOf: { type: 'AnnotationCollection', total: 1 },
    });
    expect(page.items).toEqual([
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:uuid:3f0b4a52-1d5e-4c1e-9a53-0a6f5d0c1e11',
        type: 'Annotation',
        motivation: 'commenting',
        created: '2026-10-01T09:30:00.000Z',
        modified: '2026-10-02T10:00:00.000Z',
        body: [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            format: 'text/markdown',
            value: 'Compare with **2,100** in November.',
          },
          { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'recruitment' },
          { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'East Anglia' },
        ],
        target: {
          type: 'SpecificResource',
          source: 'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '2,500 more officers',
              prefix: 'The new posts are a share of the ',
              suffix: ' whom the government means',
            },
            { type: 'TextPositionSelector', start: 312, end: 331 },
          ],
          styleClass: 'gatelog-amber',
        },
        stylesheet: { type: 'CssStylesheet', value: '.gatelog-amber { background: #ffd54f }' },
        'schema:citation': {
          id: 'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
          type: 'schema:NewsArticle',
          'schema:identifier': '1a2b3c4d5e6f70',
          'schema:headline': 'Whitemoor to get at least 40 more officers',
          'schema:publisher': 'Cambs Times',
          'schema:author': 'Martin Feltwell',
          'schema:datePublished': '2017-03-03',
        },
        'schema:creativeWorkStatus': 'anchored',
        'schema:about': ['statistic:officer-recruitment|estate', 'prison:whitemoor'],
      },
    ]);
  });

  it('says who made it nowhere', () => {
    expect(WEB_ANNOTATION.write([toAnnotation()])).not.toMatch(/creator|generator/);
  });

  it.each([
    [{ note: '' }, 'tagging'],
    [{ note: '', tags: [] }, 'highlighting'],
  ])('with %j has the motivation %s', (changes, motivation) => {
    const [item] = write(toAnnotation(changes)).items;
    expect(item?.motivation).toBe(motivation);
    expect('body' in (item ?? {})).toBe(motivation !== 'highlighting');
  });

  it('gives the page an id that depends on what is in it alone', () => {
    const a = toAnnotation();
    const b = toAnnotation({
      id: '9c1e4a52-1d5e-4c1e-9a53-0a6f5d0c1e22',
      position: { ...a.position, start: 400, end: 419 },
    });
    expect(write(a, b).id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(WEB_ANNOTATION.write([b, a])).toBe(WEB_ANNOTATION.write([a, b]));
    expect(write(a).id).not.toBe(write(b).id);
  });

  it('is a page of none where nothing is kept', () => {
    expect(write()).toMatchObject({ type: 'AnnotationPage', items: [], partOf: { total: 0 } });
  });

  it.each(HOSTILE)('keeps %j in every text as it is, and names only URIs as addresses', (text) => {
    const [item] = write(
      toAnnotation({
        note: text || 'x',
        tags: [text],
        quote: { type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text },
        source: { url: text, title: text },
      }),
    ).items;
    expect(item?.body).toMatchObject([{ value: text || 'x' }, { value: text }]);
    const target = item?.target as { source: string; selector: unknown[] };
    expect(target.selector[0]).toMatchObject({ exact: text, prefix: text, suffix: text });
    expect(target.source).toMatch(/^urn:x-gatelog:address:[\w%\-.!~*'()]*$/);
  });
});
