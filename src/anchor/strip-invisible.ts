/** Soft hyphens, zero-width and direction marks: they part words for a program, not for a reader. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** A text without its invisible characters, and the way back. */
export interface VisibleText {
  readonly text: string;
  /** Offset in the text as it was of an offset in `text`, UTF-16. */
  toOriginal(offset: number): number;
  /** The other way round; an invisible character has the offset of what follows it. */
  toVisible(offset: number): number;
}

/** Leaves out what nobody sees; a text without any is given back as it is. */
export function stripInvisible(text: string): VisibleText {
  if (!INVISIBLE.test(text)) return { text, toOriginal: (offset) => offset, toVisible: (offset) => offset };
  const all = new RegExp(INVISIBLE.source, 'g');
  const dropped = Array.from(text.matchAll(all), ({ index }) => index);
  return {
    text: text.replace(all, ''),
    // The k-th dropped character stands before visible offset dropped[k] - k.
    toOriginal: (offset) => offset + countUntil(dropped, (at, k) => at - k <= offset),
    toVisible: (offset) => offset - countUntil(dropped, (at) => at < offset),
  };
}

/** How many of the first items hold; they hold up to some point and not beyond. */
function countUntil(list: readonly number[], holds: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
