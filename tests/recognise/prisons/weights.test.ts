import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../src/recognise/refiners/prisons/weights';
import { findFaults } from '../corpus';
import { prisonCorpora } from './corpora';

const cases = prisonCorpora.flatMap(({ types, corpus }) =>
  Object.values(corpus).flatMap((list) => list.map((item) => ({ item, types }))),
);

function isBroken(): boolean {
  return cases.some(({ item, types }) => findFaults(item, types).length > 0);
}

/** A weight that the corpus does not notice is a guess. */
describe('with a weight at nothing, something in the corpus breaks', () => {
  const weights: Record<string, number> = WEIGHTS;
  it.each(Object.keys(WEIGHTS))('%s', (name) => {
    const weight = weights[name] as number;
    weights[name] = 0;
    try {
      expect(isBroken()).toBe(true);
    } finally {
      weights[name] = weight;
    }
  });

  it('and nothing is broken with all of them', () => expect(isBroken()).toBe(false));
});
