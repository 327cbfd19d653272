import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMNS, CSV } from '../../src/export/csv';
import { splitCell, unguardCell } from '../../src/export/csv-cell';
import { HOSTILE, toAnnotation } from './sample-annotations';

function parse(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('CSV', () => {
  it('has a byte order mark, a head and one row an annotation, each ended by CRLF', () => {
    const csv = CSV.write([toAnnotation(), toAnnotation({ id: 'b' })]);
    expect(csv.startsWith('\ufeff"quote","note","tags"')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.split('\r\n').length).toBe(4);
  });

  it('is read back by papaparse', () => {
    const [row] = parse(CSV.write([toAnnotation()]));
    expect(row).toMatchObject({
      quote: '2,500 more officers',
      note: 'Compare with **2,100** in November.',
      tags: 'recruitment;East Anglia',
      url: 'https://www.cambstimes.co.uk/news/whitemoor/?page=2&x=1',
      published: '2017-03-03',
      start: '312',
      end: '331',
      state: 'anchored',
    });
    expect(Object.keys(row ?? {})).toEqual(COLUMNS.map(([name]) => name));
  });

  it('leaves absent facts empty', () => {
    const [row] = parse(CSV.write([toAnnotation({ source: { url: 'https://a.example/', title: 'T' } })]));
    expect(row).toMatchObject({ publisher: '', author: '', published: '' });
  });

  it('has its head where there is nothing to write', () => {
    expect(parse(CSV.write([]))).toEqual([]);
    expect(CSV.write([])).toContain('"quote"');
  });

  it.each(HOSTILE)('keeps %j in every text, never as a formula', (text) => {
    const annotation = toAnnotation({
      note: text,
      tags: [text, 'b'].filter(Boolean),
      quote: { type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text },
      source: { url: text, title: text, publisher: text, author: text },
    });
    const csv = CSV.write([annotation]);
    const [row] = parse(csv);
    for (const name of ['note', 'quote', 'prefix', 'suffix', 'url', 'title', 'publisher', 'author']) {
      expect(row?.[name], name).not.toMatch(/^\s*[=+\-@\uff1d]|^[\t\r\n]/);
      expect(unguardCell(row?.[name] ?? ''), name).toBe(text);
    }
    expect(splitCell(unguardCell(row?.tags ?? ''))).toEqual(annotation.tags);
  });
});
