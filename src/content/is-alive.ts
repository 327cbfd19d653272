import { messaging } from '../messages/runtime';

/** Whether the extension that put this script into the page still runs: an update or a removal leaves the script behind. */
export function isAlive(): boolean {
  try {
    return Boolean(messaging().runtime.id);
  } catch {
    // `messaging` throws exactly then.
    return false;
  }
}
