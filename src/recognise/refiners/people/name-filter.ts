import { foldCode } from '../../../text/characters';
import type { PeopleText } from '../../detectors/people/people-text';

/**
 * Sorts out the words that can be none of some names, by their first and last letter and their length, without a string for
 * each. It may let others through.
 */
export class NameFilter {
  /** By the first letter's last five bits: a bit for each sum of length and last letter. */
  private readonly shapes: Int32Array;

  constructor(shapes = new Int32Array(SHAPES)) {
    this.shapes = shapes;
  }

  /** `word` is folded. */
  admit(word: string): void {
    const { length } = word;
    const slot = word.charCodeAt(0) & 31;
    this.shapes[slot] = (this.shapes[slot] as number) | (1 << ((word.charCodeAt(length - 1) + length) & 31));
  }

  mayBe({ text, start, end }: PeopleText, at: number): boolean {
    const from = start[at] as number;
    const to = end[at] as number;
    const shapes = this.shapes[foldCode(text.charCodeAt(from)) & 31] as number;
    return shapes !== 0 && (shapes & (1 << ((foldCode(text.charCodeAt(to - 1)) + to - from) & 31))) !== 0;
  }
}

const SHAPES = 32;
const room = new Int32Array(SHAPES);

/** An empty filter for the article being read, in room that the next article's takes over: making room costs more than using it. */
export function emptyFilter(): NameFilter {
  for (let i = 0; i < SHAPES; i++) room[i] = 0;
  return new NameFilter(room);
}

/** The first word of a folded surname, under which it is looked up. */
export function firstWordOf(surname: string): string {
  for (let i = 1; i < surname.length; i++) {
    const code = surname.charCodeAt(i);
    if (code === 45 || code <= 32 || code === 0xa0) return surname.slice(0, i);
  }
  return surname;
}
