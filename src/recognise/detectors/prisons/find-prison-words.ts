import type { Tokens } from '../../../text/tokens';
import { type PrisonWord, prisonIndex } from './prison-index';

/** A phrase of the prison index found in a text: [from, to) token indices. */
export interface PrisonWordHit {
  readonly from: number;
  readonly to: number;
  readonly words: readonly PrisonWord[];
}

const found = new WeakMap<Tokens, readonly PrisonWordHit[]>();

/** Every name, designator and place of the prison index in a text, in order, none inside another. Worked out once a text. */
export function findPrisonWords(tokens: Tokens): readonly PrisonWordHit[] {
  const known = found.get(tokens);
  if (known) return known;
  const hits: PrisonWordHit[] = [];
  const index = prisonIndex();
  for (let i = 0; i < tokens.length; ) {
    const match = index.match(tokens, i);
    if (match) hits.push({ from: i, to: match.to, words: match.values });
    i = match ? match.to : i + 1;
  }
  found.set(tokens, hits);
  return hits;
}

/** The first meaning of a kind that a hit has. */
export function findWord<K extends PrisonWord['kind']>(
  hit: PrisonWordHit | undefined,
  kind: K,
): Extract<PrisonWord, { kind: K }> | undefined {
  return hit?.words.find((word): word is Extract<PrisonWord, { kind: K }> => word.kind === kind);
}
