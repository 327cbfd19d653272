import type { Rejection } from '../messages/calls';
import { toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';

/** Mentions without those that the reader said are not this. */
export function withoutRejected(mentions: readonly Mention[], rejections: readonly Rejection[]): readonly Mention[] {
  if (rejections.length === 0) return mentions;
  const rejected = new Set(rejections.map(({ key, form }) => toName(key, form)));
  return mentions.filter((mention) => !rejected.has(toName(toEntityKey(mention), mention.text)));
}

function toName(key: string, form: string): string {
  return `${key} ${form.toLowerCase()}`;
}
