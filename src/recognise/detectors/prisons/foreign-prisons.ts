import type { PrisonMention } from '../../../model/mention';
import type { Detector, Reading } from '../../rule';
import { isCompound, isLongerName } from './compound';
import { findSuffix } from './designator';
import { findPrisonWords, type PrisonWordHit } from './find-prison-words';
import { lineStyleAt } from './line-style';
import { prisonIndex } from './prison-index';
import { isCapital, toPrisonMention } from './span';

const RULE = 'foreign-prisons';

/**
 * Well-known prisons of other countries: "Rikers Island" on its own, "Attica" with its designator, or where bare-names
 * finds that the prison is meant.
 */
export const foreignPrisons: Detector = {
  name: RULE,
  prepare: [prisonIndex],
  detect(reading: Reading): PrisonMention[] {
    const { tokens } = reading;
    const hits = findPrisonWords(tokens);
    const found: PrisonMention[] = [];
    for (let k = 0; k < hits.length; k++) {
      const hit = hits[k] as PrisonWordHit;
      const name = hit.phrase.foreign;
      if (!name || !isCapital(tokens, hit.from)) continue;
      const suffix = findSuffix(tokens, hits, k + 1, hit.to);
      const isPlural = suffix?.phrase.suffix?.isPlural;
      const isTitle = lineStyleAt(tokens, hit.from) !== 'sentence';
      // "Rikers Island system" is the island's, "Evin Prison Service" another thing.
      if (suffix ? isCompound(tokens, suffix.to, isTitle) : isLongerName(tokens, hit.to, isTitle)) continue;
      if (suffix && !isPlural) found.push(toPrisonMention(tokens, hit.from, suffix.to, null, 'stated', RULE));
      else if (reading.isAboutPrisons)
        found.push(toPrisonMention(tokens, hit.from, hit.to, null, name.isPlace ? 'possible' : 'inferred', RULE));
    }
    return found;
  },
};
