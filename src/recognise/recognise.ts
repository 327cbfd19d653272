import type { EngineInput } from '../model/article';
import type { Mention } from '../model/mention';
import { finishSteps } from '../text/finish-steps';
import { tokenise } from '../text/tokens';
import { countSubject, isAboutPrisons } from './is-about-prisons';
import type { Detector, Refiner } from './rule';
import { DETECTORS, REFINERS } from './rules';

/** The rules to read with; tests leave one out to see what breaks. */
export interface RuleSet {
  readonly detectors: readonly Detector[];
  readonly refiners: readonly Refiner[];
}

/** Is told of each rule that has run, with every mention that stands after it (trace.ts). */
export type Watch = (rule: string, mentions: readonly Mention[]) => void;

/** Is asked after each step whether to wait before the next one; undefined where there is time left. */
export type Breathe = () => Promise<void> | undefined;

const ALL_RULES: RuleSet = { detectors: DETECTORS, refiners: REFINERS };

/**
 * Every mention in an article, in order of their start. Pure: the same input gives the same answer.
 * Offsets are UTF-16 code units into `input.text`.
 */
export function recognise(input: EngineInput, rules: RuleSet = ALL_RULES, watch?: Watch): readonly Mention[] {
  return finishSteps(takeSteps(input, rules, watch));
}

/** The same mentions as `recognise` gives, with pauses between the rules, for where something else waits for its turn. */
export async function recogniseInTasks(input: EngineInput, breathe: Breathe): Promise<readonly Mention[]> {
  const steps = takeSteps(input, ALL_RULES);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const pause = breathe();
    // Awaiting nothing would cost a turn of its own at each of some fifty steps.
    if (pause) await pause;
  }
}

/** Reads an article, stopping after each piece of work. */
function* takeSteps(input: EngineInput, rules: RuleSet, watch?: Watch): Generator<void, readonly Mention[]> {
  for (const rule of [...rules.detectors, ...rules.refiners]) {
    if (!rule.prepare) continue;
    rule.prepare();
    yield;
  }
  const tokens = tokenise(input.text);
  const subject = countSubject(tokens);
  yield;
  // Without a word of custody or justice no rule finds anything; most pages of the web end here.
  if (subject.custody + subject.justice === 0) return [];
  const reading = { input, tokens, isAboutPrisons: isAboutPrisons(subject, tokens.length) };
  const found: Mention[] = [];
  for (const detector of rules.detectors) {
    const proposed = detector.detectInSteps ? yield* detector.detectInSteps(reading) : detector.detect(reading);
    for (const mention of proposed) found.push(mention);
    watch?.(detector.name, found);
    yield;
  }
  let mentions: readonly Mention[] = found;
  for (const refiner of rules.refiners) {
    mentions = refiner.refine(mentions, reading);
    watch?.(refiner.name, mentions);
    yield;
  }
  return mentions.filter((m) => m.certainty !== 'possible').sort((a, b) => a.start - b.start || b.end - a.end);
}
