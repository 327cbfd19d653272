import { type EntityKey, toEntityKey } from './entity-key';
import type { Mention } from './mention';

/** Words that the reader said do not name what they were taken for. */
export interface Rejection {
  readonly key: EntityKey;
  /** As the article printed them; case does not matter. */
  readonly form: string;
}

/** Mentions without those that the reader said are not this. */
export function withoutRejected(mentions: readonly Mention[], rejections: readonly Rejection[]): readonly Mention[] {
  if (rejections.length === 0) return mentions;
  const rejected = new Set(rejections.map(({ key, form }) => toName(key, form)));
  return mentions.filter((mention) => !rejected.has(toName(toEntityKey(mention), mention.text)));
}

function toName(key: EntityKey, form: string): string {
  return `${key} ${form.toLowerCase()}`;
}
