import { useState } from 'preact/hooks';
import { callBackground } from '../../messages/channel';
import { deleteEverything } from '../../store/delete-article';
import { openStore } from '../../store/open-store';
import { deleteAllWithUndo } from '../../transfer/delete-with-undo';
import { sayError } from '../../words/say-problem';
import { words } from '../../words/spoken';
import { LongWork } from '../shell/long-work';
import { useTools } from '../shell/tools';
import { useLongWork } from '../shell/use-long-work';

/**
 * Empties the library after a second, deliberate press, and can put all of it back while the page is open. Where the disk has no
 * room for a way back, a third press goes without.
 */
export function DeleteAll() {
  const { report } = useTools();
  const { progress, run, stop } = useLongWork();
  const [step, setStep] = useState<'idle' | 'asked'>('idle');
  const [problem, setProblem] = useState('');
  const leave = () => {
    setStep('idle');
    setProblem('');
  };
  const empty = () =>
    run(async (each) => {
      try {
        const { undo } = await deleteAllWithUndo(await openStore(), each);
        await callBackground.forgetDrafts();
        leave();
        report({ what: words.say('keptEmpty'), undo: async () => undo(await openStore()) });
      } catch (error) {
        if (!each.signal?.aborted) setProblem(sayError(error));
      }
    });
  const emptyForGood = () =>
    run(async () => {
      await deleteEverything(await openStore());
      await callBackground.forgetDrafts();
      leave();
      report({ what: words.say('keptEmpty') });
    });
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">{words.say('keptAllDelete')}</h2>
      <p>{words.say('keptAllWhy')}</p>
      {problem && <p role="alert">{words.say('keptNoWayBack', problem)}</p>}
      {progress ? (
        <LongWork progress={progress} stop={stop} label={words.say('keptPacking')} />
      ) : step === 'asked' ? (
        <div class="actions">
          <button type="button" class="danger" onClick={problem ? emptyForGood : empty}>
            {words.say(problem ? 'keptAllForGood' : 'keptAllYes')}
          </button>
          <button type="button" onClick={leave}>
            {words.say('keptAllNo')}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setStep('asked')}>
          {words.say('keptAllDelete')}
        </button>
      )}
    </section>
  );
}
