import { lazily } from '../../../gazetteer/codec/lazily';
import { onceAText } from '../../../text/once-a-text';
import { CAPITAL, type Tokens } from '../../../text/tokens';
import { type PrisonPhrase, prisonIndex } from './prison-index';

/** A phrase of the prison index found in a text: [from, to) token indices. */
export interface PrisonWordHit {
  readonly from: number;
  readonly to: number;
  readonly phrase: PrisonPhrase;
}

/** Whether a phrase may start at a word: 0 none, ANY_CASE a designator, CAPITALISED names and places alone. */
const ANY_CASE = 1;
const CAPITALISED = 2;

const starts = lazily((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [word, phrases] of prisonIndex().firstWords()) {
    table[word] = phrases.some(({ suffix, prefix }) => suffix ?? prefix) ? ANY_CASE : CAPITALISED;
  }
  return table;
});

/** Every name, designator and place of the prison index in a text, in order, none inside another. Worked out once a text. */
export const findPrisonWords = onceAText(scanPrisonWords);

/** The same for words beside the text, such as its title, without forgetting what was found in the text. */
export function scanPrisonWords(tokens: Tokens): readonly PrisonWordHit[] {
  const hits: PrisonWordHit[] = [];
  const index = prisonIndex();
  const table = starts();
  const { word, flags, length } = tokens;
  // Behind "HMP" a name counts in small letters too.
  let behindPrefix = -1;
  for (let i = 0; i < length; ) {
    const start = table[word[i] as number] as number;
    if (start === 0 || (start === CAPITALISED && i !== behindPrefix && !isCapitalNear(flags, i, length))) {
      i++;
      continue;
    }
    const match = index.match(tokens, i);
    if (match) {
      const phrase = match.values[0] as PrisonPhrase;
      hits.push({ from: i, to: match.to, phrase });
      if (phrase.prefix) behindPrefix = match.to;
    }
    i = match ? match.to : i + 1;
  }
  return hits;
}

/** "Scrubs", "the Scrubs", "north Wales". */
function isCapitalNear(flags: Uint8Array, at: number, length: number): boolean {
  if ((flags[at] as number) & CAPITAL) return true;
  return at + 1 < length && ((flags[at + 1] as number) & CAPITAL) !== 0;
}

/** Index of the first hit that does not start before token `from`. */
export function findHitIndex(hits: readonly PrisonWordHit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as PrisonWordHit).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The hit that starts at token `from`, if any. */
export function findHitAt(tokens: Tokens, from: number): PrisonWordHit | undefined {
  const hits = findPrisonWords(tokens);
  const hit = hits[findHitIndex(hits, from)];
  return hit?.from === from ? hit : undefined;
}
