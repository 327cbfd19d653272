import type { Measure } from '../../model/mention';
import type { CueGroup } from './cue-groups';

/**
 * THE table of what tells a measure. A row speaks for its measure with its weight where a word of every group in `when`
 * stands near the figure; the weight fades with the distance of the farthest of them (detectors/figures/weigh.ts), and the
 * row that speaks loudest wins. `units` narrows a row to figures of those units; without it a row speaks for every unit
 * the measure has (measure-units.ts) and for shares.
 * Weights: 10 says it outright, 7 names it, 5 usually means it, 3 hints at it.
 */
export interface MeasureCue {
  readonly measure: Measure;
  readonly when: readonly CueGroup[];
  readonly weight: number;
  readonly units?: string;
}

const MONEY = 'GBP USD EUR';
const SHARES = 'percent ratio times';

export const MEASURE_CUES: readonly MeasureCue[] = [
  // Violence and harm
  { measure: 'serious-assaults', when: ['seriousAssault'], weight: 14 },
  { measure: 'serious-assaults', when: ['serious', 'assault'], weight: 15 },
  { measure: 'staff-assaults', when: ['assault', 'onStaff'], weight: 12 },
  { measure: 'staff-assaults', when: ['assault', 'staff'], weight: 7, units: 'officers staff people' },
  { measure: 'staff-assaults', when: ['assault', 'staff'], weight: 8, units: `events ${SHARES}` },
  { measure: 'staff-assaults', when: ['assault', 'staff', 'suffered'], weight: 10, units: 'events' },
  { measure: 'prisoner-assaults', when: ['assault', 'onPrisoner'], weight: 12 },
  { measure: 'prisoner-assaults', when: ['violence', 'onPrisoner'], weight: 9 },
  { measure: 'assaults-total', when: ['assault'], weight: 6.5 },
  { measure: 'assaults-total', when: ['violence'], weight: 6.5, units: `events ${SHARES}` },
  { measure: 'self-harm', when: ['selfHarm'], weight: 9 },
  { measure: 'self-inflicted-deaths', when: ['selfInflicted'], weight: 10 },
  { measure: 'homicides', when: ['homicide'], weight: 7 },
  { measure: 'deaths-total', when: ['death'], weight: 6.5 },

  // Coming, going and staying
  { measure: 'releases-in-error', when: ['releaseError'], weight: 10 },
  { measure: 'escapes', when: ['escape'], weight: 7 },
  { measure: 'early-releases', when: ['earlyRelease'], weight: 6 },
  { measure: 'early-releases', when: ['released'], weight: 5, units: 'prisoners people' },
  // Out for a day, and back: no release from custody, nor an escape where some fail to return.
  { measure: 'other', when: ['temporaryRelease'], weight: 9, units: `events ${SHARES}` },
  { measure: 'recalls', when: ['recall'], weight: 8 },
  { measure: 'remand-population', when: ['remand'], weight: 7.5 },
  { measure: 'foreign-nationals', when: ['foreign'], weight: 7 },
  { measure: 'indeterminate-sentences', when: ['indeterminate'], weight: 7.5 },
  // Part of a population is named beside it: "people in prison serving an IPP".
  { measure: 'indeterminate-sentences', when: ['indeterminate', 'population'], weight: 12 },
  { measure: 'remand-population', when: ['remand', 'population'], weight: 12 },
  { measure: 'foreign-nationals', when: ['foreign', 'population'], weight: 11 },
  { measure: 'women-prisoners', when: ['women', 'population'], weight: 9 },
  { measure: 'women-prisoners', when: ['women', 'custody'], weight: 7.5, units: 'prisoners people' },
  { measure: 'women-prisoners', when: ['women'], weight: 3.5, units: 'prisoners people percent' },
  { measure: 'children-in-custody', when: ['children', 'custody'], weight: 7 },
  { measure: 'children-in-custody', when: ['children'], weight: 3 },
  { measure: 'prison-population', when: ['population'], weight: 7.5 },
  { measure: 'prison-population', when: ['populace', 'prisons'], weight: 9, units: 'prisoners people' },
  { measure: 'prison-population', when: ['custody'], weight: 5, units: 'prisoners people' },
  { measure: 'prison-population', when: ['prisons'], weight: 3.5, units: 'prisoners people' },
  { measure: 'prison-population', when: [], weight: 6, units: 'people-per-100000-people prisoners-per-100000-people' },
  { measure: 'prisoners-held', when: ['hold'], weight: 5.5, units: 'prisoners people' },
  { measure: 'prisoners-held', when: ['level'], weight: 7, units: `prisoners people ${SHARES}` },
  { measure: 'prisoners-held', when: ['had'], weight: 4, units: 'prisoners' },
  { measure: 'prisoners-held', when: ['populace'], weight: 7, units: 'prisoners people' },
  { measure: 'prisoners-held', when: ['populace'], weight: 3.5, units: SHARES },
  { measure: 'prisoners-held', when: ['prisoner'], weight: 1.2, units: 'prisoners' },
  { measure: 'other', when: [], weight: 1.5, units: 'prisoners people' },
  { measure: 'other', when: [], weight: 1, units: 'items' },
  { measure: 'other', when: [], weight: 1.3, units: SHARES },
  { measure: 'capacity-places', when: ['capacity'], weight: 8, units: 'prisoners people places' },
  { measure: 'capacity-places', when: ['roomFor'], weight: 8, units: 'prisoners people places' },
  { measure: 'overcrowding', when: ['capacity'], weight: 5, units: SHARES },
  { measure: 'overcrowding', when: ['roomFor'], weight: 5, units: SHARES },
  { measure: 'capacity-places', when: [], weight: 3, units: 'places' },
  { measure: 'capacity-places', when: ['cells'], weight: 4, units: 'items' },
  { measure: 'overcrowding', when: ['overcrowding'], weight: 7 },
  { measure: 'overcrowding', when: ['overcrowding', 'population'], weight: 9, units: 'prisoners people' },
  { measure: 'overcrowding', when: ['overfull'], weight: 7, units: `places prisons items ${SHARES}` },
  { measure: 'overcrowding', when: ['overfull'], weight: 4.5, units: 'prisoners people' },
  { measure: 'new-places', when: ['newPlaces'], weight: 6.5, units: 'places' },
  { measure: 'new-places', when: ['newPlaces', 'capacity'], weight: 5, units: 'prisoners' },
  { measure: 'new-places', when: ['newJail', 'roomFor'], weight: 9, units: 'prisoners people places' },
  { measure: 'new-places', when: ['newJail'], weight: 8.5, units: 'places' },
  { measure: 'new-places', when: ['newJail', 'capacity'], weight: 9, units: 'prisoners people places' },

  // Staff
  { measure: 'staff-prisoner-ratio', when: [], weight: 10, units: 'prisoners-per-officer prisoners-per-staff' },
  // "six or seven officers to supervise roughly 1,200 people"
  { measure: 'staff-prisoner-ratio', when: ['ratio', 'staff'], weight: 5, units: 'prisoners people' },
  { measure: 'officer-recruitment', when: ['recruit', 'staff'], weight: 5.5, units: 'officers staff people' },
  { measure: 'officer-recruitment', when: ['recruit', 'staff'], weight: 4, units: SHARES },
  { measure: 'officer-vacancies', when: ['vacancy', 'staff'], weight: 6.5, units: 'officers staff people' },
  { measure: 'officer-vacancies', when: ['vacancy', 'staff'], weight: 6.5, units: SHARES },
  { measure: 'staff-leaving', when: ['leaving', 'staff'], weight: 6.5 },
  { measure: 'staff-leaving', when: ['left', 'staff'], weight: 6.6, units: SHARES },
  { measure: 'staff-cuts', when: ['staffCut', 'staff'], weight: 6.5, units: SHARES },
  { measure: 'staff-cuts', when: ['staffCut', 'staff'], weight: 6, units: 'officers staff people' },
  { measure: 'officers-in-post', when: ['inPost', 'officer'], weight: 6.5, units: 'officers staff' },
  { measure: 'officers-in-post', when: ['inPost', 'officer'], weight: 4, units: SHARES },
  { measure: 'officers-in-post', when: ['officer'], weight: 3.5, units: 'officers' },
  { measure: 'staff-in-post', when: ['inPost', 'staff'], weight: 5.5, units: 'staff people' },
  { measure: 'staff-in-post', when: ['inPost', 'staff'], weight: 3.5, units: SHARES },
  { measure: 'staff-in-post', when: ['staff'], weight: 3, units: 'staff' },
  { measure: 'industrial-action', when: ['strike'], weight: 7, units: 'people officers staff prisons' },
  { measure: 'industrial-action', when: ['strike', 'staff'], weight: 6, units: SHARES },
  { measure: 'other', when: ['jobs'], weight: 4, units: 'staff' },

  // Regime, drugs, inspection
  { measure: 'time-locked-up', when: ['lockedUp'], weight: 8, units: 'hours' },
  { measure: 'time-locked-up', when: [], weight: 3, units: 'hours' },
  { measure: 'time-locked-up', when: ['lockedUp'], weight: 5.5, units: SHARES },
  { measure: 'time-locked-up', when: ['lockedUp'], weight: 3.5, units: 'prisoners people' },
  { measure: 'drug-use', when: ['drugs'], weight: 7.5, units: `prisoners people ${SHARES}` },
  { measure: 'drug-use', when: ['drugs', 'test'], weight: 8, units: 'events' },
  { measure: 'contraband-finds', when: ['contraband'], weight: 7, units: 'items events' },
  { measure: 'contraband-finds', when: ['contraband'], weight: 8, units: SHARES },
  { measure: 'contraband-finds', when: ['contraband', 'worth'], weight: 12, units: MONEY },
  { measure: 'contraband-finds', when: ['drugs', 'found'], weight: 9, units: 'items events' },
  { measure: 'contraband-finds', when: ['contraband'], weight: 5, units: MONEY },
  { measure: 'contraband-finds', when: ['drugs', 'worth'], weight: 8, units: MONEY },
  { measure: 'reoffending-rate', when: ['reoffending'], weight: 7 },
  { measure: 'inspection-findings', when: ['findings'], weight: 6.2 },
  { measure: 'inspection-findings', when: ['survey'], weight: 3.3 },
  { measure: 'inspection-findings', when: ['recommendation', 'inspection'], weight: 6, units: 'items' },
  {
    measure: 'inspection-findings',
    when: ['inspection'],
    weight: 3.5,
    units: `prisoners people events items prisons ${SHARES}`,
  },

  // What has no measure of its own
  { measure: 'other', when: ['disorder'], weight: 6, units: 'prisoners people' },
  { measure: 'other', when: ['disorder'], weight: 5, units: 'officers staff' },
  { measure: 'other', when: ['disorder'], weight: 6, units: 'events' },
  { measure: 'other', when: ['experience'], weight: 6, units: SHARES },
  { measure: 'other', when: ['absence'], weight: 7, units: `events officers staff people ${SHARES}` },
  { measure: 'other', when: ['transfer'], weight: 6, units: 'prisoners people' },
  { measure: 'other', when: ['work'], weight: 4, units: 'prisoners people' },
  { measure: 'other', when: ['otherEvents'], weight: 5, units: 'events' },
  { measure: 'other', when: ['complaints'], weight: 6.5, units: `events ${SHARES}` },
  { measure: 'other', when: ['charged'], weight: 6, units: 'prisoners people officers staff' },
  { measure: 'other', when: ['sentencing'], weight: 8, units: SHARES },
  { measure: 'other', when: ['resettlement'], weight: 4.5, units: `prisoners people ${SHARES}` },
  { measure: 'other', when: ['ageing'], weight: 5, units: `prisoners people ${SHARES}` },

  // Prisons
  { measure: 'prison-count', when: [], weight: 2, units: 'prisons' },
  { measure: 'prison-count', when: ['close'], weight: 6, units: 'prisons' },
  { measure: 'pay-allowance', when: ['allowance'], weight: 8, units: 'prisons officers staff' },

  // Money
  { measure: 'pay-allowance', when: ['allowance'], weight: 9, units: MONEY },
  { measure: 'pay', when: ['pay'], weight: 7.5, units: MONEY },
  { measure: 'pay', when: ['pay'], weight: 7, units: SHARES },
  { measure: 'cost-per-prisoner', when: ['costPer'], weight: 9, units: `${MONEY} ${SHARES}` },
  { measure: 'damage-cost', when: ['damage'], weight: 8, units: MONEY },
  { measure: 'damage-cost', when: ['disorder'], weight: 5, units: MONEY },
  { measure: 'damage-cost', when: ['disorder', 'cost'], weight: 8, units: MONEY },
  { measure: 'reoffending-cost', when: ['reoffending'], weight: 9, units: MONEY },
  { measure: 'budget-cuts', when: ['budgetCut'], weight: 6.5, units: `${MONEY} ${SHARES}` },
  { measure: 'budget-cuts', when: ['lessening', 'budget'], weight: 7, units: `${MONEY} ${SHARES}` },
  { measure: 'other', when: ['absence'], weight: 6, units: MONEY },
  { measure: 'other', when: ['inflation'], weight: 9, units: SHARES },
  { measure: 'other', when: ['bribe'], weight: 12, units: MONEY },
  { measure: 'other', when: ['compensation'], weight: 8, units: MONEY },
  { measure: 'funding', when: ['funding'], weight: 5.5, units: MONEY },
  { measure: 'funding', when: ['budget'], weight: 4, units: SHARES },
  { measure: 'funding', when: ['cost'], weight: 3.5, units: MONEY },
  { measure: 'other', when: [], weight: 1.2, units: MONEY },
];
