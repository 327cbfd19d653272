/** What came of the last automatic backup; kept in the extension's storage, since it is no part of the library. */
export interface BackupStatus {
  /** When it was tried, an ISO instant. */
  readonly at: string;
  /** The file's path in the downloads folder, where it was written. */
  readonly file?: string;
  /** Why it was not written, in a sentence. */
  readonly problem?: string;
}

/** Its name in the extension's storage. */
export const BACKUP_STATUS = 'backup';

const DAY_MS = 86_400_000;
/** An alarm may come a little early. */
const LENIENCY_MS = 3_600_000;

/** Whether a backup every so many days is due; after one that failed, at the next alarm. */
export function isBackupDue(days: number, status: BackupStatus | undefined, now: Date): boolean {
  if (days <= 0) return false;
  if (!status || status.problem) return true;
  return now.getTime() - Date.parse(status.at) >= days * DAY_MS - LENIENCY_MS;
}
