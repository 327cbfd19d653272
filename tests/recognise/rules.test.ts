import { describe, expect, it } from 'vitest';
import { DETECTORS, REFINERS } from '../../src/recognise/rules';
import { CORPORA } from './corpora';
import { findFaults } from './corpus';

const cases = CORPORA.flatMap(({ types, corpus }) =>
  Object.values(corpus).flatMap((list) => list.map((item) => ({ item, types }))),
);

/** A rule that nothing in the corpus needs is dead, or lacks its cases. */
describe('without a rule something in the corpus breaks', () => {
  it.each(DETECTORS.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const rules = { detectors: DETECTORS.filter((other) => other !== rule), refiners: REFINERS };
    expect(cases.some(({ item, types }) => findFaults(item, types, rules).length > 0)).toBe(true);
  });

  it.each(REFINERS.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const rules = { detectors: DETECTORS, refiners: REFINERS.filter((other) => other !== rule) };
    expect(cases.some(({ item, types }) => findFaults(item, types, rules).length > 0)).toBe(true);
  });
});

it('gives every rule a name of its own', () => {
  const names = [...DETECTORS, ...REFINERS].map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
