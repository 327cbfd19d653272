import { dsvFormat } from 'd3-dsv';
import { toArticleId } from '../../model/article-id';
import { toProblem } from '../../model/problem';
import { BYTE_ORDER_MARK } from '../csv';
import { splitCell, unguardCell } from '../csv-cell';
import { collect, type Imported } from './imported';
import { type JsonObject, toInstant } from './read-value';
import { toUuid } from './to-uuid';

/** Reads a table as Gatelog writes it (csv.ts), also after a spreadsheet has saved it; undefined without a quote and url column. */
export function fromCsv(text: string, now: string): Imported | undefined {
  const { columns, rows } = readTable(text.replace(BYTE_ORDER_MARK, '')) ?? {};
  if (!columns || !rows) return undefined;
  return collect(
    rows,
    (i) => toProblem('file-place-row', i + 2),
    (row) => toCandidate((name) => cellOf(row, columns.get(name)), now),
  );
}

/** What may stand between cells: spreadsheets of many languages write semicolons, and some write tabs. */
const SEPARATORS = [',', ';', '\t'];

interface Table {
  /** The place of each column by its name in small letters. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly string[])[];
}

/** The table, by the first separator with which its head names what a table of annotations must have. */
function readTable(text: string): Table | undefined {
  const [head = ''] = text.split(/[\r\n]/, 1);
  for (const format of SEPARATORS.map((separator) => dsvFormat(separator))) {
    const [names = []] = format.parseRows(head);
    const columns = new Map(names.map((name, i) => [name.trim().toLowerCase(), i]));
    if (!columns.has('quote') || !columns.has('url')) continue;
    const [, ...rows] = format.parseRows(text);
    return { columns, rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')) };
  }
  return undefined;
}

function cellOf(row: readonly string[], at: number | undefined): string {
  return unguardCell((at === undefined ? undefined : row[at]) ?? '');
}

function toCandidate(read: (column: string) => string, now: string): JsonObject {
  const exact = read('quote');
  const url = read('url');
  const created = toInstant(read('created')) ?? now;
  const optional = (name: string) => (read(name) === '' ? {} : { [name]: read(name) });
  return {
    id: toUuid(read('id') || `${url} ${exact} ${created}`),
    article: read('article') || toArticleId(url),
    source: {
      url,
      title: read('title') || url,
      ...optional('publisher'),
      ...optional('author'),
      ...optional('published'),
    },
    quote: { type: 'TextQuoteSelector', exact, prefix: read('prefix'), suffix: read('suffix') },
    position: {
      type: 'TextPositionSelector',
      start: read('start') === '' ? 0 : Number(read('start')),
      end: read('end') === '' ? exact.length : Number(read('end')),
    },
    note: read('note'),
    tags: splitCell(read('tags')),
    colour: read('colour') || 'amber',
    created,
    modified: toInstant(read('modified')) ?? created,
    state: read('state') || 'anchored',
    ...toHistory(read),
    about: splitCell(read('about')),
  };
}

/** What the page gave otherwise, and the words that were saved before; lists of equal length, an empty end of which is lost in a cell. */
function toHistory(read: (column: string) => string): JsonObject {
  const [from, to] = [splitCell(read('changed_from')), splitCell(read('changed_to'))];
  const changes = splitCell(read('changed_kind')).map((kind, i) => ({
    kind,
    saved: from[i] ?? '',
    found: to[i] ?? '',
  }));
  const earlier = splitCell(read('earlier_quotes'));
  return { ...(changes.length > 0 ? { changes } : {}), ...(earlier.length > 0 ? { earlier } : {}) };
}
