import type { Mention } from '../../../model/mention';
import type { Reading, Refiner } from '../../rule';
import { type PlacedPrison, toPlacedPrisons } from './places';

const RULE = 'widest-prison';

/**
 * Leaves one prison a place: of mentions that overlap, the longest, then the one the words themselves state.
 * After every rule that makes prisons.
 */
export const widestPrison: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    const sure = toPlacedPrisons(mentions, reading.tokens).filter(({ mention }) => mention.certainty !== 'possible');
    const dropped = new Set<Mention>();
    let last: PlacedPrison | undefined;
    for (const prison of sure) {
      if (!last || prison.from >= last.to) {
        last = prison;
        continue;
      }
      const isBetter = rank(prison) > rank(last);
      dropped.add(isBetter ? last.mention : prison.mention);
      if (isBetter) last = prison;
    }
    return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
  },
};

function rank({ mention, from, to }: PlacedPrison): number {
  return (to - from) * 4 + (mention.certainty === 'stated' ? 2 : 0) + (mention.id !== null ? 1 : 0);
}
