import type { Mention, PrisonMention } from '../../../model/mention';
import type { Tokens } from '../../../text/tokens';
import { areModifiers } from '../../detectors/prisons/designator';
import { prisonIndex } from '../../detectors/prisons/prison-index';
import { isCapital, toPrisonMention } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { findOccurrences } from '../find-occurrences';
import { sumOf, weighEvidence } from './evidence';
import { firstWords } from './first-words';
import { type PlacedPrison, toPlacedPrisons } from './places';
import { ENOUGH, NAME_WEIGHTS, WEIGHTS } from './weights';

const RULE = 'short-references';
/** An article names few prisons that the tables lack; past this many it is a list, and lists give names in full. */
const MOST_NAMES = 16;
/** Whose a token is: a mention that is sure, or one that waits to be. */
const TAKEN = 1;
const WAITING = 2;
/** A county or a state is not short for its jail. */
const REGION = /(?:County|City|State|Federal|Regional|Central)$/;

/**
 * Short forms of prisons that the article names: "Foston" in one that has Foston Hall, "Bedford Hills" in one that has
 * "Bedford Hills Correctional Facility", which the tables do not know. Before bare-names, which would take "Lincoln" for ours where the article means another.
 */
export const shortReferences: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some(hasShortForm)) return mentions;
    const { tokens } = reading;
    const placed = toPlacedPrisons(mentions, tokens);
    const names = findShortNames(placed, tokens);
    if (names.size === 0) return mentions;
    const taken = new Uint8Array(tokens.length);
    for (const { mention, from, to } of placed) {
      if (mention.certainty !== 'possible') taken.fill(TAKEN, from, to);
      // "Foston Hall" stays one name where only its first word is sought.
      else if (mention.id !== null && firstWords().has(mention.id)) taken.fill(WAITING, from, to);
    }
    const found: PrisonMention[] = [];
    for (const [name, id] of names) {
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

/** The first words of known prisons with their ids, and the names of unknown ones without their designators, unless a prison of the tables is stated under the same name. */
function findShortNames(placed: readonly PlacedPrison[], tokens: Tokens): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  const stated = new Set(
    placed.filter(({ mention }) => mention.certainty === 'stated').map(({ mention }) => mention.id),
  );
  const isOurs = ({ mention }: PlacedPrison): boolean => mention.id !== null && stated.has(mention.id);
  const ours = new Set(placed.filter(isOurs).map(({ mention }) => mention.text));
  for (const prison of placed) {
    if (names.size === MOST_NAMES) break;
    const { id } = prison.mention;
    const first = id === null ? undefined : firstWordOf(prison.mention);
    if (first) names.set(first, id);
    if (!isUnknown(prison.mention)) continue;
    const name = withoutDesignators(prison, tokens);
    if (name.length >= 4 && !REGION.test(name) && !ours.has(name)) names.set(name, null);
  }
  return names;
}

function hasShortForm(mention: Mention): boolean {
  return isUnknown(mention) || firstWordOf(mention) !== undefined;
}

/** "Foston" for a prison that the article states as Foston Hall. */
function firstWordOf(mention: Mention): string | undefined {
  if (mention.type !== 'prison' || mention.id === null || mention.certainty === 'possible') return undefined;
  return mention.form === 'name' ? firstWords().get(mention.id) : undefined;
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
