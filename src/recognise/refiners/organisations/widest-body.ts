import type { Mention, OrganisationMention } from '../../../model/mention';
import type { Refiner } from '../../rule';

/** Leaves one organisation a place: of mentions that overlap, the longest. After every rule that makes organisations. */
export const widestBody: Refiner = {
  name: 'widest-body',
  refine(mentions: readonly Mention[]): readonly Mention[] {
    const bodies = mentions
      .filter((mention) => mention.type === 'organisation' && mention.certainty !== 'possible')
      .sort((a, b) => a.start - b.start || b.end - a.end) as OrganisationMention[];
    const dropped = new Set<Mention>();
    let last: OrganisationMention | undefined;
    for (const body of bodies) {
      if (!last || body.start >= last.end) last = body;
      else if (body.end - body.start > last.end - last.start) {
        dropped.add(last);
        last = body;
      } else dropped.add(body);
    }
    return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
  },
};
