import type { ArticleInput } from '../model/article';
import type { Mention } from '../model/mention';
import { tokenise } from '../text/tokens';
import { countSubject, isAboutPrisons } from './is-about-prisons';
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
  const tokens = tokenise(input.text);
  const subject = countSubject(tokens);
  // Without a word of custody or justice no rule finds anything; most pages of the web end here.
  if (subject.custody + subject.justice === 0) return [];
  return applyRules({ input, tokens, isAboutPrisons: isAboutPrisons(subject, tokens.length) }, rules, watch);
}

function applyRules(reading: Reading, rules: RuleSet, watch?: Watch): readonly Mention[] {
  const found: Mention[] = [];
  for (const detector of rules.detectors) {
    for (const mention of detector.detect(reading)) found.push(mention);
    watch?.(detector.name, found);
  }
  let mentions: readonly Mention[] = found;
  for (const refiner of rules.refiners) {
    mentions = refiner.refine(mentions, reading);
    watch?.(refiner.name, mentions);
  }
  return mentions.filter((m) => m.certainty !== 'possible').sort((a, b) => a.start - b.start || b.end - a.end);
}
