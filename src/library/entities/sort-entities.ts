import type { NamedRow } from './named-row';

export const ORDERS = [
  { id: 'articles', label: 'Most articles' },
  { id: 'newest', label: 'Newest article' },
  { id: 'name', label: 'Name' },
] as const;
export type EntityOrder = (typeof ORDERS)[number]['id'];

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Entities in the order asked for; of equals, those in most articles first. */
export function sortEntities(rows: readonly NamedRow[], order: EntityOrder): readonly NamedRow[] {
  const byCount = (a: NamedRow, b: NamedRow) => b.row.articles - a.row.articles || byName.compare(a.name, b.name);
  if (order === 'name') return [...rows].sort((a, b) => byName.compare(a.name, b.name));
  if (order === 'newest')
    return [...rows].sort((a, b) => (a.row.last === b.row.last ? byCount(a, b) : a.row.last < b.row.last ? 1 : -1));
  return [...rows].sort(byCount);
}
