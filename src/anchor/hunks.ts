import { type Alignment, isSameWord } from './align';
import type { Word } from './words';

/** Words on both sides that stand against each other and differ; either may be none. */
export interface Hunk {
  readonly savedFrom: number;
  readonly savedTo: number;
  readonly foundFrom: number;
  readonly foundTo: number;
}

/** Where two runs of words differ, given how they are aligned; neighbouring differences are one hunk. */
export function toHunks(saved: readonly Word[], found: readonly Word[], aligned: Alignment): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let savedFrom = 0;
  let foundFrom = 0;
  for (let i = 0; i < saved.length; i++) {
    const at = aligned[i] as number;
    if (at < 0 || !isSameWord(saved[i] as Word, found[at] as Word)) continue;
    if (i > savedFrom || at > foundFrom) hunks.push({ savedFrom, savedTo: i, foundFrom, foundTo: at });
    savedFrom = i + 1;
    foundFrom = at + 1;
  }
  if (saved.length > savedFrom || found.length > foundFrom) {
    hunks.push({ savedFrom, savedTo: saved.length, foundFrom, foundTo: found.length });
  }
  return hunks;
}
