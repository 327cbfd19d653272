import type { EngineInput } from '../model/article';
import type { Mention } from '../model/mention';
import { finishSteps } from '../text/finish-steps';
import { type Breathe, inTasks } from '../text/next-task';
import { tokeniseInSteps } from '../text/tokens';
import { countSubject, isAboutJustice, isAboutPrisons, isThroughout } from './is-about-prisons';
import type { Detector, Reading, Refiner } from './rule';
import { DETECTORS, REFINERS } from './rules';
import { placeOf, sortBy } from './sort-by';

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
export function recognise(input: EngineInput, rules: RuleSet = ALL_RULES, watch?: Watch): readonly Mention[] {
  for (const prepare of unprepared(rules)) prepare();
  const reading = finishSteps(toReading(input));
  if (!reading) return [];
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
  return finish(mentions);
}

/** The same mentions as `recognise` gives, with pauses between the rules, for where something else waits for its turn. */
export const recogniseInTasks = (input: EngineInput, breathe?: Breathe): Promise<readonly Mention[]> =>
  inTasks(takeSteps(input), breathe);

/** What `recognise` does with all rules, stopping after each piece of work; stops cost a short article as much as its rules. */
function* takeSteps(input: EngineInput): Generator<void, readonly Mention[]> {
  for (const prepare of unprepared(ALL_RULES)) {
    prepare();
    yield;
  }
  const reading = yield* toReading(input);
  yield;
  if (!reading) return [];
  const found: Mention[] = [];
  for (const { detect, detectInSteps } of DETECTORS) {
    for (const mention of detectInSteps ? yield* detectInSteps(reading) : detect(reading)) found.push(mention);
    yield;
  }
  let mentions: readonly Mention[] = found;
  for (const { refine, refineInSteps } of REFINERS) {
    mentions = refineInSteps ? yield* refineInSteps(mentions, reading) : refine(mentions, reading);
    yield;
  }
  return finish(mentions);
}

const prepared = new WeakSet<RuleSet>();

/** What registers the words of a set's rules before a text is read, each once; nothing once it has been given. */
function unprepared(rules: RuleSet): Iterable<() => unknown> {
  if (prepared.has(rules)) return NOTHING;
  prepared.add(rules);
  return new Set([...rules.detectors, ...rules.refiners].flatMap(({ prepare = NOTHING }) => prepare));
}

const NOTHING: readonly (() => unknown)[] = [];

/** What the rules look at; undefined without a word of custody or justice: no rule finds anything then, as on most pages of the web. */
function* toReading(input: EngineInput): Generator<void, Reading | undefined> {
  const tokens = yield* tokeniseInSteps(input.text);
  const subject = countSubject(tokens);
  if (subject.custody + subject.justice === 0) return undefined;
  const { length } = tokens;
  return {
    input,
    tokens,
    isAboutPrisons: isAboutPrisons(subject, length),
    isAboutJustice: isAboutJustice(subject, length),
    isThroughout: isThroughout(subject, length),
  };
}

/** The mentions that some rule is sure of, in order of their start. */
function finish(mentions: readonly Mention[]): readonly Mention[] {
  const sure: Mention[] = [];
  for (const mention of mentions) if (mention.certainty !== 'possible') sure.push(mention);
  return sortBy(sure, placeOf);
}
