/** The words of a text, folded, for comparing two. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether two sets of words share most of their words. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share = 0.6): boolean {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both > 0 && both / Math.max(a.size, b.size) >= share;
}
