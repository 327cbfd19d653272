import type { Mention, PrisonMention } from '../../../model/mention';
import { toPrisonMention } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { findOccurrences } from '../find-occurrences';
import { sumOf, weighEvidence } from './evidence';
import { firstWords } from './first-words';
import { type PlacedPrison, toPlacedPrisons } from './places';
import { ENOUGH, NAME_WEIGHTS, WEIGHTS } from './weights';

const RULE = 'short-references';
/** Whose a token is: a mention that is sure, or one that waits to be. */
const TAKEN = 1;
const WAITING = 2;

/** Short forms of prisons that the article names: "Foston" in one that has Foston Hall. */
export const shortReferences: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some(firstWordOf)) return mentions;
    const { tokens } = reading;
    const placed = toPlacedPrisons(mentions, tokens);
    const taken = new Uint8Array(tokens.length);
    for (const { mention, from, to } of placed) {
      if (mention.certainty !== 'possible') taken.fill(TAKEN, from, to);
      // "Foston Hall" stays one name where only its first word is sought.
      else if (mention.id !== null && firstWords().has(mention.id)) taken.fill(WAITING, from, to);
    }
    const found: PrisonMention[] = [];
    for (const [name, id] of findShortNames(placed)) {
      for (const [from, to] of findOccurrences(tokens, name)) {
        if (taken[from]) continue;
        taken.fill(TAKEN, from, to);
        const nameClass = to - from > 1 ? 'district' : 'place';
        const weight =
          NAME_WEIGHTS[nameClass] + WEIGHTS.statedElsewhere + sumOf(weighEvidence(tokens, from, to, nameClass));
        if (weight >= ENOUGH) found.push(toPrisonMention(tokens, from, to, id, 'inferred', RULE));
      }
    }
    const isShadowed = ({ mention, from }: PlacedPrison): boolean =>
      mention.certainty === 'possible' && taken[from] === TAKEN;
    const dropped = new Set<Mention>(placed.filter(isShadowed).map(({ mention }) => mention));
    return [...mentions.filter((mention) => !dropped.has(mention)), ...found];
  },
};

/** The first words of the known prisons that the article states, with their ids. */
function findShortNames(placed: readonly PlacedPrison[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { mention } of placed) {
    const first = firstWordOf(mention);
    if (first && mention.id !== null) names.set(first, mention.id);
  }
  return names;
}

/** "Foston" for a prison that the article states as Foston Hall. */
function firstWordOf(mention: Mention): string | undefined {
  if (mention.type !== 'prison' || mention.id === null || mention.certainty === 'possible') return undefined;
  return mention.form === 'name' ? firstWords().get(mention.id) : undefined;
}
