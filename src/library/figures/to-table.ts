import { BYTE_ORDER_MARK, toCsv } from '../../export/csv';
import type { Period } from '../../model/mention';
import type { EntityRow } from '../../store/schema';
import { formatDate } from '../../wording/format-date';
import { nameRow } from '../entities/name-entity';
import type { OfficialLine } from './official-lines';
import type { KeptFigure } from './read-figures';

/** A period as a column has it: "year to Mar 2019", "Nov 2016", "2015 to 2018"; empty where the article states none. */
export function toPeriodLabel(period: Period | undefined): string {
  if (!period) return '';
  const { at, from, to } = period;
  if (at) return formatDate(at);
  if (!from || !to) return formatDate(to ?? from ?? '');
  return isYear(from, to) ? `year to ${formatDate(to.slice(0, 7))}` : `${formatDate(from)} to ${formatDate(to)}`;
}

/** Whether two days are the first and last of twelve months. */
function isYear(from: string, to: string): boolean {
  if (from.length < 10 || to.length < 10) return false;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days === 365 || days === 366;
}

const COLUMNS = [
  'measure',
  'value',
  'high',
  'unit',
  'per',
  'qualifier',
  'standing',
  'printed',
  'period_at',
  'period_from',
  'period_to',
  'published',
  'publisher',
  'title',
  'url',
  'sentence',
] as const;

/** The values of a measure, and the official ones drawn beside them, as a table for a spreadsheet. */
export function toFiguresCsv(row: EntityRow, figures: readonly KeptFigure[], lines: readonly OfficialLine[]): string {
  const measure = nameRow(row);
  const said = figures.map(({ figure, row: { source, sentences, mentions }, at }) => [
    measure,
    figure.value,
    figure.high ?? '',
    figure.unit,
    figure.per ?? '',
    figure.qualifier,
    figure.standing ?? 'outcome',
    figure.text,
    ...toPeriodCells(figure.period),
    source.published ?? '',
    source.publisher ?? '',
    source.title,
    source.url,
    sentences[mentions[at]?.sentence ?? 0] ?? '',
  ]);
  const official = lines.flatMap(({ label, points }) =>
    points.map(({ row: { value, high, unit, per, period, published, source } }) => [
      measure,
      value,
      high ?? '',
      unit,
      per ?? '',
      'exact',
      'official',
      '',
      ...toPeriodCells(period),
      published ?? '',
      label,
      source.join('; '),
      '',
      '',
    ]),
  );
  return BYTE_ORDER_MARK + toCsv([COLUMNS, ...said, ...official]);
}

function toPeriodCells(period: Period | undefined): readonly string[] {
  return [period?.at ?? '', period?.from ?? '', period?.to ?? ''];
}
