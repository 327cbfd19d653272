import { listCorrections } from '../../store/corrections';
import { openStore } from '../../store/open-store';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { describeCorrection } from './describe-correction';
import { OwnEntityForm } from './own-entity-form';
import { OwnOfficeForm } from './own-office-form';
import { readTargets } from './read-targets';
import { ShareCorrections } from './share-corrections';
import { useCorrecting } from './use-correcting';

/** Everything the reader put right: listed, taken back, shared, and names and offices to add. */
export function CorrectionsView() {
  const { version, report, complain } = useTools();
  const { takeBack } = useCorrecting();
  const { value: made, problem } = useLoaded(async () => listCorrections(await openStore()), [version]);
  const { value: targets = [] } = useLoaded(readTargets, [version]);
  const drop = (id: string) => takeBack([id]).then(() => report({ what: words.say('correctionsTaken') }), complain);
  return (
    <div class="kept-page corrections">
      <h1>{words.say('section_corrections')}</h1>
      <p class="lead">{words.say('correctionsWhat')}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <section aria-labelledby="made">
        <h2 id="made">{words.say('correctionsMade')}</h2>
        {made?.length === 0 && <p class="fine">{words.say('correctionsNone')}</p>}
        <ul>
          {made?.toReversed().map((correction) => (
            <li key={correction.id}>
              {describeCorrection(correction)}{' '}
              <button
                type="button"
                class="quiet"
                aria-label={words.say('correctionsBackOf', describeCorrection(correction))}
                onClick={() => drop(correction.id)}
              >
                {words.say('correctionsBack')}
              </button>
            </li>
          ))}
        </ul>
        <ShareCorrections made={made ?? []} />
      </section>
      <OwnEntityForm targets={targets} />
      <OwnOfficeForm targets={targets} />
    </div>
  );
}
