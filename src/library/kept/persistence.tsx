import { useState } from 'preact/hooks';
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
      <h2 id="safe">If the disk fills up</h2>
      {isSafe ? (
        <p>The browser has agreed never to clear the library by itself.</p>
      ) : (
        <>
          <p>
            The browser keeps the library for as long as Gatelog is installed, but has not promised to leave it alone
            when the disk is full.
          </p>
          <button type="button" onClick={ask}>
            Ask for that promise
          </button>
          <p role="status">
            {isRefused && 'The browser did not agree this time. It may when you have used Gatelog for longer.'}
          </p>
        </>
      )}
    </section>
  );
}
