import { lazily } from '../../../gazetteer/codec/lazily';
import { prisons } from '../../../gazetteer/prisons';

/** What a prison's second name says of its house or its land. */
const HOUSES = /^(\p{Lu}\p{L}{4,}) (?:Hall|Grange|House|Wood|Park|Green|Moss|Vale|Marsh|Cross|Bay)$/u;

/** First words that stand for a prison of two words ("Foston" for Foston Hall), by its id; none that names another one. */
export const firstWords = lazily((): ReadonlyMap<string, string> => {
  const names = new Set(prisons().flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames]));
  const words = new Map<string, string>();
  for (const { id, name } of prisons()) {
    const first = HOUSES.exec(name)?.[1];
    if (first && !names.has(first)) words.set(id, first);
  }
  return words;
});
