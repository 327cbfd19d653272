import { BACKUP_FILE, BackupWriter } from '../export/backup';
import { countRecords, readKept } from '../store/backup/read-kept';
import type { Store } from '../store/schema';
import { breathe } from './breathe';
import { type Progress, toBlob } from './to-blob';

/** Everything kept as one file, read and packed batch by batch. `created`: ISO instant. Rejects where it is stopped. */
export function writeBackup(store: Store, created: string, progress: Progress = {}): Promise<Blob> {
  return toBlob(writePieces(store, created, progress), BACKUP_FILE.mediaType, progress.signal);
}

async function* writePieces(store: Store, created: string, { onProgress }: Progress) {
  const of = await countRecords(store);
  const writer = new BackupWriter(created);
  let done = 0;
  for await (const records of readKept(store)) {
    for (const record of records) yield writer.add(record);
    done += records.length;
    onProgress?.(Math.min(done, of), of);
    await breathe();
  }
  yield writer.end();
}
