import type { Mention, PrisonMention } from '../../../model/mention';
import type { Reading, Refiner } from '../../rule';
import { toPlacedPrisons } from './places';

/**
 * Leaves one prison a place: of mentions that overlap, the longest, then the one the words themselves state.
 * After every rule that makes prisons.
 */
export const widestPrison: Refiner = {
  name: 'widest-prison',
  refine(mentions: readonly Mention[], { tokens }: Reading): readonly Mention[] {
    let dropped: Set<Mention> | undefined;
    let last: PrisonMention | undefined;
    for (const { mention: prison } of toPlacedPrisons(mentions, tokens)) {
      if (prison.certainty === 'possible') continue;
      if (!last || prison.start >= last.end) {
        last = prison;
        continue;
      }
      const isBetter = rank(prison) > rank(last);
      dropped ??= new Set();
      dropped.add(isBetter ? last : prison);
      if (isBetter) last = prison;
    }
    return dropped ? mentions.filter((mention) => !dropped?.has(mention)) : mentions;
  },
};

function rank({ start, end, certainty, id }: PrisonMention): number {
  return (end - start) * 4 + (certainty === 'stated' ? 2 : 0) + (id !== null ? 1 : 0);
}
