/** A quotation with the place of its mention, UTF-16 offsets into `sentence`, end exclusive. */
export interface Trimmed {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

const ELLIPSIS = '…';

/**
 * A sentence cut down to about `length` characters around its mention, at word bounds, with "…" where words were left out.
 * The mention itself is never cut, however long.
 */
export function trimQuotation(sentence: string, start: number, end: number, length = 240): Trimmed {
  if (sentence.length <= length) return { sentence, start, end };
  const room = Math.max(0, length - (end - start));
  // What one side does not need, the other may use.
  const before = Math.max(Math.ceil(room / 2), room - (sentence.length - end));
  const from = toWordStart(sentence, Math.max(0, start - before), start);
  const to = toWordEnd(sentence, Math.min(sentence.length, end + room - Math.min(before, start)), end);
  const lead = from > 0 ? ELLIPSIS : '';
  const tail = to < sentence.length ? ELLIPSIS : '';
  const shift = lead.length - from;
  return { sentence: lead + sentence.slice(from, to) + tail, start: start + shift, end: end + shift };
}

/** The first beginning of a word at or behind `at`; `limit` where there is none before it. */
function toWordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  let start = at;
  while (start < limit && !/\s/.test(text.charAt(start - 1))) start++;
  return start;
}

/** The last end of a word at or before `at`; `limit` where there is none behind it. */
function toWordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  let end = at;
  while (end > limit && !(/\s/.test(text.charAt(end)) && !/\s/.test(text.charAt(end - 1)))) end--;
  return end;
}
