import { writeCoded, writeCodedLists, writeDates, writeFlags, writeNumbers } from '../columns';
import type { Fact } from '../schemas';
import type { Table } from '../to-module';

/** The table of src/gazetteer/official-figures.ts. A count on a day has no `from`. */
export function toOfficialFigures(rows: readonly Fact<'official-figures'>[]): Table {
  return {
    rows: rows.length,
    measure: writeCoded(rows.map((row) => row.measure)),
    jurisdiction: writeCoded(rows.map((row) => row.jurisdiction)),
    unit: writeCoded(rows.map((row) => row.unit)),
    value: writeNumbers(rows.map((row) => row.value)),
    high: writeNumbers(rows.map((row) => row.high)),
    isPerYear: writeFlags(rows.map((row) => row.per === 'year')),
    from: writeDates(rows.map(({ period }) => ('at' in period ? null : period.from))),
    to: writeDates(rows.map(({ period }) => ('at' in period ? period.at : period.to))),
    published: writeDates(rows.map((row) => row.published)),
    series: writeCoded(rows.map((row) => row.series)),
    definition: writeCoded(rows.map((row) => row.definition)),
    source: writeCodedLists(rows.map((row) => row.source)),
    confidence: writeCoded(rows.map((row) => row.confidence)),
    firstPublishedValue: writeNumbers(rows.map((row) => row.first_published_value)),
  };
}
