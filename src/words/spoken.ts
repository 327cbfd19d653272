import type { Words } from './words';

let spoken: Words | undefined;

/**
 * What this page, or the content script of a page, says. One for all of it, as the browser's own i18n is; `speak` sets it before
 * the first thing is shown, and again when the reader chooses another language. The background, which serves many, has none.
 */
export const words: Words = {
  get language() {
    return now().language;
  },
  say: (key, ...parts) => now().say(key, ...parts),
  count: (key, count, ...parts) => now().count(key, count, ...parts),
  number: (value, digits) => now().number(value, digits),
  date: (date) => now().date(date),
  list: (items) => now().list(items),
};

/** Speaks these words from now on. */
export function speak(next: Words): void {
  spoken = next;
}

function now(): Words {
  if (!spoken) throw new Error('Nothing can be said before a language is set.');
  return spoken;
}
