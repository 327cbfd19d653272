import type { NamedKey } from '../../model/corrections';
import type { Mention } from '../../model/mention';

/** Words of an article with their UTF-16 offsets. */
interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Some words as a mention of an entity, since the reader said so. */
export function toNamedMention(key: NamedKey, words: Words, rule: string): Mention {
  const [type, id] = partsOf(key);
  const span = { ...words, certainty: 'stated', rule } as const;
  if (type === 'organisation') return { type, ...span, id };
  // A key with "?" stands for a prison that no table knows (entity-key.ts).
  if (type === 'prison') return { type, ...span, id: id.startsWith('?') ? null : id, form: 'name' };
  return { type, ...span, id, form: 'name' };
}

/** What an entity's key is made of. */
function partsOf(key: NamedKey): readonly ['prison' | 'official' | 'organisation', string] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as 'prison' | 'official' | 'organisation', key.slice(at + 1)];
}
