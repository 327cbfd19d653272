import { toFiguresCsv } from '../../export/figures-csv';
import type { OfficialFigure } from '../../gazetteer/official-figures';
import type { Quotation } from '../../model/context';
import { quoteMention } from '../entities/quote-mention';
import type { OfficialLine } from './official-lines';
import type { KeptFigure } from './read-figures';

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
