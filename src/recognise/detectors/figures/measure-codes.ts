import { MEASURES, type Measure } from '../../../model/mention';

/** Measures are counted through inside the detector, so that they index arrays: the place of each in MEASURES. */
const codes = new Map<string, number>(MEASURES.map((measure, code) => [measure, code]));

/** How many measures there are. */
export const MEASURE_COUNT = MEASURES.length;

/** The code of a measure. */
export const codeOf = (measure: Measure): number => codes.get(measure) as number;

/** The measure of a code. */
export const measureOf = (code: number): Measure => MEASURES[code] as Measure;

/** A set of measures, asked by code. */
export class MeasureSet {
  private readonly members = new Uint8Array(MEASURE_COUNT);

  constructor(...measures: readonly Measure[]) {
    for (const measure of measures) this.members[codeOf(measure)] = 1;
  }

  has(code: number): boolean {
    return this.members[code] === 1;
  }
}

/** "a daily average population of 6,779" is counted on a day, not so many a day. */
export const STOCKS = new MeasureSet(
  'prison-population',
  'prisoners-held',
  'capacity-places',
  'officers-in-post',
  'staff-in-post',
);

export const OTHER = codeOf('other');
export const CAPACITY = codeOf('capacity-places');
export const NEW_PLACES = codeOf('new-places');
export const STAFF_CUTS = codeOf('staff-cuts');
export const FUNDING = codeOf('funding');
export const COST_PER_PRISONER = codeOf('cost-per-prisoner');
export const PRISONERS_HELD = codeOf('prisoners-held');
export const PRISON_POPULATION = codeOf('prison-population');
export const PRISON_COUNT = codeOf('prison-count');
export const OFFICERS_IN_POST = codeOf('officers-in-post');
export const STAFF_ASSAULTS = codeOf('staff-assaults');
export const INSPECTION_FINDINGS = codeOf('inspection-findings');
export const CONTRABAND = codeOf('contraband-finds');
