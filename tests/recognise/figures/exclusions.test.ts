import { describe, expect, it } from 'vitest';
import { EXCLUSIONS } from '../../../src/recognise/detectors/figures/exclusions';
import { scanQuantities } from '../../../src/recognise/detectors/figures/scan';
import { settleFigures } from '../../../src/recognise/detectors/figures/settle';
import { SUMMARIES } from '../../../src/recognise/detectors/figures/small-counts';
import { tokenise } from '../../../src/text/tokens';

/** The words of every figure that the text holds, read without one of the exclusions. */
function read(text: string, without?: string): string[] {
  const tokens = tokenise(text);
  const rules = EXCLUSIONS.filter(({ name }) => name !== without);
  const settled = settleFigures(tokens, scanQuantities(tokens, rules), undefined);
  return settled.map(({ candidate: { from, to } }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

describe('every exclusion keeps its example out, and nothing else does', () => {
  it.each(EXCLUSIONS.map((rule) => [rule.name, rule.example]))('%s', (name, example) => {
    expect(read(example)).toEqual([]);
    expect(read(example, name)).not.toEqual([]);
  });
});

describe('every summary lets the small count of its example in, and nothing else does', () => {
  it.each(SUMMARIES.map((rule) => [rule.name, rule.example, rule.figure]))('%s', (name, example, figure) => {
    expect(read(example)).toContain(figure);
    const others = SUMMARIES.filter((rule) => rule.name !== name);
    const tokens = tokenise(example);
    const settled = settleFigures(tokens, scanQuantities(tokens), undefined, others);
    const words = settled.map(({ candidate: { from, to } }) => example.slice(tokens.start[from], tokens.end[to - 1]));
    expect(words).not.toContain(figure);
  });
});
