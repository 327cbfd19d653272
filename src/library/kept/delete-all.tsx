import { useState } from 'preact/hooks';
import { deleteEverything } from '../../store/delete-article';
import { openStore } from '../../store/open-store';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';

/** Empties the library after a second, deliberate press: this cannot be undone. */
export function DeleteAll() {
  const { report, complain } = useTools();
  const [isAsked, setAsked] = useState(false);
  const empty = async () => {
    try {
      await deleteEverything(await openStore());
      setAsked(false);
      report({ what: words.say('keptEmpty') });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">{words.say('keptAll')}</h2>
      <p>{words.say('keptAllWhy')}</p>
      {isAsked ? (
        <div class="actions">
          <button type="button" class="danger" onClick={empty}>
            {words.say('keptAllYes')}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {words.say('keptAllNo')}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          {words.say('keptAllDelete')}
        </button>
      )}
    </section>
  );
}
