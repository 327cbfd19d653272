/** What taking a record over would do to what is kept. */
export type ImportStep = 'add' | 'replace' | 'keep';

/** Merging: a record that is not kept yet is added, one changed later than the kept one takes its place, any other is left. */
export function planImport(
  kept: { readonly modified: string } | undefined,
  incoming: { readonly modified: string },
): ImportStep {
  if (!kept) return 'add';
  return Date.parse(incoming.modified) > Date.parse(kept.modified) ? 'replace' : 'keep';
}
