import { prisons } from '../../../gazetteer/prisons';
import { intern } from '../../../text/lexicon';

let words: Set<number> | undefined;

/** Whether a word is part of the name of a prison or of the town or county of one: as a surname it needs more beside it. */
export function isPlaceWord(word: number): boolean {
  words ??= build();
  return word !== 0 && words.has(word);
}

/** Registers the words of prisons, their towns and counties. */
export function preparePlaceWords(): void {
  words ??= build();
}

function build(): Set<number> {
  const set = new Set<number>();
  // Split as one text: a pattern that knows all letters takes long to begin.
  const all = prisons().map(({ name, town, county }) => `${name} ${town} ${county}`);
  for (const part of new Set(all.join(' ').split(/[^\p{L}']+/u))) if (part.length > 2) set.add(intern(part));
  return set;
}
