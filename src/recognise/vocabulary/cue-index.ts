import type { Tokens } from '../../text/tokens';
import { CUE_GROUPS, type CueGroup } from './cue-groups';
import { PhraseTable } from './phrase-table';

const names = Object.keys(CUE_GROUPS) as CueGroup[];

/** Number of a group, for arrays that hold one slot a group. */
export const groupNumber: ReadonlyMap<CueGroup, number> = new Map(names.map((name, number) => [name, number]));

/** How many groups there are. */
export const GROUP_COUNT = names.length;

const NOTHING = names.indexOf('nothing');

/** The groups of every phrase in one row, and by the phrase's number where its own begin there. */
const groupRow: number[] = [];
const groupStarts: number[] = [0, 0];

function build(): PhraseTable {
  const groupsOf = new Map<string, Set<number>>();
  for (const [number, name] of names.entries()) {
    for (const phrase of CUE_GROUPS[name].split(',')) {
      const key = phrase.trim().replace(/[\s-]+/g, ' ');
      const groups = groupsOf.get(key) ?? new Set();
      groupsOf.set(key, groups.add(number));
    }
  }
  const numbers = new Map<string, number>();
  for (const [phrase, own] of groupsOf) {
    const words = phrase.split(' ');
    const groups = new Set(own);
    // The longest phrase is found alone, so "staff assaults" must speak for "staff" as well.
    for (let length = words.length - 1; length > 0 && !own.has(NOTHING); length--) {
      for (const group of groupsOf.get(words.slice(0, length).join(' ')) ?? []) groups.add(group);
    }
    numbers.set(phrase, groupStarts.length - 1);
    groupRow.push(...groups);
    groupStarts.push(groupRow.length);
  }
  return new PhraseTable(numbers);
}

/** The phrases of all groups, each under the number that `groupsOfCue` takes. */
export const CUE_PHRASES: PhraseTable = build();

/**
 * The groups (by number) that a phrase of CUE_PHRASES speaks for: those of phrase `p` are CUE_GROUP_ROW[CUE_GROUP_STARTS[p]] up to
 * CUE_GROUP_STARTS[p + 1].
 */
export const CUE_GROUP_ROW: Uint8Array = Uint8Array.from(groupRow);
export const CUE_GROUP_STARTS: Uint16Array = Uint16Array.from(groupStarts);

/** Whether a phrase stands in the group of those that say nothing. */
export const saysNothing = (phrase: number): boolean => CUE_GROUP_ROW[CUE_GROUP_STARTS[phrase] as number] === NOTHING;

/** The groups (by number) of the phrase that starts at token `at`; empty for most tokens. */
export function groupsAt(tokens: Tokens, at: number): Uint8Array {
  const phrase = CUE_PHRASES.match(tokens, at);
  return CUE_GROUP_ROW.subarray(CUE_GROUP_STARTS[phrase], CUE_GROUP_STARTS[phrase + 1]);
}
