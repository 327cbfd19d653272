import { groupBy } from '../../gazetteer/codec/group-by';
import { type OfficialFigure, officialFigures } from '../../gazetteer/official-figures';
import { nameSeries } from '../../gazetteer/series-names';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import type { MeasureScope } from '../entities/name-entity';
import { type Axis, timeOf, toAxis } from './to-points';

/** One published figure on a chart. */
export interface OfficialPoint {
  readonly x: number;
  readonly y: number;
  readonly high?: number;
  /** Read in the official publication itself, or in two sources that agree: drawn solid. */
  readonly isSure: boolean;
  readonly row: OfficialFigure;
}

/** An official series on the axis of a chart. */
export interface OfficialLine {
  /** As the table names it; what follows a colon is a variant that is never mixed with the others. */
  readonly series: string;
  readonly label: string;
  readonly definition: string;
  readonly source: string;
  /** How its values were brought to the axis, where they were. */
  readonly conversion: string;
  readonly points: readonly OfficialPoint[];
}

/** More lines than this are a thicket; those with most points are drawn. */
const DRAWN = 3;
/** More sources than this are summed up. */
const NAMED = 3;

/**
 * The official series of a national measure, that of the publication itself first, each nation by itself; none for a single prison. A variant (first published, an older count) is drawn only where it goes on beyond the others.
 */
export function officialLines({ measure, scope }: MeasureScope, axis: Axis): readonly OfficialLine[] {
  const nation = scope === 'estate' ? 'england-wales' : scope;
  const rows = officialFigures().filter((row) => row.measure === measure && row.jurisdiction === nation);
  const lines = [...groupBy(rows, ({ series }) => series)]
    .flatMap(([series, own]) => toLine(series, own, axis))
    .sort((a, b) => b.points.length - a.points.length);
  const main = lines.filter(({ series }) => !series.includes(':'));
  if (main.length === 0) return lines.slice(0, DRAWN);
  const further = lines.filter((line) => !main.includes(line) && goesBeyond(line, main));
  return [...main, ...further].slice(0, DRAWN);
}

/** Whether most of a line lies outside the time that the others cover. */
function goesBeyond({ points }: OfficialLine, others: readonly OfficialLine[]): boolean {
  const times = others.flatMap((line) => line.points.map(({ x }) => x));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return points.filter(({ x }) => x < first || x > last).length > points.length / 2;
}

function toLine(series: string, rows: readonly OfficialFigure[], axis: Axis): readonly OfficialLine[] {
  const points = rows.flatMap((row) => {
    const on = toOfficialAxis(row, axis);
    const x = timeOf(row, undefined);
    if (!on || x === undefined) return [];
    const ends = on.high === on.low ? {} : { high: on.high };
    return [{ x, y: on.low, ...ends, isSure: row.confidence === 'high', row }];
  });
  if (points.length === 0) return [];
  const sources = byFrequency(points.flatMap(({ row }) => row.source));
  const more = sources.length - NAMED;
  const named = sources.slice(0, NAMED).join('; ');
  return [
    {
      series,
      label: nameSeries(series),
      definition: byFrequency(points.map(({ row }) => row.definition))[0] ?? '',
      source: more > 0 ? words.say('chartMore', named, more) : named,
      conversion: axis.perYear !== undefined && axis.perYear > 1 ? toConversion(axis.perYear) : '',
      points: points.sort((a, b) => a.x - b.x),
    },
  ];
}

function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** A year's official total may stand beside the bare totals that papers give, which are of a year as a rule; its label says so. */
function toOfficialAxis(row: OfficialFigure, axis: Axis) {
  const { per, ...total } = row;
  return toAxis(row, axis) ?? (axis.perYear === undefined && per === 'year' ? toAxis(total, axis) : undefined);
}

function toConversion(perYear: number): string {
  const unit = perYear > 300 ? 'day' : perYear > 40 ? 'week' : 'month';
  return words.say(toKey('spread', unit));
}
