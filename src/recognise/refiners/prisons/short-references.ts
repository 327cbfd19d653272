import type { Mention, PrisonMention } from '../../../model/mention';
import type { Tokens } from '../../../text/tokens';
import { areModifiers } from '../../detectors/prisons/designator';
import { prisonIndex } from '../../detectors/prisons/prison-index';
import { isCapital, toPrisonMention } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { findOccurrences } from '../find-occurrences';
import { sumOf, weighEvidence } from './evidence';
import { type PlacedPrison, toPlacedPrisons } from './places';
import { ENOUGH, NAME_WEIGHTS, WEIGHTS } from './weights';

const RULE = 'short-references';
/** An article names few prisons that the tables lack; past this many it is a list, and lists give names in full. */
const MOST_NAMES = 16;
/** A county or a state is not short for its jail. */
const REGION = /(?:County|City|State|Federal|Regional|Central)$/;

/**
 * Short forms of prisons that the tables do not know: "Bedford Hills" in an article that has "Bedford Hills
 * Correctional Facility". Before bare-names, which would take "Lincoln" for ours where the article means another.
 */
export const shortReferences: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some(isUnknown)) return mentions;
    const { tokens } = reading;
    const placed = toPlacedPrisons(mentions, tokens);
    const names = findShortNames(placed, tokens);
    if (names.size === 0) return mentions;
    const taken = new Uint8Array(tokens.length);
    for (const { mention, from, to } of placed) if (mention.certainty !== 'possible') taken.fill(1, from, to);
    const found: PrisonMention[] = [];
    for (const name of names) {
      for (const [from, to] of findOccurrences(tokens, name)) {
        if (taken[from]) continue;
        taken.fill(1, from, to);
        const nameClass = to - from > 1 ? 'district' : 'place';
        const weight =
          NAME_WEIGHTS[nameClass] + WEIGHTS.statedElsewhere + sumOf(weighEvidence(tokens, from, to, nameClass));
        if (weight >= ENOUGH) found.push(toPrisonMention(tokens, from, to, null, 'inferred', RULE));
      }
    }
    const isShadowed = ({ mention, from }: PlacedPrison): boolean =>
      mention.certainty === 'possible' && taken[from] === 1;
    const dropped = new Set<Mention>(placed.filter(isShadowed).map(({ mention }) => mention));
    return [...mentions.filter((mention) => !dropped.has(mention)), ...found];
  },
};

/** The names of unknown prisons without their designators, unless a prison of the tables is stated under the same name. */
function findShortNames(placed: readonly PlacedPrison[], tokens: Tokens): ReadonlySet<string> {
  const names = new Set<string>();
  const stated = new Set(
    placed.filter(({ mention }) => mention.certainty === 'stated').map(({ mention }) => mention.id),
  );
  const isOurs = ({ mention }: PlacedPrison): boolean => mention.id !== null && stated.has(mention.id);
  const ours = new Set(placed.filter(isOurs).map(({ mention }) => mention.text));
  for (const prison of placed) {
    if (names.size === MOST_NAMES) break;
    if (!isUnknown(prison.mention)) continue;
    const name = withoutDesignators(prison, tokens);
    if (name.length >= 4 && !REGION.test(name) && !ours.has(name)) names.add(name);
  }
  return names;
}

function isUnknown(mention: Mention): boolean {
  return (
    mention.type === 'prison' && mention.id === null && mention.certainty !== 'possible' && mention.form === 'name'
  );
}

function withoutDesignators({ from, to }: PlacedPrison, tokens: Tokens): string {
  const index = prisonIndex();
  let first = from;
  let last = to;
  for (let i = from; i < to; i++) {
    const match = index.match(tokens, i);
    if (!match) continue;
    const phrase = match.values[0];
    if (i === from && phrase?.prefix) first = match.to;
    else if (match.to === to && i > from && phrase?.suffix) last = i;
    i = match.to - 1;
  }
  while (last - 1 > first && !isCapital(tokens, last - 1) && areModifiers(tokens, last - 1, last)) last--;
  return first < last ? tokens.text.slice(tokens.start[first], tokens.end[last - 1]) : '';
}
