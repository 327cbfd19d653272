import { MEASURES, type Measure } from '../../../model/mention';
import type { CueGroup } from '../../vocabulary/cue-groups';
import { groupNumber } from '../../vocabulary/cue-index';
import { MEASURE_CUES, type MeasureCue } from '../../vocabulary/measure-cues';
import { MEASURE_UNITS, MONEY_MEASURES } from '../../vocabulary/measure-units';
import { isMoney, isShare } from './settled';

/** A row of the table of cues with its names turned into numbers. */
export interface CueRow {
  /** Index in MEASURES. */
  readonly measure: number;
  readonly groups: readonly number[];
  readonly cue: MeasureCue;
}

const COUNT_UNITS = new Set(['prisoners', 'people', 'officers', 'staff', 'places', 'prisons', 'events', 'items']);

/** Number of a group of cues. */
export const groupOf = (name: CueGroup): number => groupNumber.get(name) as number;

const rows: readonly CueRow[] = MEASURE_CUES.map((cue) => ({
  measure: MEASURES.indexOf(cue.measure),
  groups: cue.when.map(groupOf),
  cue,
}));
const unitsOf = new Map(
  MEASURES.map((measure) => [measure, new Set(MEASURE_UNITS[measure].split(' ').filter(Boolean))]),
);

/** Whether a measure can be counted in a unit. */
export function goesWith(measure: Measure, unit: string): boolean {
  if (isMoney(unit)) return MONEY_MEASURES.has(measure);
  if (isShare(unit)) return true;
  if (unit.includes('-per-')) return !MONEY_MEASURES.has(measure) || measure === 'other';
  return unitsOf.get(measure)?.has(unit) ?? false;
}

const byUnit = new Map<string | undefined, readonly CueRow[]>();

/** Groups too common to tell what a number without a noun counts ("open", "jails", "new"). */
const VAGUE: ReadonlySet<CueGroup> = new Set<CueGroup>([
  'newPlaces',
  'close',
  'prisons',
  'custody',
  'released',
  'jobs',
  'transfer',
  'work',
  'member',
  'recruit',
]);

/** "Custody" tells nothing alone, and with "women" all that is needed. */
const isVague = (group: CueGroup, among: number): boolean => VAGUE.has(group) && (group !== 'custody' || among === 1);

/** The rows that may speak for a figure of a unit; without one, those of every count that no vague word speaks for. */
export function rowsFor(unit: string | undefined): readonly CueRow[] {
  // Rates have units without end ("events-per-1000-prisoners"): those of the table alone are kept.
  const known = byUnit.get(unit);
  if (known) return known;
  const fitting = rows.filter((row) => fits(row, unit));
  if (byUnit.size < 64) byUnit.set(unit, fitting);
  return fitting;
}

function fits({ cue }: CueRow, unit: string | undefined): boolean {
  const units = cue.units?.split(' ');
  if (unit !== undefined) return units ? units.includes(unit) : goesWith(cue.measure, unit);
  if (cue.when.length === 0 || cue.when.some((group) => isVague(group, cue.when.length))) return false;
  return (units ?? MEASURE_UNITS[cue.measure].split(' ')).some((one) => COUNT_UNITS.has(one));
}
