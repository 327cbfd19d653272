import { isAlive } from './is-alive';

/** What could not be done for the reader, where there is no place in the page to say it. Silent once the extension is gone. */
export function report(doing: string, error: unknown): void {
  if (isAlive()) console.info(`Gatelog could not ${doing}:`, error);
}
