import { expect, it } from 'vitest';
import { findOfficialBeside } from '../../src/link/official-beside';
import type { Figure } from '../../src/model/mention';
import { describeOfficial } from '../../src/wording/describe-official';
import { english } from '../words/languages';

const ASSAULTS: Figure = {
  value: 27,
  unit: 'officers',
  per: 'day',
  qualifier: 'exact',
  measure: 'staff-assaults',
  of: 'estate',
};

it('says value, time, source, and what the definition has other than the paper', () => {
  const official = findOfficialBeside(ASSAULTS, '2019-02-21');
  const line = official && describeOfficial(english, official);
  expect(line).toMatchObject({ value: '27.6 a day', when: 'year to Sept\u00a02018', source: 'Safety in custody' });
  expect(line?.note).toContain('published as 10,085 a year; counts events');
});
