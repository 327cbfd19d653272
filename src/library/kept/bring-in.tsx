import { useState } from 'preact/hooks';
import type { RestoreMode } from '../../model/backup';
import { openStore } from '../../store/open-store';
import { readSettings } from '../../store/settings';
import { type ImportFile, openImport } from '../../transfer/import-file';
import type { RestoreReport } from '../../transfer/restore-backup';
import { speakChosen } from '../../ui/speak-chosen';
import { tellTabs } from '../../ui/tell-tabs';
import { words } from '../../words/spoken';
import { CatchUp } from '../shell/catch-up';
import { LongWork } from '../shell/long-work';
import { useTools } from '../shell/tools';
import { useLongWork } from '../shell/use-long-work';
import { ImportPlan } from './import-plan';

/** A file that was chosen, and what taking it over in either way would do. */
interface Chosen {
  readonly file: ImportFile;
  readonly mode: RestoreMode;
  readonly plan: RestoreReport;
}

/** Choices came with the file: this page speaks the language among them, and open articles are drawn by them. */
async function followChoices(): Promise<void> {
  const { language } = await readSettings(await openStore());
  await speakChosen(language);
  tellTabs();
}

/** Takes a file over in steps: choose it, see what would happen, say yes. Before that nothing is changed. */
export function BringIn() {
  const { report } = useTools();
  const { progress, run, stop } = useLongWork();
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const [taken, setTaken] = useState(0);
  const look = (file: ImportFile, mode: RestoreMode) =>
    run(async (work) => setChosen({ file, mode, plan: await file.plan(mode, work) }));
  const choose = async (input: HTMLInputElement) => {
    const [picked] = input.files ?? [];
    setChosen(undefined);
    if (picked)
      await run(async (work) => {
        const file = await openImport(await openStore(), picked, new Date().toISOString());
        setChosen({ file, mode: 'merge', plan: await file.plan('merge', work) });
      });
    // The same file may be chosen again after it was changed.
    input.value = '';
  };
  const take = ({ file, mode }: Chosen) =>
    run(async (work) => {
      const { counts } = await file.take(mode, work);
      if (counts.settings.add + counts.settings.replace > 0) await followChoices();
      setChosen(undefined);
      setTaken((count) => count + 1);
      report({ what: words.say('bringDone') });
    });
  return (
    <section aria-labelledby="bring-in">
      <h2 id="bring-in">{words.say('bringTitle')}</h2>
      <p id="bring-in-what">{words.say('bringWhat')}</p>
      {progress ? (
        <LongWork progress={progress} stop={stop} label={words.say('bringReading')} />
      ) : (
        <label class="file">
          <span class="visually-hidden">{words.say('bringChoose')}</span>
          <input
            type="file"
            accept=".gz,.jsonl,.json,.jsonld,.csv"
            aria-describedby="bring-in-what"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      )}
      {chosen && !progress && (
        <ImportPlan
          kind={chosen.file.kind}
          mode={chosen.mode}
          plan={chosen.plan}
          choose={(mode) => void look(chosen.file, mode)}
          take={() => void take(chosen)}
          cancel={() => setChosen(undefined)}
        />
      )}
      {taken > 0 && <CatchUp key={taken} />}
    </section>
  );
}
