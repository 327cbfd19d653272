import type { Mention, OrganisationMention } from '../../../model/mention';
import type { Refiner } from '../../rule';
import { placeOf, sortBy } from '../../sort-by';

/** Leaves one organisation a place: of mentions that overlap, the longest. After every rule that makes organisations. */
export const widestBody: Refiner = {
  name: 'widest-body',
  refine(mentions: readonly Mention[]): readonly Mention[] {
    const bodies: OrganisationMention[] = [];
    for (const mention of mentions)
      if (mention.type === 'organisation' && mention.certainty !== 'possible') bodies.push(mention);
    if (bodies.length < 2) return mentions;
    sortBy(bodies, placeOf);
    let dropped: Set<Mention> | undefined;
    let last: OrganisationMention | undefined;
    for (const body of bodies) {
      if (!last || body.start >= last.end) {
        last = body;
        continue;
      }
      const isWider = body.end - body.start > last.end - last.start;
      dropped ??= new Set();
      dropped.add(isWider ? last : body);
      if (isWider) last = body;
    }
    return dropped ? mentions.filter((mention) => !dropped?.has(mention)) : mentions;
  },
};
