import browser, { type Alarms } from 'webextension-polyfill';
import { BACKUP_FILE } from '../export/backup';
import { toFileName } from '../export/file-name';
import { BACKUP_STATUS, type BackupStatus, isBackupDue } from '../model/backup-status';
import { ProblemError } from '../model/problem';
import { readSettings } from '../store/settings';
import { withStore } from '../store/with-store';
import { writeBackup } from '../transfer/write-backup';

const ALARM = 'backup';
/** Firefox stops a background that no event reaches for half a minute; these reach it while a backup is written. */
const AWAKE = 'backup-awake';
/** Where Chrome makes the file: its background has no addresses for what is in memory. */
const WRITER = 'src/offscreen/index.html';

/** Looks now and then whether a backup is due. Firefox forgets alarms when it closes, so this is for each start as well. */
export async function planBackups(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 10, periodInMinutes: 60 });
}

/** Writes a backup into the downloads folder, where the reader asked for one and it is time. */
export async function answerBackupAlarm({ name }: Alarms.Alarm): Promise<void> {
  if (name !== ALARM) return;
  const { [BACKUP_STATUS]: status } = await browser.storage.local.get(BACKUP_STATUS);
  const { backupDays } = await withStore(readSettings);
  if (isBackupDue(backupDays, status as BackupStatus | undefined, new Date())) await beginBackup();
}

async function beginBackup(): Promise<void> {
  try {
    if (typeof URL.createObjectURL !== 'function') await openWriter();
    else await writeHere();
  } catch (error) {
    await failBackup(error instanceof Error ? error.message : String(error));
  }
}

async function writeHere(): Promise<void> {
  await browser.alarms.create(AWAKE, { periodInMinutes: 0.25 });
  try {
    const now = new Date().toISOString();
    const url = URL.createObjectURL(await withStore((store) => writeBackup(store, now)));
    await finish(await startDownload(url, now), now);
    URL.revokeObjectURL(url);
  } finally {
    await browser.alarms.clear(AWAKE);
  }
}

/** The part of Chrome's API that the polyfill does not know. */
interface Offscreen {
  createDocument(wanted: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

function findOffscreen(): Offscreen | undefined {
  return (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;
}

async function openWriter(): Promise<void> {
  const offscreen = findOffscreen();
  // One that was left by a background that was stopped has lost its purpose.
  await offscreen?.closeDocument().catch(() => undefined);
  await offscreen?.createDocument({
    url: WRITER,
    reasons: ['BLOBS'],
    justification: 'Writes the automatic backup as a file for the downloads folder.',
  });
}

/** From the page that wrote it: hands the file to the downloads, and settles once that has begun. */
export async function takeBackup(url: string, created: string): Promise<void> {
  const id = await startDownload(url, created);
  void finish(id, created)
    .catch((error: unknown) => failBackup(error instanceof Error ? error.message : String(error)))
    .then(() => findOffscreen()?.closeDocument());
}

/** Remembers why there is no backup, for the options to say. */
export async function failBackup(problem: string): Promise<void> {
  await putStatus({ at: new Date().toISOString(), problem });
}

function toPath(created: string): string {
  return `Gatelog/${toFileName('backup', created.slice(0, 10), BACKUP_FILE.extension)}`;
}

function startDownload(url: string, created: string): Promise<number> {
  // A second one of the same day takes the place of the first.
  return browser.downloads.download({ url, filename: toPath(created), conflictAction: 'overwrite', saveAs: false });
}

const LOOK_MS = 500;

async function finish(id: number, created: string): Promise<void> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') break;
    if (item?.state !== 'in_progress') throw new ProblemError('download-stopped', [item?.error ?? '?']);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  await putStatus({ at: created, file: toPath(created) });
}

async function putStatus(status: BackupStatus): Promise<void> {
  await browser.storage.local.set({ [BACKUP_STATUS]: status });
}
