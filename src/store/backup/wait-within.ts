import type { Writing } from '../schema';

/**
 * Waits for something other than a request while a transaction stays open. It would end of itself as soon as nobody asks it
 * anything, so it is asked for a trifle, again and again, until the other thing is there.
 */
export async function waitWithin<Value>(tx: Writing, wanted: Promise<Value>): Promise<Value> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  wanted.then(settle, settle);
  do await tx.objectStore('settings').getKey('');
  while (!isSettled);
  return wanted;
}
