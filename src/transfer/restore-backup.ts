import type { Rejected } from '../export/import/imported';
import type { BackupItem, RestoreCounts, RestoreMode } from '../model/backup';
import { ProblemError } from '../model/problem';
import { planRestore, restore } from '../store/backup/restore';
import type { Store } from '../store/schema';
import { breathe } from './breathe';
import { type ReadBackup, readBackup } from './read-backup';
import type { Progress } from './to-blob';

/** What restoring a file would do, or has done. */
export interface RestoreReport {
  readonly counts: RestoreCounts;
  /** ISO instant at which the backup was made. */
  readonly created: string;
  readonly rejected: readonly Rejected[];
}

/** Reads the whole file, checks it, and says what restoring it would do; writes nothing. */
export async function planBackup(
  store: Store,
  file: Blob,
  mode: RestoreMode,
  progress: Progress = {},
): Promise<RestoreReport> {
  return run(file, progress, breathe, (items) => planRestore(store, mode, items));
}

/**
 * Puts back what `planBackup` has read and checked. All of it is on disk in the end, or nothing is changed: a file that turns
 * out to be damaged on this second reading, and a signal, undo everything.
 */
export async function restoreBackup(
  store: Store,
  file: Blob,
  mode: RestoreMode,
  progress: Progress = {},
): Promise<RestoreReport> {
  return run(file, progress, undefined, (items) => restore(store, mode, items, progress.signal));
}

async function run(
  file: Blob,
  progress: Progress,
  pause: (() => Promise<void>) | undefined,
  work: (items: AsyncIterable<readonly BackupItem[]>) => Promise<RestoreCounts>,
): Promise<RestoreReport> {
  const reader = readBackup(file, progress);
  let end: ReadBackup | undefined;
  async function* items() {
    for (;;) {
      const { done, value } = await reader.next();
      if (done) {
        end = value;
        return;
      }
      yield value;
      await pause?.();
    }
  }
  const counts = await work(items()).finally(() => {
    // Stopped in the middle, the file is let go of.
    reader.return({} as ReadBackup).catch(() => undefined);
  });
  if (!end) throw new ProblemError('file-cut');
  return { counts, created: end.summary.created, rejected: end.rejected };
}
