import type { Change } from '../model/annotation';
import { align, isSameWord } from './align';
import { type Fact, factsOf, type IsCommon, isName, isNumberPart } from './facts';
import { type Hunk, toHunks } from './hunks';
import { FURNITURE, NEVER_NAMES, PLACE_WORDS, STANDINGS } from './telling-words';
import type { Word } from './words';

/** Words and the text they stand in. */
export interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface WordComparison {
  /** Whether all saved words are there in order, with nothing but lines of the site's own between them. */
  readonly isSame: boolean;
  readonly changes: readonly Change[];
}

/** Compares saved and found words as facts: what is said otherwise, not how. */
export function compareWords(saved: Side, found: Side, isCommon: IsCommon): WordComparison {
  if (isSameRun(saved.words, found.words)) return { isSame: true, changes: [] };
  const hunks = toHunks(saved.words, found.words, align(saved.words, found.words, true)).filter(
    (hunk) => !isFurniture(hunk, saved, found),
  );
  const differences = hunks.map((hunk) => toDifference(widenNumbers(hunk, saved, found), saved, found, isCommon));
  cancelMoves(differences);
  return {
    isSame: hunks.length === 0,
    changes: differences.flatMap((difference) => toChanges(difference, saved, found)),
  };
}

function isSameRun(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, i) => isSameWord(word, b[i] as Word));
}

/** A line put in between two others, or words that a site prints on any page, on either side. */
function isFurniture(hunk: Hunk, saved: Side, found: Side): boolean {
  const { savedFrom, savedTo, foundFrom, foundTo } = hunk;
  if (savedFrom === savedTo) {
    // Where the saved words had no end of a line, one on the page is only how it flows now.
    const isBetweenLines = savedFrom > 0 && saved.words[savedTo]?.startsLine === true;
    const isWholeLines = found.words[foundFrom]?.startsLine === true && found.words[foundTo]?.startsLine === true;
    return (isBetweenLines && isWholeLines) || FURNITURE.test(print(found, foundFrom, foundTo));
  }
  return foundFrom === foundTo && FURNITURE.test(print(saved, savedFrom, savedTo));
}

/** The hunk with the rest of a number that it is only part of: "1.3" in "£1.3bn". */
function widenNumbers(hunk: Hunk, saved: Side, found: Side): Hunk {
  let { savedFrom, savedTo, foundFrom, foundTo } = hunk;
  const holdsNumber = [...saved.words.slice(savedFrom, savedTo), ...found.words.slice(foundFrom, foundTo)].some(
    isNumberPart,
  );
  if (!holdsNumber) return hunk;
  while (isPart(saved, savedFrom - 1) && isPart(found, foundFrom - 1)) {
    savedFrom--;
    foundFrom--;
  }
  while (isPart(saved, savedTo) && isPart(found, foundTo)) {
    savedTo++;
    foundTo++;
  }
  return { savedFrom, savedTo, foundFrom, foundTo };
}

function isPart({ words }: Side, at: number): boolean {
  const word = words[at];
  return word !== undefined && isNumberPart(word);
}

/** What a hunk takes away and puts in. */
interface Difference {
  readonly hunk: Hunk;
  removed: Fact[];
  added: Fact[];
}

function toDifference(hunk: Hunk, saved: Side, found: Side, isCommon: IsCommon): Difference {
  const before = factsOf(saved.words, hunk.savedFrom, hunk.savedTo, isCommon);
  const after = factsOf(found.words, hunk.foundFrom, hunk.foundTo, isCommon);
  const out = saved.words.slice(hunk.savedFrom, hunk.savedTo);
  const put = found.words.slice(hunk.foundFrom, hunk.foundTo);
  let removed = without(before, after).filter((fact) => isTelling(fact, saved, after, put));
  let added = without(after, before).filter((fact) => isTelling(fact, found, before, out));
  if (isFullerName(hunk, saved, found, removed, added, isCommon)) {
    removed = removed.filter(({ kind }) => kind !== 'name');
    added = added.filter(({ kind }) => kind !== 'name');
  }
  return { hunk, removed, added };
}

/** The facts of `facts` that `others` do not hold as often. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(({ kind, key }) => `${kind} ${key}`);
  return facts.filter(({ kind, key }) => {
    const at = left.indexOf(`${kind} ${key}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * A turn of sense only tells where another of its group stands on the other side; an office also where any other word
 * of weight does ("chairman", "treasurer").
 */
function isTelling(
  { kind, key, from }: Fact,
  { words }: Side,
  others: readonly Fact[],
  against: readonly Word[],
): boolean {
  if (kind !== 'office' && kind !== 'sense') return true;
  if (STANDINGS.has(words[from]?.key ?? '')) return true;
  if (key.startsWith('office:') && against.some((word) => word.kind === 'word' && word.key.length > 4)) return true;
  const group = key.slice(0, key.indexOf(':') + 1);
  return others.some((other) => other.kind === kind && other.key.startsWith(group) && other.key !== key);
}

/** "Truss" and "Liz Truss" and "Ms Truss", "POA" and "Prison Officers Association (POA)": one name, more or less full. */
function isFullerName(
  { savedFrom, savedTo, foundFrom, foundTo }: Hunk,
  saved: Side,
  found: Side,
  removed: readonly Fact[],
  added: readonly Fact[],
  isCommon: IsCommon,
): boolean {
  const out = saved.words.slice(savedFrom, savedTo);
  const put = found.words.slice(foundFrom, foundTo);
  const next = saved.words[savedTo];
  if (isInitialsOf(put, out) || isInitialsOf(out, put)) return true;
  if (next && (isInitialsOf([next], out) || isInitialsOf([next], put))) return put.length === 0 || out.length === 0;
  const names = [...removed, ...added].filter(({ kind }) => kind === 'name');
  const isOneSided = [removed, added].some((facts) => facts.every(({ kind }) => kind !== 'name'));
  if (names.length !== 1 || !isOneSided || !next || !isName(next, isCommon)) return false;
  return (
    [...out, ...put].every(({ key }) => key === names[0]?.key || NEVER_NAMES.has(key)) &&
    !PLACE_WORDS.has(names[0]?.key ?? '')
  );
}

/** Whether one word is made of the first letters of others ("MoJ", "POA"). */
function isInitialsOf(short: readonly Word[], long: readonly Word[]): boolean {
  const [word] = short.filter(({ key }) => key !== 'the');
  if (!word || short.length > 2 || word.key.length < 2) return false;
  const letters = long.filter(({ kind, key }) => kind === 'word' && key !== 'the').map(({ key }) => key.charAt(0));
  return letters.length > 1 && letters.join('') === word.key;
}

/** What only goes in one place and only comes in another has moved within the passage. */
function cancelMoves(differences: readonly Difference[]): void {
  const gone = differences.filter(({ hunk }) => hunk.foundFrom === hunk.foundTo);
  const come = differences.filter(({ hunk }) => hunk.savedFrom === hunk.savedTo);
  for (const difference of gone) {
    for (const other of come) {
      const left = without(difference.removed, other.added);
      other.added = without(other.added, difference.removed);
      difference.removed = left;
    }
  }
}

/** Longest hunk, in words, that is shown whole; of a longer one only what tells. */
const SHORT = 4;

function toChanges({ hunk, removed, added }: Difference, saved: Side, found: Side): readonly Change[] {
  const { savedFrom, savedTo, foundFrom, foundTo } = hunk;
  const [first = added[0]] = removed;
  const turned = findTurned(saved.words.slice(savedFrom, savedTo), found.words.slice(foundFrom, foundTo));
  if (!first) return turned ? [turned] : [];
  if (savedTo - savedFrom <= SHORT && foundTo - foundFrom <= SHORT) {
    // Words only put in or only left out are shown behind the word before them: "would", "would not".
    const lead = savedFrom > 0 && (savedFrom === savedTo || foundFrom === foundTo) ? 1 : 0;
    return [
      {
        kind: first.kind,
        saved: print(saved, savedFrom - lead, savedTo),
        found: print(found, foundFrom - lead, foundTo),
      },
    ];
  }
  return pairFacts(removed, added).map(([out, put]) => ({
    kind: (out ?? put ?? first).kind,
    saved: out ? print(saved, out.from, out.to) : '',
    found: put ? print(found, put.from, put.to) : '',
  }));
}

/** Facts of a kind in order, each with what stands for it on the other side. */
function pairFacts(
  removed: readonly Fact[],
  added: readonly Fact[],
): (readonly [Fact | undefined, Fact | undefined])[] {
  const kinds = new Set([...removed, ...added].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const out = removed.filter((fact) => fact.kind === kind);
    const put = added.filter((fact) => fact.kind === kind);
    return Array.from({ length: Math.max(out.length, put.length) }, (_, i) => [out[i], put[i]] as const);
  });
}

/** A word that a prefix turns into its opposite: "lawful", "unlawful". */
function findTurned(saved: readonly Word[], found: readonly Word[]): Change | undefined {
  const prefixed = (a: string, b: string) =>
    a.endsWith(b) && /^(?:un|in|im|il|ir|dis|non)$/.test(a.slice(0, -b.length));
  for (const { key: out } of saved.slice(0, 50)) {
    const put = found.slice(0, 50).find(({ key }) => prefixed(out, key) || prefixed(key, out));
    if (put) return { kind: 'negation', saved: out, found: put.key };
  }
  return undefined;
}

/** The words [from, to) as they are printed, on one line. */
function print({ text, words }: Side, from: number, to: number): string {
  const first = words[Math.max(0, from)];
  const last = words[to - 1];
  return first && last && last.end > first.start ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
