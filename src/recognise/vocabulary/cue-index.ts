import type { Tokens } from '../../text/tokens';
import { CUE_GROUPS, type CueGroup } from './cue-groups';
import { PhraseTable } from './phrase-table';

const names = Object.keys(CUE_GROUPS) as CueGroup[];

/** Number of a group, for arrays that hold one slot a group. */
export const groupNumber: ReadonlyMap<CueGroup, number> = new Map(names.map((name, number) => [name, number]));

/** How many groups there are. */
export const GROUP_COUNT = names.length;

const NOTHING = names.indexOf('nothing');

/** The groups of every phrase, by the phrase's number. */
const groupLists: Uint8Array[] = [new Uint8Array()];

const wordsOf = (phrase: string): string[] => phrase.trim().split(/[\s-]+/);

function build(): PhraseTable {
  const groupsOf = new Map<string, Set<number>>();
  for (const [number, name] of names.entries()) {
    for (const phrase of CUE_GROUPS[name].split(',')) {
      const key = wordsOf(phrase).join(' ');
      const groups = groupsOf.get(key) ?? new Set();
      groupsOf.set(key, groups.add(number));
    }
  }
  const numbers = new Map<string, number>();
  for (const [phrase, own] of groupsOf) {
    const words = wordsOf(phrase);
    const groups = new Set(own);
    // The longest phrase is found alone, so "staff assaults" must speak for "staff" as well.
    for (let length = words.length - 1; length > 0 && !own.has(NOTHING); length--) {
      for (const group of groupsOf.get(words.slice(0, length).join(' ')) ?? []) groups.add(group);
    }
    numbers.set(phrase, groupLists.push(Uint8Array.from(groups)) - 1);
  }
  return new PhraseTable(numbers);
}

/** The phrases of all groups, each under the number that `groupsOfCue` takes. */
export const CUE_PHRASES: PhraseTable = build();

/** The groups (by number) that a phrase of CUE_PHRASES speaks for. */
export function groupsOfCue(phrase: number): Uint8Array {
  return groupLists[phrase] as Uint8Array;
}

/** The groups (by number) of the phrase that starts at token `at`; empty for most tokens. */
export function groupsAt(tokens: Tokens, at: number): Uint8Array {
  return groupsOfCue(CUE_PHRASES.match(tokens, at));
}
