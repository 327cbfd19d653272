import type { ArticleInput } from '../model/article';
import type { Mention } from '../model/mention';
import { tokenise } from '../text/tokens';
import { isAboutPrisons } from './is-about-prisons';
import type { Detector, Reading, Refiner } from './rule';
import { DETECTORS, REFINERS } from './rules';

/** The rules to read with; tests leave one out to see what breaks. */
export interface RuleSet {
  readonly detectors: readonly Detector[];
  readonly refiners: readonly Refiner[];
}

/** Is told of each rule that has run, with every mention that stands after it (trace.ts). */
export type Watch = (rule: string, mentions: readonly Mention[]) => void;

const ALL_RULES: RuleSet = { detectors: DETECTORS, refiners: REFINERS };

/**
 * Every mention in an article, in order of their start. Pure: the same input gives the same answer.
 * Offsets are UTF-16 code units into `input.text`.
 */
export function recognise(input: ArticleInput, rules: RuleSet = ALL_RULES, watch?: Watch): readonly Mention[] {
  for (const rule of rules.detectors) rule.prepare?.();
  for (const rule of rules.refiners) rule.prepare?.();
  const reading = toReading(input);
  let mentions: readonly Mention[] = [];
  for (const detector of rules.detectors) {
    mentions = mentions.concat(detector.detect(reading));
    watch?.(detector.name, mentions);
  }
  for (const refiner of rules.refiners) {
    mentions = refiner.refine(mentions, reading);
    watch?.(refiner.name, mentions);
  }
  return mentions.filter((m) => m.certainty !== 'possible').sort((a, b) => a.start - b.start || b.end - a.end);
}

function toReading(input: ArticleInput): Reading {
  const tokens = tokenise(input.text);
  let about: boolean | undefined;
  return {
    input,
    tokens,
    get isAboutPrisons() {
      about ??= isAboutPrisons(tokens);
      return about;
    },
  };
}
