import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf, sortBy } from '../../src/recognise/sort-by';

const span = fc.record({ start: fc.nat(30), length: fc.nat(5) });

it('orders short lists and long ones as the browser does, those of one place as they came', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 90 }), (drafts) => {
      const spans = drafts.map(({ start, length }, number) => ({ start, end: start + length, number }));
      const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
      expect(sortBy(spans, placeOf)).toEqual(sorted);
    }),
  );
});
