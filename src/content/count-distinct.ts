import { toEntityKey } from '../model/entity-key';
import type { Mention } from '../model/mention';

/** How many different things mentions name: each entity once, each figure once by what it says. */
export function countDistinct(mentions: readonly Mention[]): number {
  return new Set(mentions.map(toThing)).size;
}

function toThing(mention: Mention): string {
  const key = toEntityKey(mention);
  return mention.type === 'statistic' ? `${key} ${mention.value} ${mention.high} ${mention.unit} ${mention.per}` : key;
}
