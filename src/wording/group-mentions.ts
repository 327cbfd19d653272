import { type EntityKey, toEntityKey } from '../model/entity-key';
import { MENTION_TYPES, type Mention, type MentionType } from '../model/mention';

/** All mentions in an article of one entity, or all its figures of one measure and scope. */
export interface MentionGroup {
  readonly key: EntityKey;
  readonly type: MentionType;
  /** The one to speak of it by: the first given in full. */
  readonly lead: Mention;
  readonly mentions: readonly Mention[];
}

/** Mentions grouped by what they stand for: kinds in the reader's order, within a kind by first appearance. */
export function groupMentions(mentions: readonly Mention[]): readonly MentionGroup[] {
  const groups = new Map<EntityKey, Mention[]>();
  for (const mention of mentions) {
    const key = toEntityKey(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups]
    .map(([key, all]) => ({ key, type: toLead(all).type, lead: toLead(all), mentions: all }))
    .sort((a, b) => MENTION_TYPES.indexOf(a.type) - MENTION_TYPES.indexOf(b.type));
}

function toLead(mentions: readonly Mention[]): Mention {
  const stated = mentions.find((m) => m.type === 'official' && m.form === 'name' && m.role !== undefined);
  const named = mentions.find((m) => !('form' in m) || m.form === 'name');
  const lead = stated ?? named ?? mentions[0];
  if (!lead) throw new Error('A group of mentions is never empty.');
  return lead;
}
