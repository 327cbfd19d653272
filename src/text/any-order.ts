/** Lists of words, one or several, in which order means nothing: as written, and sorted where the recogniser is built (scripts/lib/packed-words.ts). */
export function anyOrder<Lists extends string | Readonly<Record<string, string>>>(lists: Lists): Lists {
  return lists;
}
