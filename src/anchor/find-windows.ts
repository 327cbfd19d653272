import { NUMBER, type Tokens, WORD } from '../text/tokens';
import { hashWord } from './word-hash';
import type { Word } from './words';

/** A stretch of tokens, [from, to). */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Windows looked into: the best, and a few in case the best is another passage of the same words. */
const MOST_WINDOWS = 6;
/** Of a passage as long as this, in words, there is hardly a second one. */
const LONG = 1000;

/**
 * The stretches of a text that share most of the pattern's words, the rarer words counting more; best first, none that
 * shares nothing. `hint` is a token index that decides between equals. Linear: two passes over the tokens.
 */
export function findWindows(tokens: Tokens, pattern: readonly Word[], hint: number): readonly Window[] {
  const slots = new Map<number, number>();
  const wanted: number[] = [];
  for (const word of pattern) {
    if (word.kind !== 'word' && word.kind !== 'number') continue;
    const hash = hashWord(word.key);
    const slot = slots.get(hash);
    if (slot === undefined) {
      slots.set(hash, wanted.length);
      wanted.push(1);
    } else wanted[slot] = (wanted[slot] as number) + 1;
  }
  const { slotOf, seen } = toSlots(tokens, slots, wanted.length);
  const weights = seen.map((count) => (count === 0 ? 0 : 1 / Math.log2(1 + count)));
  const scores = slideWindow(slotOf, wanted, weights, Math.max(4, pattern.length));
  return pickBest(scores, Math.max(4, pattern.length), hint, pattern.length < LONG ? MOST_WINDOWS : 2);
}

/** For each token the slot of its word among the pattern's, or -1; and how often each slot's word is seen. */
function toSlots(tokens: Tokens, slots: ReadonlyMap<number, number>, size: number) {
  const slotOf = new Int32Array(tokens.length).fill(-1);
  const seen = new Array<number>(size).fill(0);
  for (let i = 0; i < tokens.length; i++) {
    if (!((tokens.flags[i] as number) & (WORD | NUMBER))) continue;
    const slot = slots.get(hashWord(tokens.text, tokens.start[i], tokens.end[i]));
    if (slot === undefined) continue;
    slotOf[i] = slot;
    seen[slot] = (seen[slot] as number) + 1;
  }
  return { slotOf, seen };
}

/** `scores[i]`: the weight of wanted words among the `width` tokens that end with token i; each as often as it is wanted. */
function slideWindow(slotOf: Int32Array, wanted: readonly number[], weights: readonly number[], width: number) {
  const scores = new Float64Array(slotOf.length);
  const held = new Array<number>(wanted.length).fill(0);
  let score = 0;
  for (let i = 0; i < slotOf.length; i++) {
    const entering = slotOf[i] as number;
    if (entering >= 0) {
      const count = (held[entering] as number) + 1;
      held[entering] = count;
      if (count <= (wanted[entering] as number)) score += weights[entering] as number;
    }
    const leaving = i >= width ? (slotOf[i - width] as number) : -1;
    if (leaving >= 0) {
      const count = held[leaving] as number;
      held[leaving] = count - 1;
      if (count <= (wanted[leaving] as number)) score -= weights[leaving] as number;
    }
    scores[i] = score;
  }
  return scores;
}

/** The highest scores whose windows do not overlap; the nearer to the hint where two are equal. */
function pickBest(scores: Float64Array, width: number, hint: number, most: number): readonly Window[] {
  const windows: Window[] = [];
  while (windows.length < most) {
    let best = -1;
    for (let i = 0; i < scores.length; i++) {
      const difference = (scores[i] as number) - (best < 0 ? 1e-9 : (scores[best] as number));
      const isNearer = best >= 0 && Math.abs(i - width - hint) < Math.abs(best - width - hint);
      if (difference > 1e-9 || (difference > -1e-9 && isNearer)) best = i;
    }
    if (best < 0) return windows;
    windows.push({ from: Math.max(0, best - width + 1), to: best + 1 });
    scores.fill(0, Math.max(0, best - width + 1), Math.min(scores.length, best + width));
  }
  return windows;
}
