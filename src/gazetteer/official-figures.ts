import type { Figure, Measure, Period } from '../model/mention';
import { readCoded, readCodedLists, readDates, readNumbers } from './codec/columns';
import { freezeRows } from './codec/freeze-rows';
import { lazily } from './codec/lazily';
import { OFFICIAL_FIGURES } from './tables/official-figures';
import type { Confidence, Jurisdiction } from './vocabulary';

/** A published official figure, shaped so that it can be set against an article's. Always of the whole estate. */
export interface OfficialFigure extends Figure {
  readonly of: 'estate';
  /** `at` for a count on a day, `from` and `to` for a flow or an average. */
  readonly period: Period;
  readonly jurisdiction: Jurisdiction;
  /** The day it came out, where that was read. */
  readonly published?: string;
  /** The official series; what follows a colon is a variant that must not be mixed with the others. */
  readonly series: string;
  readonly definition: string;
  /** In words: bulletins, tables and reports. */
  readonly source: readonly string[];
  readonly confidence: Confidence;
  /** Only where two published values for one period were found: `value` is the later one. */
  readonly firstPublishedValue?: number;
}

/**
 * Every official figure, by measure, jurisdiction and end of period. As of AS_OF.officialFigures; Open Government
 * Licence v3.0. Not for the engine: background and pages only.
 */
export const officialFigures: () => readonly OfficialFigure[] = lazily(() => {
  const { rows } = OFFICIAL_FIGURES;
  const measure = readCoded<Measure>(OFFICIAL_FIGURES.measure, rows);
  const jurisdiction = readCoded<Jurisdiction>(OFFICIAL_FIGURES.jurisdiction, rows);
  const unit = readCoded(OFFICIAL_FIGURES.unit, rows);
  const value = readNumbers(OFFICIAL_FIGURES.value);
  const high = readNumbers(OFFICIAL_FIGURES.high);
  const from = readDates(OFFICIAL_FIGURES.from);
  const to = readDates(OFFICIAL_FIGURES.to);
  const published = readDates(OFFICIAL_FIGURES.published);
  const series = readCoded(OFFICIAL_FIGURES.series, rows);
  const definition = readCoded(OFFICIAL_FIGURES.definition, rows);
  const source = readCodedLists(OFFICIAL_FIGURES.source, rows);
  const confidence = readCoded<Confidence>(OFFICIAL_FIGURES.confidence, rows);
  const first = readNumbers(OFFICIAL_FIGURES.firstPublishedValue);
  return freezeRows<OfficialFigure>(rows, (row) => ({
    measure: measure(row),
    of: 'estate',
    jurisdiction: jurisdiction(row),
    unit: unit(row),
    value: value(row) ?? Number.NaN,
    qualifier: 'exact',
    ...optional('high', high(row)),
    ...optional<'per', 'year'>('per', OFFICIAL_FIGURES.isPerYear.charAt(row) === '1' ? 'year' : null),
    period: toPeriod(from(row), to(row)),
    ...optional('published', published(row)),
    series: series(row),
    definition: definition(row),
    source: source(row),
    confidence: confidence(row),
    ...optional('firstPublishedValue', first(row)),
  }));
});

/** A count on a day is written without a first day. */
function toPeriod(from: string | null, to: string | null): Period {
  return Object.freeze(from === null ? { at: to ?? '' } : { from, to: to ?? '' });
}

function optional<K extends string, V>(key: K, value: V | null): { readonly [P in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
