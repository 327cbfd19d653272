import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/model/mention';
import { unitOf } from '../../../src/recognise/vocabulary/counted-nouns';
import { CUE_GROUPS, type CueGroup } from '../../../src/recognise/vocabulary/cue-groups';
import { groupNumber, groupsAt } from '../../../src/recognise/vocabulary/cue-index';
import { MEASURE_CUES } from '../../../src/recognise/vocabulary/measure-cues';
import { MEASURE_UNITS, MONEY_MEASURES } from '../../../src/recognise/vocabulary/measure-units';
import { intern } from '../../../src/text/lexicon';
import { tokenise } from '../../../src/text/tokens';

const COUNTED = 'prisoners people officers staff places prisons events items hours'.split(' ');
const OTHERS = 'GBP USD EUR percent ratio times'.split(' ');
const RATE = /^[a-z]+-per-([a-z]+|\d+-[a-z]+)$/;

const cuesAt = (text: string): readonly string[] => {
  const names = [...groupNumber.keys()];
  return Array.from(groupsAt(tokenise(text), 0), (number) => names[number] ?? '');
};

describe('the table of cues', () => {
  it('has a row for every measure', () => {
    const named = new Set(MEASURE_CUES.map(({ measure }) => measure));
    expect(MEASURES.filter((measure) => !named.has(measure))).toEqual([]);
  });

  it('asks for units that there are', () => {
    const units = MEASURE_CUES.flatMap((cue) => cue.units?.split(' ') ?? []);
    expect(units.filter((unit) => ![...COUNTED, ...OTHERS].includes(unit) && !RATE.test(unit))).toEqual([]);
  });

  it('uses every group of words, but the one that says nothing', () => {
    const used = new Set<CueGroup>(MEASURE_CUES.flatMap(({ when }) => when));
    const apart: readonly CueGroup[] = ['nothing', 'total'];
    const idle = (Object.keys(CUE_GROUPS) as CueGroup[]).filter((name) => !used.has(name) && !apart.includes(name));
    expect(idle).toEqual([]);
  });

  it('writes no phrase twice in a group', () => {
    for (const [name, list] of Object.entries(CUE_GROUPS)) {
      const phrases = list.split(',').map((phrase) => phrase.trim().replaceAll('-', ' '));
      expect(
        phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i),
        name,
      ).toEqual([]);
    }
  });

  it('gives each count of a measure a unit, money apart', () => {
    for (const measure of MEASURES) {
      const units = MEASURE_UNITS[measure].split(' ').filter(Boolean);
      expect(
        units.every((unit) => COUNTED.includes(unit)),
        measure,
      ).toBe(true);
      expect(units.length > 0 || MONEY_MEASURES.has(measure) || measure === 'staff-prisoner-ratio', measure).toBe(true);
    }
  });
});

describe('cues', () => {
  it('are found by the longest phrase, which speaks for the shorter ones it begins with', () => {
    expect(cuesAt('staff assaults rose')).toEqual(expect.arrayContaining(['onStaff', 'staff']));
    expect(cuesAt('Self-harm')).toContain('selfHarm');
  });

  it('are silenced by a phrase that says nothing', () => {
    expect(cuesAt('had to leave')).toEqual(['nothing']);
    expect(cuesAt('had 300 men')).toContain('had');
  });
});

describe('nouns', () => {
  it.each([
    ['inmates', 'prisoners'],
    ['warders', 'officers'],
    ['vacancies', 'staff'],
    ['suicides', 'events'],
    ['workshops', 'items'],
    ['beds', 'places'],
    ['jails', 'prisons'],
    ['recruits', 'people'],
  ])('%s count %s', (noun, unit) => expect(unitOf(intern(noun))).toBe(unit));

  it('that measure something else count nothing', () => {
    expect(unitOf(intern('miles'))).toBeUndefined();
    expect(unitOf(intern('governorship'))).toBeUndefined();
  });
});
