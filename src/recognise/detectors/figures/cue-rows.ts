import { MEASURES, type Measure } from '../../../model/mention';
import { itemAt } from '../../item-at';
import type { CueGroup } from '../../vocabulary/cue-groups';
import { GROUP_COUNT, groupNumber } from '../../vocabulary/cue-index';
import { MEASURE_CUES, type MeasureCue } from '../../vocabulary/measure-cues';
import { MEASURE_UNITS, MONEY_MEASURES } from '../../vocabulary/measure-units';
import { codeOf } from './measure-codes';
import { isMoney, isShare } from './settled';

const COUNT_UNITS = new Set(['prisoners', 'people', 'officers', 'staff', 'places', 'prisons', 'events', 'items']);

/** Number of a group of cues. */
export const groupOf = (name: CueGroup): number => groupNumber.get(name) as number;

/** The table of cues by row: its measure (index in MEASURES), its weight, and the groups that it needs besides its first. */
const first = MEASURE_CUES.map(({ when: [name] }) => (name === undefined ? GROUP_COUNT : groupOf(name)));
export const ROW_MEASURE = Uint8Array.from(MEASURE_CUES, ({ measure }) => codeOf(measure));
export const ROW_WEIGHT = Float64Array.from(MEASURE_CUES, ({ weight }) => weight);
export const ROW_SECOND = Uint8Array.from(MEASURE_CUES, ({ when }, row) =>
  when[1] ? groupOf(when[1]) : (first[row] as number),
);
export const ROW_THIRD = Uint8Array.from(MEASURE_CUES, ({ when }, row) =>
  when[2] ? groupOf(when[2]) : (first[row] as number),
);
const groupsOfRow: readonly (readonly number[])[] = MEASURE_CUES.map(({ when }) => when.map(groupOf));

/** The groups (by number) that a row needs; none for no row (-1). */
export const groupsOf = (row: number): readonly number[] => itemAt(groupsOfRow, row) ?? [];

/** Whether a measure (by code) can be counted in a unit. */
export function goesWith(measure: number, unit: string): boolean {
  return measuresIn(unit)[measure] === 1;
}

/** By unit, the measures that can be counted in it; rates have units without end, of which the first few are kept. */
const byUnit = new Map<string, Uint8Array>();

function measuresIn(unit: string): Uint8Array {
  const known = byUnit.get(unit);
  if (known) return known;
  const made = Uint8Array.from(MEASURES, (measure) => (canCount(measure, unit) ? 1 : 0));
  if (byUnit.size < MOST_KEPT) byUnit.set(unit, made);
  return made;
}

const MOST_KEPT = 64;

function canCount(measure: Measure, unit: string): boolean {
  if (isMoney(unit)) return MONEY_MEASURES.has(measure);
  if (isShare(unit)) return true;
  if (unit.includes('-per-')) return !MONEY_MEASURES.has(measure) || measure === 'other';
  return MEASURE_UNITS[measure].split(' ').includes(unit);
}

/** The rows for one unit, by the first group each needs: those of group `g` are rows[starts[g]] up to rows[starts[g + 1]]. */
export interface UnitRows {
  readonly starts: Uint8Array;
  readonly rows: Uint8Array;
}

const rowsByUnit = new Map<string | undefined, UnitRows>();

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
  'recruit',
]);

/** "Custody" tells nothing alone, and with "women" all that is needed. */
const isVague = (group: CueGroup, among: number): boolean => VAGUE.has(group) && (group !== 'custody' || among === 1);

/**
 * The rows that may speak for a figure of a unit; without one, those of every count that no vague word speaks for.
 * Rows that need no cue stand behind the last group.
 */
export function rowsFor(unit: string | undefined): UnitRows {
  const known = rowsByUnit.get(unit);
  if (known) return known;
  const made = toUnitRows(unit);
  if (rowsByUnit.size < MOST_KEPT) rowsByUnit.set(unit, made);
  return made;
}

function toUnitRows(unit: string | undefined): UnitRows {
  const byGroup: (number[] | undefined)[] = [];
  for (let row = 0; row < MEASURE_CUES.length; row++) {
    const group = first[row] as number;
    if (!fits(MEASURE_CUES[row] as MeasureCue, unit)) continue;
    const same = byGroup[group];
    if (same) same.push(row);
    else byGroup[group] = [row];
  }
  const starts = new Uint8Array(GROUP_COUNT + 2);
  const rows: number[] = [];
  for (let group = 0; group <= GROUP_COUNT; group++) {
    starts[group] = rows.length;
    for (const row of byGroup[group] ?? []) rows.push(row);
  }
  starts[GROUP_COUNT + 1] = rows.length;
  return { starts, rows: Uint8Array.from(rows) };
}

/** What a rate counts: events in `events-per-100-prisoners`; any other unit is itself. */
const countedIn = (unit: string): string => (/-per-\d/.test(unit) ? unit.slice(0, unit.indexOf('-per-')) : unit);

function fits({ measure, when, units: list }: MeasureCue, unit: string | undefined): boolean {
  const units = list?.split(' ');
  if (unit !== undefined)
    return units ? units.includes(countedIn(unit)) || units.includes(unit) : goesWith(codeOf(measure), unit);
  if (when.length === 0 || when.some((group) => isVague(group, when.length))) return false;
  return (units ?? MEASURE_UNITS[measure].split(' ')).some((one) => COUNT_UNITS.has(one));
}
