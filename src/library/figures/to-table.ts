import { toFiguresCsv } from '../../export/figures-csv';
import type { OfficialFigure } from '../../gazetteer/official-figures';
import type { Quotation } from '../../model/context';
import type { Period } from '../../model/mention';
import { formatDate } from '../../wording/format-date';
import { quoteMention } from '../entities/quote-mention';
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

/** The values of a measure, then the official ones drawn beside them, as a table for a spreadsheet. */
export function toMeasureCsv(figures: readonly KeptFigure[], lines: readonly OfficialLine[]): string {
  const said = figures.flatMap(({ figure, row, at }) => {
    const kept = row.mentions[at];
    return kept ? [{ figure, printed: figure.text, quotation: quoteMention(row, kept) }] : [];
  });
  const official = lines.flatMap(({ label, points }) =>
    points.map(({ row }) => ({ figure: row, printed: '', quotation: toCitation(row, label) })),
  );
  return toFiguresCsv([...said, ...official]);
}

/** An official figure where an article's would stand: its publication as the publisher, its source as the title. */
function toCitation({ source, definition, published }: OfficialFigure, label: string): Quotation {
  return {
    article: '',
    url: '',
    title: source.join('; '),
    publisher: `Official: ${label}`,
    ...(published === undefined ? {} : { published }),
    sentence: definition,
    start: 0,
    end: 0,
  };
}
