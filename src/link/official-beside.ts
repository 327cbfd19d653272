import { type OfficialFigure, officialFigures } from '../gazetteer/official-figures';
import { findSeriesUrl, nameSeries } from '../gazetteer/series-names';
import type { OfficialBeside } from '../model/context';
import type { Figure } from '../model/mention';
import { type Amount, rateFactor, toAmount } from './figure-amount';
import { type Span, toSpan } from './figure-time';

/** A year's total is published some four months after its end, where the table does not say the day. */
const LAG_DAYS = 115;
/** Farther apart in time, an official figure says nothing of a paper's. */
const FARTHEST_DAYS = 731;
/** Stretches up to this long are set against a year's total as it is; shorter ones get their share of it. */
const SHORT_OF_A_YEAR = 300;
const MORE_THAN_A_YEAR = 430;
/** A variant that is the same count as it first came out; it stands in where the series itself has no row nearer. */
const FIRST_PUBLISHED = ':first-published';

/**
 * The official published figure for a paper's national figure: same measure, same part of the country, nearest period, in the
 * paper's unit. A paper that states no period is set against the newest figure that was out on its day (`published`: YYYY,
 * YYYY-MM or YYYY-MM-DD). Undefined for a single prison, for plans and forecasts, where none is near, and where several series count
 * the measure in ways that the words of a paper do not tell apart.
 */
export function findOfficialBeside(figure: Figure, published: string | undefined): OfficialBeside | undefined {
  if (figure.of !== 'estate' || (figure.standing ?? 'outcome') !== 'outcome') return undefined;
  const target = toTarget(figure);
  const candidates = eligible(figure).flatMap((row) => {
    const factor = factorOf(row, target);
    return factor === undefined ? [] : [{ row, factor }];
  });
  const stated = figure.period && toSpan(figure.period);
  const time = stated ?? (published ? toSpan({ at: published }) : undefined);
  const known = candidates.filter(({ row }) => stated !== undefined || isOutBy(row, time));
  const best = time && nearest(known, time);
  return best && toBeside(best.row, best.factor, figure);
}

/** What the paper's figure counts: an amount, and the days that a bare total is of. */
interface Target {
  readonly amount: Amount;
  /** Days of its stated stretch, where it has one. */
  readonly days: number | undefined;
}

function toTarget(figure: Figure): Target {
  const span = figure.period?.from && figure.period.to ? toSpan(figure.period) : undefined;
  return { amount: toAmount(figure), days: span && span.end - span.start + 1 };
}

/** Rows of the measure, of one series: its main one, or the only variant there is. */
function eligible({ measure, unit, nation }: Figure): readonly OfficialFigure[] {
  const home = nation ?? 'england-wales';
  const rows = officialFigures().filter((row) => row.measure === measure && row.jurisdiction === home);
  const main = rows.filter(({ series }) => !series.includes(':') || series.endsWith(FIRST_PUBLISHED));
  const alike = rows.filter((row) => row.unit === unit);
  const isCounted = main.some((row) => row.unit === unit);
  // "3,000 prisoners harmed themselves" is of the series that counts prisoners, not of the one that counts incidents.
  const pool = isCounted || alike.length === 0 ? main : alike;
  if (pool.length > 0 && pool.every((row) => main.includes(row))) return pool;
  const series = new Set((pool.length > 0 ? pool : rows).map((row) => row.series));
  return series.size === 1 ? rows.filter((row) => series.has(row.series)) : main;
}

/** What a row's value is multiplied by to stand beside the paper's; undefined where it cannot. */
function factorOf(row: OfficialFigure, { amount, days }: Target): number | undefined {
  const own = toAmount(row);
  if (own.dimension !== amount.dimension) return undefined;
  const isTotal = own.perYear !== undefined && amount.perYear === undefined;
  if (!isTotal) return rateFactor(own, row.period, amount);
  // A bare total is of a year as a rule; the label of the official one says that it is.
  if (days === undefined || (days >= SHORT_OF_A_YEAR && days <= MORE_THAN_A_YEAR)) return 1;
  return days > MORE_THAN_A_YEAR ? undefined : days / 365.25;
}

interface Candidate {
  readonly row: OfficialFigure;
  readonly factor: number;
}

/** Whether a figure was out by a time: by its date, or where that was not read, by how long such figures take. */
function isOutBy(row: OfficialFigure, time: Span | undefined): boolean {
  if (!time) return false;
  const out = row.published ? toSpan({ at: row.published })?.start : toOut(row);
  return out !== undefined && out <= time.end;
}

function toOut(row: OfficialFigure): number | undefined {
  const end = toSpan(row.period)?.end;
  return end === undefined ? undefined : end + (row.period.from ? LAG_DAYS : 0);
}

/** The one whose period ends nearest; of two alike the series itself, then the surer one. */
function nearest(candidates: readonly Candidate[], time: Span): Candidate | undefined {
  const ranked = candidates
    .flatMap((candidate) => {
      const span = toSpan(candidate.row.period);
      return span ? [{ candidate, distance: Math.abs(span.end - time.end) }] : [];
    })
    .filter(({ distance }) => distance <= FARTHEST_DAYS)
    .sort((a, b) => a.distance - b.distance || rank(a.candidate.row) - rank(b.candidate.row));
  return ranked[0]?.candidate;
}

const rank = ({ series, confidence }: OfficialFigure): number =>
  (series.includes(':') ? 2 : 0) + (confidence === 'high' ? 0 : 1);

function toBeside(row: OfficialFigure, factor: number, { unit, per }: Figure): OfficialBeside {
  const { value, high, period, series, definition, source, confidence } = row;
  const url = findSeriesUrl(series);
  // The paper's own precision and no more: 27.6 a day, 10,085 a year.
  const scaled = (one: number) => (factor === 1 ? one : Number((one * factor).toPrecision(3)));
  return {
    value: scaled(value),
    ...(high === undefined ? {} : { high: scaled(high) }),
    unit: row.unit,
    ...(per ? { per } : {}),
    period,
    series,
    publication: nameSeries(series.split(':')[0] ?? series),
    ...(url && { url }),
    definition,
    source,
    isSure: confidence === 'high',
    ...(factor === 1 ? {} : { published: { value, ...(row.per ? { per: row.per } : {}) } }),
    ...(row.unit === unit ? {} : { counts: row.unit }),
  };
}
