import type { PrisonMention } from '../../../model/mention';
import type { Detector, Reading } from '../../rule';
import { startOf } from './designated-prisons';
import { findPrisonWords, findWord, type PrisonWordHit } from './find-prison-words';
import { prisonIndex } from './prison-index';
import { resolvePrison, yearOf } from './resolve-prison';
import { isCapital, toPrisonMention } from './span';

const RULE = 'bare-prisons';

/**
 * Names of prisons on their own ("staff at Haverigg"): all of them only possible, since most are places too.
 * Where nothing in the text speaks of custody, none is proposed.
 */
export const barePrisons: Detector = {
  name: RULE,
  prepare: prisonIndex,
  detect(reading: Reading): PrisonMention[] {
    const hits = findPrisonWords(reading.tokens);
    if (!reading.isAboutPrisons && !hits.some(isDesignator)) return [];
    return hits.flatMap((hit) => toBare(reading, hit) ?? []);
  },
};

function isDesignator(hit: PrisonWordHit): boolean {
  return hit.words.some(
    (word) => word.kind === 'prefix' || word.kind === 'suffix' || (word.kind === 'name' && word.isWhole),
  );
}

function toBare(reading: Reading, hit: PrisonWordHit): PrisonMention | undefined {
  const { tokens } = reading;
  const name = findWord(hit, 'name');
  const prison = name && resolvePrison(hit.words, yearOf(reading));
  if (!prison || name.isWhole || name.nameClass === 'designated' || name.nameClass === 'prefixed') return undefined;
  const from = startOf(tokens, hit);
  return isCapital(tokens, from) ? toPrisonMention(tokens, from, hit.to, prison.id, 'possible', RULE) : undefined;
}
