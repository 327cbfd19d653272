import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../src/export/csv-cell';
import { type FigureRecord, toFigureRows, toFiguresCsv, toFiguresHead } from '../../src/export/figures-csv';
import { HOSTILE } from './sample-annotations';

const RECORD: FigureRecord = {
  figure: {
    value: 25,
    unit: 'events',
    per: 'day',
    qualifier: 'exact',
    measure: 'staff-assaults',
    of: 'estate',
    period: { from: '2017-07', to: '2018-06' },
  },
  printed: '25 officers every day',
  quotation: {
    article: 'a1',
    url: 'https://a.example/1',
    title: 'Walkout',
    publisher: 'Bromsgrove Advertiser',
    published: '2018-09-14',
    sentence: 'It said 25 officers every day were hurt.',
    start: 8,
    end: 29,
  },
};

function parse(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('figures as CSV', () => {
  it('writes one row a figure, numbers as numbers, what is not said empty', () => {
    const csv = toFiguresCsv([
      RECORD,
      { ...RECORD, figure: { value: -3.5, unit: 'percent', qualifier: 'about', measure: 'other', standing: 'target' } },
    ]);
    const [first, second] = parse(csv);
    expect(first).toMatchObject({
      published: '2018-09-14',
      measure: 'staff-assaults',
      scope: 'estate',
      value: '25',
      per: 'day',
      standing: 'outcome',
      from: '2017-07',
      to: '2018-06',
      at: '',
      printed: '25 officers every day',
      publisher: 'Bromsgrove Advertiser',
    });
    expect(second).toMatchObject({ value: '-3.5', high: '', scope: '', standing: 'target', from: '' });
    expect(csv).toContain(',-3.5,');
  });

  it('can be written in parts', () => {
    expect(toFiguresHead() + toFigureRows([RECORD]) + toFigureRows([]) + toFigureRows([RECORD])).toBe(
      toFiguresCsv([RECORD, RECORD]),
    );
  });

  it.each(HOSTILE)('keeps %j as text', (text) => {
    const { quotation } = RECORD;
    const [row] = parse(
      toFiguresCsv([{ ...RECORD, printed: text, quotation: { ...quotation, sentence: text, title: text } }]),
    );
    for (const name of ['printed', 'sentence', 'title']) expect(unguardCell(row?.[name] ?? '')).toBe(text);
  });
});
