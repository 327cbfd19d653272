import { useState } from 'preact/hooks';
import { deleteEverything } from '../store/delete-article';
import { openStore } from '../store/open-store';

/** The way out: empties the library after a second, deliberate press. */
export function DeleteEverything() {
  const [step, setStep] = useState<'idle' | 'asked' | 'done'>('idle');
  const [problem, setProblem] = useState('');
  const empty = async () => {
    try {
      await deleteEverything(await openStore());
      setStep('done');
    } catch (error) {
      setStep('idle');
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <fieldset>
      <legend>Delete everything</legend>
      <p>Articles, notes and saved passages go for good. Export first what you want to keep. These options stay.</p>
      {step === 'idle' && (
        <button type="button" onClick={() => setStep('asked')}>
          Delete everything
        </button>
      )}
      {step === 'asked' && (
        <div class="actions">
          <button type="button" class="danger" onClick={empty}>
            Yes, delete everything
          </button>
          <button type="button" onClick={() => setStep('idle')}>
            Keep it
          </button>
        </div>
      )}
      <p role="status">{step === 'done' && 'The library is empty.'}</p>
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  );
}
