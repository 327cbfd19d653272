import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import type { Reading, Refiner } from '../../rule';
import { type Candidate, toCandidates } from './candidates';
import { isSomebody } from './evidence';
import { confirm, isSure, type PlacedPrison, toPlacedPrisons } from './places';
import { findInTitle } from './title-prisons';
import { ENOUGH, WEIGHTS } from './weights';

const RULE = 'bare-names';

/**
 * Confirms bare names that the article shows to be the prison, by the table in weights.ts. After listed-prisons, whose
 * names count as stated here.
 */
export const bareNames: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    const placed = toPlacedPrisons(mentions, reading.tokens);
    const candidates = toCandidates(placed, reading.tokens);
    if (candidates.length === 0) return mentions;
    const stated = findStated(placed, candidates, reading);
    if (!reading.isAboutPrisons && stated.size === 0) return mentions;
    const sure = findSure(candidates, stated, findPeople(candidates, reading));
    if (sure.size === 0) return mentions;
    return mentions.map((mention) => (mention.type === 'prison' ? (sure.get(mention) ?? mention) : mention));
  },
};

/** The candidates that weigh enough, confirmed. `stated` grows by them. */
function findSure(
  candidates: readonly Candidate[],
  stated: Set<string>,
  people: ReadonlySet<string>,
): ReadonlyMap<PrisonMention, PrisonMention> {
  const sure = new Map<PrisonMention, PrisonMention>();
  const isPrison = ({ mention }: PlacedPrison): boolean => isSure(mention) || sure.has(mention);
  const weigh = ({ id, weight, context, listed, sentence }: Candidate): number => {
    let sum = weight;
    if (stated.has(id)) sum += WEIGHTS.statedElsewhere;
    if (people.has(id) && context < WEIGHTS.custodyNoun) sum += WEIGHTS.alsoPerson;
    // Dearest last: what else the list and the sentence name.
    if (sum >= ENOUGH || sum + WEIGHTS.listedWithPrison < ENOUGH) return sum;
    const isAmong = listed.some(isPrison) || sentence.filter(isPrison).length >= 2;
    return isAmong ? sum + WEIGHTS.listedWithPrison : sum;
  };
  // The second round knows which names the first has shown to be prisons.
  for (let round = 0; round < 2; round++) {
    const shown = candidates.filter((candidate) => !sure.has(candidate.mention) && weigh(candidate) >= ENOUGH);
    for (const { mention } of shown) sure.set(mention, confirm(mention, RULE));
    for (const { id } of shown) stated.add(id);
  }
  return sure;
}

/** Ids of the prisons that the text states; where that leaves a candidate out, those that the title states too. */
function findStated(placed: readonly PlacedPrison[], candidates: readonly Candidate[], reading: Reading): Set<string> {
  const stated = new Set<string>();
  for (const { mention } of placed) if (isSure(mention) && mention.id !== null) stated.add(mention.id);
  if (candidates.some(({ id }) => !stated.has(id))) for (const id of findInTitle(reading.input.title)) stated.add(id);
  return stated;
}

/** Ids of prisons whose name somebody in the article bears: "Harrison Ford", "Mr Ford". */
function findPeople(candidates: readonly Candidate[], { tokens }: Reading): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { id, from, context } of candidates) {
    if (context < 0 && isSomebody(tokens, from) && prisonById(id)?.nameIsAlso.includes('surname')) people.add(id);
  }
  return people;
}
