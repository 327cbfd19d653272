import { useState } from 'preact/hooks';
import { deleteEverything } from '../store/delete-article';
import { openStore } from '../store/open-store';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import { Section } from './section';

/** The way out: empties the library after a second, deliberate press. */
export function DeleteEverything({ query }: { readonly query: string }) {
  const [step, setStep] = useState<'idle' | 'asked' | 'done'>('idle');
  const [problem, setProblem] = useState('');
  const empty = async () => {
    try {
      await deleteEverything(await openStore());
      setStep('done');
    } catch (error) {
      setStep('idle');
      setProblem(sayError(error));
    }
  };
  return (
    <Section title={words.say('deleteEverything')} query={query}>
      <p>{words.say('deleteEverythingWhat')}</p>
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
      <p role="status">{step === 'done' && words.say('deleteEverythingDone')}</p>
      {problem && <p role="alert">{problem}</p>}
    </Section>
  );
}
