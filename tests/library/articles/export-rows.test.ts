import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE_TABLES, exportRows } from '../../../src/library/articles/export-rows';
import { toReading } from '../../../src/memory/to-reading';
import { keepArticle } from '../../../src/store/articles';
import { markedArticle } from '../../memory/marked-article';
import { freshStore } from '../../store/fresh-store';

let ids: string[];
beforeEach(async () => {
  const store = await freshStore();
  ids = [];
  for (const title of ['=1+1', 'Riot']) {
    const article = markedArticle(
      `https://www.bbc.co.uk/${ids.length}`,
      'At [prison bedford:Bedford]: [figure {"value":25,"measure":"staff-assaults"}:25 assaults].',
      { title, published: '2016-11-07' },
    );
    ids.push(await keepArticle(store, await toReading(article, '2026-01-02T10:00:00.000Z')));
  }
});

async function tableOf(id: string) {
  const table = ARTICLE_TABLES.find((one) => one.id === id);
  const text = table && (await (await exportRows(table, ids)).text());
  return Papa.parse<Record<string, string>>((text ?? '').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    .data;
}

describe('a list of articles as a table', () => {
  it('has a row an article, in the order of the list, guarded against formulas', async () => {
    const rows = await tableOf('articles');
    expect(rows.map(({ title, publisher }) => [title, publisher])).toEqual([
      ["'=1+1", 'bbc.co.uk'],
      ['Riot', 'bbc.co.uk'],
    ]);
  });

  it('has a row a name', async () => {
    expect((await tableOf('mentions')).map(({ name, printed }) => [name, printed])).toEqual([
      ['HMP & YOI Bedford', 'Bedford'],
      ['HMP & YOI Bedford', 'Bedford'],
    ]);
  });

  it('has a row a figure', async () => {
    expect((await tableOf('figures')).map(({ measure, value, printed }) => [measure, value, printed])).toEqual([
      ['staff-assaults', '25', '25 assaults'],
      ['staff-assaults', '25', '25 assaults'],
    ]);
  });

  it('is not half written when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort(new Error('Stopped by the reader.'));
    const [table] = ARTICLE_TABLES;
    if (!table) throw new Error('There are tables.');
    await expect(exportRows(table, ids, { signal: stop.signal })).rejects.toThrow('Stopped');
  });
});
