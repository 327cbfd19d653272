import { describe, expect, it } from 'vitest';
import { printTrace, trace } from '../../src/recognise/trace';
import { findFaults, parseCase, type TypedCorpus } from './corpus';

/** One test a case; a failing one prints what is wrong and how each mention came about. */
export function testCorpus({ types, corpus }: TypedCorpus): void {
  for (const [reason, cases] of Object.entries(corpus)) {
    describe(reason, () => {
      it.each(cases.map((item) => [typeof item === 'string' ? item : item.text, item] as const))('%s', (_, item) => {
        const faults = findFaults(item, types);
        expect.soft(faults, faults.length ? printTrace(trace(parseCase(item).input)) : '').toEqual([]);
      });
    });
  }
}
