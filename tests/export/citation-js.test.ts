import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { CSL_JSON, RIS } from '../../src/export/references';
import { HOSTILE, toAnnotation } from './sample-annotations';

const OTHER = toAnnotation({
  id: 'c',
  article: 'other',
  source: { url: 'https://b.example/x', title: 'Other', author: 'Press Association', published: '2019-02' },
});

/** References as another program reads them, which knows nothing of how we write. */
const read = (file: string) => new Cite(file).data;

describe('references as citation-js reads them', () => {
  it('are the same articles out of RIS', () => {
    expect(read(RIS.write([toAnnotation(), OTHER]))).toMatchObject([
      {
        id: '1a2b3c4d5e6f70',
        type: 'article-newspaper',
        title: 'Whitemoor to get at least 40 more officers',
        'container-title': 'Cambs Times',
        URL: 'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
        keyword: 'recruitment,East Anglia',
      },
      { id: 'other', title: 'Other', URL: 'https://b.example/x' },
    ]);
  });

  it('are the same articles out of CSL-JSON', () => {
    expect(read(CSL_JSON.write([toAnnotation(), OTHER]))).toMatchObject([
      {
        id: '1a2b3c4d5e6f70',
        title: 'Whitemoor to get at least 40 more officers',
        author: [{ given: 'Martin', family: 'Feltwell' }],
        issued: { 'date-parts': [[2017, 3, 3]] },
        keyword: 'recruitment, East Anglia',
      },
      { id: 'other', author: [{ literal: 'Press Association' }], issued: { 'date-parts': [[2019, 2]] } },
    ]);
  });

  it.each(HOSTILE)('stay as many with %j in every field', (text) => {
    const quote = { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' } as const;
    const source = { url: 'https://a.example/x', title: text, publisher: text, author: text };
    const hostile = toAnnotation({ source, quote, note: text, tags: [text] });
    for (const { write } of [RIS, CSL_JSON])
      expect(read(write([hostile, OTHER])).map(({ id }) => id)).toEqual([hostile.article, 'other']);
  });
});
