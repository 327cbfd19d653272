import { PhraseIndex, type PhraseMatch } from '../../text/phrase-index';
import type { Tokens } from '../../text/tokens';
import { CUE_GROUPS, type CueGroup } from './cue-groups';

const names = Object.keys(CUE_GROUPS) as CueGroup[];

/** Number of a group, for arrays that hold one slot a group. */
export const groupNumber: ReadonlyMap<CueGroup, number> = new Map(names.map((name, number) => [name, number]));

/** How many groups there are. */
export const GROUP_COUNT = names.length;

const NOTHING = names.indexOf('nothing');

const wordsOf = (phrase: string): string[] => phrase.trim().split(/[\s-]+/);

function build(): PhraseIndex<number> {
  const groupsOf = new Map<string, Set<number>>();
  for (const [number, name] of names.entries()) {
    for (const phrase of CUE_GROUPS[name].split(',')) {
      const key = wordsOf(phrase).join(' ');
      const groups = groupsOf.get(key) ?? new Set();
      groupsOf.set(key, groups.add(number));
    }
  }
  const index = new PhraseIndex<number>();
  for (const phrase of groupsOf.keys()) {
    const words = wordsOf(phrase);
    // The index gives the longest phrase alone, so "staff assaults" must speak for "staff" as well.
    const isNothing = groupsOf.get(phrase)?.has(NOTHING);
    for (let length = words.length; length > (isNothing ? words.length - 1 : 0); length--) {
      for (const group of groupsOf.get(words.slice(0, length).join(' ')) ?? []) index.add(phrase, group);
    }
  }
  return index;
}

const index = build();

/** The phrase of cues that starts at token `at`, with its groups (by number); undefined for nearly every token. */
export function cueAt(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
  return index.match(tokens, at);
}
