import { type EntityKey, toEntityKey } from '../model/entity-key';
import { MENTION_TYPES, type Mention, type MentionType } from '../model/mention';

/** All mentions in an article of one entity, or of one figure: the same value of the same measure and scope. */
export interface MentionGroup {
  /** One a group; two figures of one measure share a key, not an id. */
  readonly id: string;
  readonly key: EntityKey;
  readonly type: MentionType;
  /** The one to speak of it by: the first given in full. */
  readonly lead: Mention;
  readonly mentions: readonly Mention[];
}

/** Mentions grouped by what they stand for: kinds in the reader's order, within a kind by first appearance. */
export function groupMentions(mentions: readonly Mention[]): readonly MentionGroup[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const id = toGroupId(mention);
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  return [...groups]
    .map(([id, all]) => ({ id, lead: toLead(all), mentions: all }))
    .map(({ id, lead, mentions: all }) => ({ id, key: toEntityKey(lead), type: lead.type, lead, mentions: all }))
    .sort((a, b) => MENTION_TYPES.indexOf(a.type) - MENTION_TYPES.indexOf(b.type));
}

function toGroupId(mention: Mention): string {
  const key = toEntityKey(mention);
  if (mention.type !== 'statistic') return key;
  return `${key} ${mention.value} ${mention.high ?? ''} ${mention.unit} ${mention.per ?? ''}`;
}

function toLead(mentions: readonly Mention[]): Mention {
  const stated = mentions.find((m) => m.type === 'official' && m.form === 'name' && m.role !== undefined);
  const named = mentions.find((m) => !('form' in m) || m.form === 'name');
  const lead = stated ?? named ?? mentions[0];
  if (!lead) throw new Error('A group of mentions is never empty.');
  return lead;
}
