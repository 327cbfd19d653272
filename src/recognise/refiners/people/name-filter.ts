import { foldCode } from '../../../text/characters';
import type { PeopleText } from '../../detectors/people/people-text';

/**
 * Sorts out the words that can be none of some names, by first letter and length, without a string for each. It may let
 * others through.
 */
export class NameFilter {
  /** Lengths, a bit each, by the first letter's last five bits; a name may be the start of a longer word's. */
  private readonly lengths = new Int32Array(32);

  /** `word` is folded. */
  admit(word: string): void {
    const slot = word.charCodeAt(0) & 31;
    this.lengths[slot] = (this.lengths[slot] as number) | (1 << (word.length & 31));
  }

  mayBe({ text, start, end }: PeopleText, at: number): boolean {
    const from = start[at] as number;
    const lengths = this.lengths[foldCode(text.charCodeAt(from)) & 31] as number;
    return lengths !== 0 && (lengths & (1 << (((end[at] as number) - from) & 31))) !== 0;
  }
}
