import type { Mention } from './mention';

/**
 * The one name under which mentions of the same thing are kept together, in the store and between contexts:
 * `prison:haverigg`, `official:liz-truss`, `organisation:poa`, `statistic:officer-recruitment|estate`.
 * A prison the tables do not know is kept by its folded name (`prison:?bedford hills`), a figure without a
 * clear scope under `-`, a national one of another prison service under that (`statistic:prison-population|scotland`).
 */
export type EntityKey = `${Mention['type']}:${string}`;

/** The key that a mention is kept under. */
export function toEntityKey(mention: Mention): EntityKey {
  switch (mention.type) {
    case 'prison':
      return `prison:${mention.id ?? `?${mention.text.toLowerCase().replace(/\s+/g, ' ')}`}`;
    case 'official':
    case 'organisation':
      return `${mention.type}:${mention.id}`;
    case 'statistic':
      return `statistic:${mention.measure}|${mention.nation ?? mention.of ?? '-'}`;
  }
}
