import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FigureRecord, toFiguresCsv } from '../../src/export/figures-csv';
import { FORMATS } from '../../src/export/formats';
import { toAnnotation } from './sample-annotations';

const FIGURE: FigureRecord = {
  figure: {
    value: 2500,
    unit: 'count',
    qualifier: 'exact',
    measure: 'officer-recruitment',
    of: 'estate',
    standing: 'target',
  },
  printed: '2,500 more officers',
  quotation: {
    article: '1a2b3c4d5e6f70',
    url: 'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
    title: 'Whitemoor to get at least 40 more officers',
    publisher: 'Cambs Times',
    published: '2017-03-03',
    sentence: 'The new posts are a share of the 2,500 more officers whom the government means to recruit.',
    start: 33,
    end: 52,
  },
};

const DOC = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
const EXAMPLES = [...DOC.matchAll(/<!-- example: ([\w-]+) -->\n\n`{4}\w+\n(.*?)\n`{4}/gs)].map(
  ([, id = '', text = '']) => ({ id, text }),
);

describe('docs/formats.md', () => {
  it('names every format', () => {
    for (const { extension } of FORMATS) expect(DOC).toContain(`\`.${extension}\``);
    expect(EXAMPLES.map(({ id }) => id)).toEqual([
      'markdown',
      'csv',
      'figures',
      'web-annotation',
      'html',
      'ris',
      'csl-json',
    ]);
  });

  it.each(EXAMPLES)('shows $id as it is written', ({ id, text }) => {
    const written =
      id === 'figures' ? toFiguresCsv([FIGURE]) : FORMATS.find((format) => format.id === id)?.write([toAnnotation()]);
    expect(
      String(written)
        .replace('\ufeff', '')
        .replaceAll('\r\n', '\n')
        .replace(/<style>.*<\/style>/s, '<style>…</style>')
        .trimEnd(),
    ).toBe(text);
  });
});
