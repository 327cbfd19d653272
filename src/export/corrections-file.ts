import type { Said } from '../model/correction';

/** What a file of corrections begins with. */
export const CORRECTIONS_FILE = 'gatelog-corrections';

/** Corrections as a small file to keep or to share: what is said, and nothing of what was read. */
export function toCorrectionsFile(corrections: readonly Said[]): string {
  return `${JSON.stringify({ type: CORRECTIONS_FILE, version: 1, corrections }, undefined, 2)}\n`;
}
