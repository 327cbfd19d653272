/** The stores that a backup holds, in the order it holds them; everything else in the database is made of these. */
export const BACKUP_STORES = ['settings', 'corrections', 'articles', 'mentions', 'annotations'] as const;
export type BackupStore = (typeof BACKUP_STORES)[number];

/** One kept record; `key` only where the store does not find it in the record itself. */
export interface BackupRecord {
  readonly store: BackupStore;
  readonly key?: string;
  readonly row: unknown;
}

/** What is put back in one piece: an article goes with its mentions, if it has any. Rows are checked, but not typed. */
export type BackupItem =
  | { readonly kind: 'article'; readonly article: unknown; readonly mentions: unknown }
  | { readonly kind: 'annotation'; readonly row: unknown }
  | { readonly kind: 'correction'; readonly row: unknown }
  | { readonly kind: 'settings'; readonly row: unknown };

/** What is counted when things are put back. */
export const RESTORED_KINDS = ['article', 'annotation', 'correction', 'settings'] as const;
export type RestoredKind = (typeof RESTORED_KINDS)[number];

/** What taking a record over does to what is kept. */
export type RestoreStep = 'add' | 'replace' | 'keep';

/** How many records of each kind are added, take another's place, or are left out as the kept ones are as new. */
export type RestoreCounts = Readonly<Record<RestoredKind, Readonly<Record<RestoreStep, number>>>>;

/** Merging leaves what is kept and adds to it; replacing puts the backup in its place. */
export type RestoreMode = 'merge' | 'replace';
