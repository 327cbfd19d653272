import { groupBy } from '../../../gazetteer/codec/group-by';
import { lazily } from '../../../gazetteer/codec/lazily';
import { type Prison, prisons } from '../../../gazetteer/prisons';
import { fold } from '../../../text/lexicon';
import { toPrisonForms } from './prison-forms';

/** Names with fewer letters are too near to other words for a slip to be told. */
const SHORTEST = 6;
/** From this length on two slips are still nearer to the name than to anything else ("Whitemore"). */
const SHORTEST_FOR_TWO = 8;

interface Spelling {
  readonly letters: string;
  /** Which letters it has, a bit each. */
  readonly mask: number;
  readonly prison: Prison;
}

/** Spellings by their first letter, which slips seldom touch. */
const spellings = lazily((): ReadonlyMap<string, readonly Spelling[]> => {
  const ownNames = new Set(prisons().map((prison) => prison.name));
  const all = prisons().flatMap((prison) =>
    toPrisonForms(prison, ownNames)
      .filter((form) => !form.isWhole && form.nameClass !== 'prefixed')
      .map((form) => toSpelling(toLetters(form.form), prison)),
  );
  return groupBy(
    all.filter((spelling) => spelling.letters.length >= SHORTEST),
    (spelling) => spelling.letters.charAt(0),
  );
});

function toSpelling(letters: string, prison: Prison): Spelling {
  return { letters, mask: maskOf(letters), prison };
}

function maskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) mask |= 1 << (letters.charCodeAt(i) - 97);
  return mask;
}

/** How many letters one of two words has and the other lacks; a slip makes at most two. */
function countOdd(a: number, b: number): number {
  let count = 0;
  for (let odd = a ^ b; odd !== 0; odd &= odd - 1) count++;
  return count;
}

/** Prisons by the first word of a longer name, where one alone has it: "Lowdham", "Swinfen". */
const firstWords = lazily((): ReadonlyMap<string, readonly Prison[]> => {
  const long = prisons().filter((prison) => /^[A-Z][a-z]{5,} /.test(prison.name));
  return groupBy(long, (prison) => toLetters(prison.name.split(' ')[0] ?? ''));
});

/** First words that are words of their own. */
const GENERIC = new Set(['castle', 'spring', 'forest', 'warren']);

/** The one prison whose longer name starts with `name` ("HMP Lowdham"), if any. */
export function findShortened(name: string): Prison | undefined {
  const letters = toLetters(name);
  const held = GENERIC.has(letters) ? undefined : firstWords().get(letters);
  return held?.length === 1 ? held[0] : undefined;
}

/**
 * The one prison whose name differs from `name` by a slip: a letter wrong, missing, doubled or swapped with the next;
 * two slips in long names that start alike. Undefined where none or several are as near.
 */
export function findMisspelt(name: string): Prison | undefined {
  const letters = toLetters(name);
  if (letters.length < SHORTEST || letters.length > 40) return undefined;
  const allowed = letters.length >= SHORTEST_FOR_TWO ? 2 : 1;
  const mask = maskOf(letters);
  let best: Prison | undefined;
  let least = allowed + 1;
  for (const spelling of spellings().get(letters.charAt(0)) ?? []) {
    if (Math.abs(spelling.letters.length - letters.length) > allowed) continue;
    if (countOdd(mask, spelling.mask) > 2 * allowed) continue;
    const distance = slips(letters, spelling.letters, allowed);
    if (distance > least || distance > allowed) continue;
    best = distance === least && best && best !== spelling.prison ? undefined : spelling.prison;
    least = distance;
  }
  return best;
}

function toLetters(name: string): string {
  return fold(name).replace(/[^a-z]/g, '');
}

/** Optimal string alignment distance (Damerau 1964), given up beyond `most`. */
function slips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}
