import type { NamedRow } from './named-row';

export const ORDERS = ['articles', 'newest', 'name'] as const;
export type EntityOrder = (typeof ORDERS)[number];

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Entities in the order asked for; of equals, those in most articles first. */
export function sortEntities(rows: readonly NamedRow[], order: EntityOrder): readonly NamedRow[] {
  const byCount = (a: NamedRow, b: NamedRow) => b.row.articles - a.row.articles || byName.compare(a.name, b.name);
  if (order === 'name') return [...rows].sort((a, b) => byName.compare(a.name, b.name));
  if (order === 'newest')
    return [...rows].sort((a, b) => (a.row.last === b.row.last ? byCount(a, b) : a.row.last < b.row.last ? 1 : -1));
  return [...rows].sort(byCount);
}
