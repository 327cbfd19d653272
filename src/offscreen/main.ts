import { callBackground } from '../messages/channel';
import { openStore } from '../store/open-store';
import { writeBackup } from '../transfer/write-backup';

/** Writes a backup as soon as it is opened, and tells the background, which closes this page when the file is on disk. */
async function write(): Promise<void> {
  const now = new Date().toISOString();
  const file = await writeBackup(await openStore(), now);
  await callBackground.backupWritten(URL.createObjectURL(file), now);
}

write().catch((error: unknown) => callBackground.backupFailed(error instanceof Error ? error.message : String(error)));
