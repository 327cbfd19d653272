import { BACKUP_FILE } from '../../export/backup';
import { toFileName } from '../../export/file-name';
import { openStore } from '../../store/open-store';
import { writeBackup } from '../../transfer/write-backup';
import { download } from '../../ui/download';
import { words } from '../../words/spoken';
import { LongWork } from '../shell/long-work';
import { useLongWork } from '../shell/use-long-work';

/** Everything kept as one file. */
export function BackUp() {
  const { progress, run, stop } = useLongWork();
  const save = () =>
    run(async (work) => {
      const now = new Date().toISOString();
      const file = await writeBackup(await openStore(), now, work);
      download(toFileName('backup', now.slice(0, 10), BACKUP_FILE.extension), file);
    });
  return (
    <section aria-labelledby="back-up">
      <h2 id="back-up">{words.say('backupTitle')}</h2>
      <p>{words.say('backupWhat')}</p>
      <div class="actions">
        {progress ? (
          <LongWork progress={progress} stop={stop} label={words.say('backupWriting')} />
        ) : (
          <button type="button" onClick={save}>
            {words.say('backupNow')}
          </button>
        )}
        <a href="../options/index.html#backup">{words.say('backupAutomatic')}</a>
      </div>
    </section>
  );
}
