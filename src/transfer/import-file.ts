import type { Rejected } from '../export/import/imported';
import { readAnnotations } from '../export/import/read-annotations';
import type { BackupItem, RestoreMode } from '../model/backup';
import { ProblemError, toProblem } from '../model/problem';
import { planRestore, restore } from '../store/backup/restore';
import type { Store } from '../store/schema';
import { planBackup, type RestoreReport, restoreBackup } from './restore-backup';
import type { Progress } from './to-blob';

/** A file of annotations is read whole, and no browser reads a longer text; a backup may be of any length. */
const LONGEST = 250_000_000;
const HEAD = /^\ufeff?\s*\{\s*"gatelog"\s*:\s*"backup"/;

/** A file that the reader wants to bring in. */
export interface ImportFile {
  readonly kind: 'backup' | 'annotations';
  /** Checks all of it and says what taking it over would do; writes nothing. */
  plan(mode: RestoreMode, progress?: Progress): Promise<RestoreReport>;
  /** Takes it over: all of it, or, where that fails or is stopped, nothing. */
  take(mode: RestoreMode, progress?: Progress): Promise<RestoreReport>;
}

/** Looks at what a file is. Throws a sentence for the reader where it is nothing that can be brought in; writes nothing. */
export async function openImport(store: Store, file: Blob, now: string): Promise<ImportFile> {
  if (await isBackup(file))
    return {
      kind: 'backup',
      plan: (mode, progress) => planBackup(store, file, mode, progress),
      take: (mode, progress) => restoreBackup(store, file, mode, progress),
    };
  const { annotations, rejected } = await readAll(file, now);
  const items = annotations.map((row): BackupItem => ({ kind: 'annotation', row }));
  const report = { created: now, rejected };
  return {
    kind: 'annotations',
    // Annotations alone are never put in place of everything kept.
    plan: async () => ({ ...report, counts: await planRestore(store, 'merge', inBatches(items)) }),
    take: async (_, progress) => ({
      ...report,
      counts: await restore(store, 'merge', inBatches(items, progress), progress?.signal),
    }),
  };
}

/** 1f 8b begins what is packed by gzip; somebody may also have unpacked it. */
async function isBackup(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 100).arrayBuffer());
  return (start[0] === 0x1f && start[1] === 0x8b) || HEAD.test(new TextDecoder().decode(start));
}

async function readAll(file: Blob, now: string) {
  if (file.size > LONGEST) throw new ProblemError('file-too-long');
  const imported = readAnnotations(decode(await file.arrayBuffer()), now);
  if (!imported) throw new ProblemError('file-unknown');
  const ids = new Set<string>();
  const rejected: Rejected[] = [...imported.rejected];
  const annotations = imported.annotations.filter(({ id }) => {
    if (!ids.has(id)) return ids.add(id);
    rejected.push({ place: toProblem('file-place-annotation', id), reason: toProblem('file-twice') });
    return false;
  });
  return { annotations, rejected };
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ProblemError('file-unknown', [], { cause });
  }
}

const BATCH = 500;

async function* inBatches(items: readonly BackupItem[], progress: Progress = {}) {
  for (let at = 0; at < items.length; at += BATCH) {
    yield items.slice(at, at + BATCH);
    progress.onProgress?.(Math.min(at + BATCH, items.length), items.length);
  }
}
