import type { PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { NUMBER, SENTENCE_START, type Tokens } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { findPrisonWords, type PrisonWordHit } from './find-prison-words';
import { prisonIndex } from './prison-index';
import { codeAt, toPrisonMention } from './span';

const RULE = 'numbered-prisons';
const NO = new WordSet('no number № nr');
/** What Russia and its neighbours call a prison by its number. */
const NUMBERED = new WordSet('colony ik sizo');

/** Prisons that have a number for a name: "penal colony No. 6", "IK-6". */
export const numberedPrisons: Detector = {
  name: RULE,
  prepare: [prisonIndex],
  detect({ tokens }: Reading): PrisonMention[] {
    const found: PrisonMention[] = [];
    for (const hit of findPrisonWords(tokens)) {
      if (!(hit.phrase.suffix ?? hit.phrase.prefix)?.isForeign || !NUMBERED.has(tokens.word[hit.to - 1] as number))
        continue;
      const at = numberBehind(tokens, hit);
      if (at !== undefined) found.push(toPrisonMention(tokens, hit.from, at + 1, null, 'stated', RULE));
    }
    return found;
  },
};

/** The token of the number behind a hit, over "No." or a hyphen. */
function numberBehind(tokens: Tokens, { to }: PrisonWordHit): number | undefined {
  let at = to;
  if (NO.has(tokens.word[at] as number) || codeAt(tokens, at) === 45) at++;
  if (at > to && codeAt(tokens, at) === 46) at++;
  if (at >= tokens.length || !((tokens.flags[at] as number) & NUMBER)) return undefined;
  return at === to || !((tokens.flags[at] as number) & SENTENCE_START) ? at : undefined;
}
