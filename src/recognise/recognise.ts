import type { ArticleInput } from '../model/article';
import type { Mention } from '../model/mention';
import { tokenise } from '../text/tokens';
import { isAboutPrisons } from './is-about-prisons';
import type { Reading } from './rule';
import { DETECTORS, REFINERS } from './rules';

/**
 * Every mention in an article, in order of their start. Pure: the same input gives the same answer.
 * Offsets are UTF-16 code units into `input.text`.
 */
export function recognise(input: ArticleInput): readonly Mention[] {
  const reading = toReading(input);
  let mentions: readonly Mention[] = DETECTORS.flatMap((detector) => detector.detect(reading));
  for (const refiner of REFINERS) mentions = refiner.refine(mentions, reading);
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
