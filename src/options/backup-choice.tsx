import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { BACKUP_STATUS, type BackupStatus } from '../model/backup-status';
import type { MessageKey } from '../words/message-key';
import { sayProblem } from '../words/say-problem';
import { words } from '../words/spoken';
import type { ChoiceProps } from './choice-props';
import { Section } from './section';

const EVERY: readonly (readonly [days: number, key: MessageKey])[] = [
  [0, 'backupNever'],
  [1, 'backupDaily'],
  [7, 'backupWeekly'],
  [30, 'backupMonthly'],
];

/** How often a backup goes into the downloads folder by itself, what came of the last one, and where to make one by hand. */
export function BackupChoice({ settings, change, query }: ChoiceProps) {
  const status = useBackupStatus();
  return (
    <Section title={words.say('optionsBackup')} query={query}>
      <p>{words.say('backupScheduleWhat')}</p>
      {EVERY.map(([days, key]) => (
        <label key={days}>
          <input
            type="radio"
            name="backup"
            checked={settings.backupDays === days}
            onChange={() => change({ backupDays: days })}
          />
          <span>{words.say(key)}</span>
        </label>
      ))}
      {status && <p role="status">{toLine(status)}</p>}
      <p>
        <a href="../library/index.html#/kept">{words.say('optionsOpenLibrary')}</a>
      </p>
    </Section>
  );
}

function toLine({ at, file, problem }: BackupStatus): string {
  const day = words.date(at.slice(0, 10));
  return problem
    ? words.say('backupFailedOn', day, sayProblem(problem))
    : words.say('backupWrittenOn', day, file ?? '');
}

function useBackupStatus(): BackupStatus | undefined {
  const [status, setStatus] = useState<BackupStatus | undefined>();
  useEffect(() => {
    const read = () =>
      browser.storage.local.get(BACKUP_STATUS).then(
        ({ [BACKUP_STATUS]: found }) => setStatus(found as BackupStatus | undefined),
        () => undefined,
      );
    void read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return status;
}
