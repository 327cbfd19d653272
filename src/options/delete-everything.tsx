import { useState } from 'preact/hooks';
import { callBackground } from '../messages/channel';
import { openStore } from '../store/open-store';
import { type Deletion, deleteAllWithUndo } from '../transfer/delete-with-undo';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import { Section } from './section';

type Step = 'idle' | 'asked' | 'busy' | 'done';

/** The way out: empties the library after a second, deliberate press, and can put it back while the page is open. */
export function DeleteEverything({ query }: { readonly query: string }) {
  const [step, setStep] = useState<Step>('idle');
  const [deletion, setDeletion] = useState<Deletion | undefined>();
  const [problem, setProblem] = useState('');
  const work = async (doing: () => Promise<Step>) => {
    const before = step;
    setStep('busy');
    setProblem('');
    try {
      setStep(await doing());
    } catch (error) {
      setStep(before);
      setProblem(sayError(error));
    }
  };
  const empty = () =>
    work(async () => {
      setDeletion(await deleteAllWithUndo(await openStore()));
      await callBackground.forgetDrafts();
      return 'done';
    });
  const undo = () =>
    work(async () => {
      await deletion?.undo(await openStore());
      return 'idle';
    });
  return (
    <Section title={words.say('deleteEverything')} query={query}>
      <p>
        {words.say('deleteEverythingWhat')} <a href="../library/index.html#/kept">{words.say('section_kept')}</a>
      </p>
      {step === 'idle' && (
        <button type="button" onClick={() => setStep('asked')}>
          {words.say('deleteEverything')}
        </button>
      )}
      {step === 'asked' && (
        <div class="actions">
          <button type="button" class="danger" onClick={empty}>
            {words.say('deleteEverythingYes')}
          </button>
          <button type="button" onClick={() => setStep('idle')}>
            {words.say('deleteEverythingNo')}
          </button>
        </div>
      )}
      <p role="status">
        {step === 'busy' && words.say('keptPacking')}
        {step === 'done' && (
          <>
            {words.say('deleteEverythingDone')}{' '}
            <button type="button" onClick={undo}>
              {words.say('libraryUndo')}
            </button>
          </>
        )}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </Section>
  );
}
