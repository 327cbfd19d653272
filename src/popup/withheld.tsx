import { useState } from 'preact/hooks';
import { words } from '../words/spoken';
import { grantListed } from './grant-listed';

/** Says that this page of a listed site was read at the press of the button alone, and has the button that makes it always so. */
export function Withheld({ host }: { readonly host: string }) {
  const [state, setState] = useState<'withheld' | 'granted' | 'refused'>('withheld');
  if (state === 'granted') return null;
  return (
    <div class="notice">
      <p role="status">{words.say(state === 'refused' ? 'popupStaysUnread' : 'popupWithheld', host)}</p>
      <button type="button" onClick={async () => setState((await grantListed()) ? 'granted' : 'refused')}>
        {words.say('popupGrantListed')}
      </button>
    </div>
  );
}
