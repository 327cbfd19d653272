import { useState } from 'preact/hooks';
import { words } from '../../words/spoken';
import { useLoaded } from '../shell/use-loaded';

/** Whether the browser may clear the library when the disk fills up, and the way to ask it not to. */
export function Persistence() {
  const [asked, setAsked] = useState(0);
  const { value: isSafe } = useLoaded(async () => (await navigator.storage?.persisted?.()) ?? false, [asked]);
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    const isGranted = (await navigator.storage?.persist?.()) ?? false;
    setRefused(!isGranted);
    setAsked((count) => count + 1);
  };
  if (isSafe === undefined) return null;
  return (
    <section aria-labelledby="safe">
      <h2 id="safe">{words.say('keptDisk')}</h2>
      {isSafe ? (
        <p>{words.say('keptDiskSafe')}</p>
      ) : (
        <>
          <p>{words.say('keptDiskUnsafe')}</p>
          <button type="button" onClick={ask}>
            {words.say('keptDiskAsk')}
          </button>
          <p role="status">{isRefused && words.say('keptDiskRefused')}</p>
        </>
      )}
    </section>
  );
}
