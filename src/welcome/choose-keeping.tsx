import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../model/settings';
import { openStore } from '../store/open-store';
import { changeSettings, readSettings } from '../store/settings';
import { KeepingRadios } from '../ui/keeping-radios';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';

/** What is kept, to be chosen before the first article is read; shown as chosen only once it is on disk. */
export function ChooseKeeping() {
  const [keeping, setKeeping] = useState<Keeping | undefined>();
  const [problem, setProblem] = useState('');
  const run = async (work: () => Promise<{ readonly keeping: Keeping }>) => {
    try {
      setKeeping((await work()).keeping);
      setProblem('');
    } catch (error) {
      setProblem(sayError(error));
    }
  };
  useEffect(() => {
    void run(async () => readSettings(await openStore()));
  }, []);
  if (!keeping) return problem ? <p role="alert">{problem}</p> : null;
  return (
    <fieldset class="keeping">
      <legend>{words.say('welcomeChoose')}</legend>
      <KeepingRadios
        keeping={keeping}
        choose={(next) => void run(async () => changeSettings(await openStore(), { keeping: next }))}
      />
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  );
}
