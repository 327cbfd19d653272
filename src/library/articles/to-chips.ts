import { organisationById } from '../../gazetteer/organisations';
import { personById } from '../../gazetteer/people';
import { prisonById } from '../../gazetteer/prisons';
import type { EntityKey } from '../../model/entity-key';
import type { Mention, MentionType } from '../../model/mention';
import type { KeptMention } from '../../store/schema';

/** A name or figure of an article in few letters. */
export interface Chip {
  readonly key: EntityKey;
  readonly type: MentionType;
  readonly label: string;
}

/** Prisons say most about a story, then its figures; everybody mentions the ministry. */
const ORDER: readonly MentionType[] = ['prison', 'statistic', 'official', 'organisation'];

/** What an article names, each once, what says most about it first: the kinds take turns, within a kind by first appearance. */
export function toChips(mentions: readonly KeptMention[]): readonly Chip[] {
  const byKind = new Map<MentionType, Chip[]>(ORDER.map((type) => [type, []]));
  const met = new Set<EntityKey>();
  for (const { key, mention } of mentions) {
    if (met.has(key)) continue;
    met.add(key);
    byKind.get(mention.type)?.push({ key, type: mention.type, label: toLabel(mention) });
  }
  const chips: Chip[] = [];
  for (let turn = 0; chips.length < met.size; turn++)
    for (const type of ORDER) chips.push(...(byKind.get(type)?.slice(turn, turn + 1) ?? []));
  return chips;
}

function toLabel(mention: Mention): string {
  switch (mention.type) {
    case 'prison':
      return (mention.id && prisonById(mention.id)?.name) || mention.text;
    case 'official':
      return personById(mention.id)?.name ?? mention.text;
    case 'organisation': {
      // The shortest name is the one everybody in the field uses.
      const known = organisationById(mention.id);
      const short = known?.aliases.find((alias) => /^[A-Z][A-Za-z]{0,4}[A-Z]$/.test(alias));
      return short ?? known?.name ?? mention.text;
    }
    case 'statistic':
      return mention.text;
  }
}
