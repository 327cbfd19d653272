import { eachSearchWord, toSearchWords } from './search-words';

/** A word of a search: whole (its plain plural and singular count too), or the beginning of one that is still being typed. */
export interface QueryWord {
  readonly word: string;
  readonly isPrefix: boolean;
}

/** One letter begins too many words to mean any of them. */
const SHORTEST_PREFIX = 2;

/**
 * The words of a search as it is typed: the last one may be unfinished until a space follows. Its first letter alone behind
 * other words says nothing yet.
 */
export function toQuery(typed: string): readonly QueryWord[] {
  const all = toSearchWords(typed);
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(typed);
  const isBegun = isOpen && all.length > 1 && (all.at(-1)?.length ?? 0) < SHORTEST_PREFIX;
  const words = [...new Set(isBegun ? all.slice(0, -1) : all)];
  return words.map((word, i) => ({
    word,
    isPrefix: isOpen && !isBegun && i === words.length - 1 && word.length >= SHORTEST_PREFIX,
  }));
}

/** The whole words that a word of a search stands for besides those it begins: officer, officers. */
export function toForms(word: string): readonly string[] {
  if (!/^\p{L}{3,}$/u.test(word)) return [word];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

/** Places of a text that a search means: UTF-16 offsets in order, with which of its words each is. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Index into the query. */
  readonly of: number;
}

/** Every word of the text that the query means. */
export function findHits(text: string, query: readonly QueryWord[]): readonly Hit[] {
  const forms = query.map(({ word }) => new Set(toForms(word)));
  const hits: Hit[] = [];
  eachSearchWord(text, (word, start, end) => {
    const of = query.findIndex((one, i) => forms[i]?.has(word) || (one.isPrefix && word.startsWith(one.word)));
    if (of >= 0) hits.push({ start, end, of });
  });
  return hits;
}
