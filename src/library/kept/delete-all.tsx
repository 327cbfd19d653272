import { useState } from 'preact/hooks';
import { deleteEverything } from '../../store/delete-article';
import { openStore } from '../../store/open-store';
import { useTools } from '../shell/tools';

/** Empties the library after a second, deliberate press: this cannot be undone. */
export function DeleteAll() {
  const { report, complain } = useTools();
  const [isAsked, setAsked] = useState(false);
  const empty = async () => {
    try {
      await deleteEverything(await openStore());
      setAsked(false);
      report({ what: 'The library is empty.' });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">Everything</h2>
      <p>Articles, notes and saved passages go for good. Export first what you want to keep. Options stay.</p>
      {isAsked ? (
        <div class="actions">
          <button type="button" class="danger" onClick={empty}>
            Yes, delete everything
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            Keep it
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          Delete everything
        </button>
      )}
    </section>
  );
}
