import { useState } from 'preact/hooks';
import { openStore } from '../store/open-store';
import { changeSettings, readSettings } from '../store/settings';
import { tellTabs } from '../ui/tell-tabs';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';

/** The site, "Never read this site", and the way back. */
export function NeverRead({ url }: { readonly url: string }) {
  const host = new URL(url).hostname;
  const [isOff, setOff] = useState(false);
  const [problem, setProblem] = useState('');
  const turn = async (off: boolean) => {
    try {
      const store = await openStore();
      const others = (await readSettings(store)).neverSites.filter((site) => site !== host);
      await changeSettings(store, { neverSites: off ? [...others, host].sort() : others });
      tellTabs();
      setOff(off);
      setProblem('');
    } catch (error) {
      setProblem(sayError(error));
    }
  };
  return (
    <p class="never" role="status">
      <span title={problem || undefined}>{problem || (isOff ? words.say('popupNeverDone', host) : host)}</span>
      <button type="button" class="quiet" onClick={() => void turn(!isOff)}>
        {words.say(isOff ? 'optionsUndo' : 'popupNever')}
      </button>
    </p>
  );
}
