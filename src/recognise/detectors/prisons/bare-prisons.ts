import type { PrisonMention } from '../../../model/mention';
import type { Detector, Reading } from '../../rule';
import { startOf } from './designated-prisons';
import { findPrisonWords, type PrisonWordHit } from './find-prison-words';
import { prisonIndex } from './prison-index';
import { resolvePrison } from './resolve-prison';
import { isCapital, toPrisonMention } from './span';

const RULE = 'bare-prisons';

/**
 * Names of prisons on their own ("staff at Haverigg"): all of them only possible, since most are places too.
 * Where nothing in the text speaks of custody, none is proposed.
 */
export const barePrisons: Detector = {
  name: RULE,
  prepare: [prisonIndex],
  detect(reading: Reading): PrisonMention[] {
    const hits = findPrisonWords(reading.tokens);
    if (!reading.isAboutPrisons && !hits.some(isDesignator)) return [];
    const found: PrisonMention[] = [];
    for (const hit of hits) {
      const mention = toBare(reading, hit);
      if (mention) found.push(mention);
    }
    return found;
  },
};

function isDesignator(hit: PrisonWordHit): boolean {
  const { prefix, suffix, names } = hit.phrase;
  return (prefix ?? suffix) !== undefined || names?.[0]?.isWhole === true;
}

function toBare(reading: Reading, hit: PrisonWordHit): PrisonMention | undefined {
  const { tokens } = reading;
  const { names } = hit.phrase;
  const name = names?.[0];
  if (!name || name.isWhole || name.nameClass === 'designated' || name.nameClass === 'prefixed') return undefined;
  const from = startOf(tokens, hit);
  return isCapital(tokens, from)
    ? toPrisonMention(tokens, from, hit.to, resolvePrison(names, reading).id, 'possible', RULE)
    : undefined;
}
