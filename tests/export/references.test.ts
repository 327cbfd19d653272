import { describe, expect, it } from 'vitest';
import { findPersonName } from '../../src/export/person-name';
import { CSL_JSON, RIS } from '../../src/export/references';
import { HOSTILE, toAnnotation } from './sample-annotations';

const OTHER = toAnnotation({
  id: 'c',
  article: 'other',
  source: { url: 'https://b.example/x', title: 'Other', author: 'Press Association', published: '2019-02' },
  note: '',
  tags: [],
});

describe('RIS', () => {
  it('writes one reference an article', () => {
    expect(RIS.write([OTHER, toAnnotation({ id: 'b', note: 'Two\nlines.' }), toAnnotation()])).toBe(
      [
        'TY  - NEWS',
        'TI  - Whitemoor to get at least 40 more officers',
        'AU  - Feltwell, Martin',
        'T2  - Cambs Times',
        'PY  - 2017',
        'DA  - 2017/03/03',
        'UR  - https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
        'KW  - recruitment',
        'KW  - East Anglia',
        'N1  - “2,500 more officers” Compare with **2,100** in November.',
        'N1  - “2,500 more officers” Two lines.',
        'ID  - 1a2b3c4d5e6f70',
        'ER  - ',
        '',
        'TY  - NEWS',
        'TI  - Other',
        'AU  - Press Association',
        'PY  - 2019',
        'DA  - 2019/02',
        'UR  - https://b.example/x',
        'N1  - “2,500 more officers”',
        'ID  - other',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it.each(HOSTILE)('keeps %j on its line', (text) => {
    const quote = { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' } as const;
    const source = { url: text, title: text, publisher: text, author: text };
    const lines = RIS.write([toAnnotation({ source, quote, note: text, tags: [text] })]).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TY')).length).toBe(1);
    expect(lines.filter((line) => line.startsWith('ER')).length).toBe(1);
    for (const line of lines) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- \P{Cc}*$/u);
  });
});

describe('CSL-JSON', () => {
  it('writes one item an article', () => {
    expect(JSON.parse(CSL_JSON.write([toAnnotation(), OTHER]))).toEqual([
      {
        id: '1a2b3c4d5e6f70',
        type: 'article-newspaper',
        title: 'Whitemoor to get at least 40 more officers',
        author: [{ given: 'Martin', family: 'Feltwell' }],
        'container-title': 'Cambs Times',
        issued: { 'date-parts': [[2017, 3, 3]] },
        URL: 'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
        keyword: 'recruitment, East Anglia',
        note: '“2,500 more officers” Compare with **2,100** in November.',
      },
      {
        id: 'other',
        type: 'article-newspaper',
        title: 'Other',
        author: [{ literal: 'Press Association' }],
        issued: { 'date-parts': [[2019, 2]] },
        URL: 'https://b.example/x',
        note: '“2,500 more officers”',
      },
    ]);
    expect(CSL_JSON.write([])).toBe('[]\n');
  });

  it.each(HOSTILE)('keeps %j as text', (text) => {
    const source = { url: text, title: text, publisher: text, author: text };
    const [item] = JSON.parse(CSL_JSON.write([toAnnotation({ source })])) as Record<string, unknown>[];
    expect(item).toMatchObject({ title: text, 'container-title': text });
  });
});

describe('findPersonName', () => {
  it.each([
    ['Martin Feltwell', 'Martin', 'Feltwell'],
    ['Mary Ann Evans', 'Mary Ann', 'Evans'],
    ['Siân Ŵyn-Jones', 'Siân', 'Ŵyn-Jones'],
    ["Sam O'Neill", 'Sam', "O'Neill"],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['J. B. Priestley', 'J. B.', 'Priestley'],
  ])('splits %s', (author, given, family) => {
    expect(findPersonName(author)).toEqual({ given, family });
  });

  it.each([
    'PA',
    'Press Association',
    'Our home affairs staff',
    'Ann Lee and Bob Ray',
    'Ministry of Justice',
    'BBC News',
    'May Bulman, Home Affairs',
    '',
    'Sam <b>O</b>',
  ])('leaves %j whole', (author) => {
    expect(findPersonName(author)).toBeUndefined();
  });
});
