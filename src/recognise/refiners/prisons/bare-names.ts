import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import type { Reading, Refiner } from '../../rule';
import { type Candidate, toCandidates } from './candidates';
import { isSomebody } from './evidence';
import { confirm, isSure, keyOf, type PlacedPrison, toPlacedPrisons, withPrisons } from './places';
import { findInTitle } from './title-prisons';
import { ENOUGH, WEIGHTS } from './weights';

/** A chain of names that make each other prisons is seldom longer. */
const MOST_ROUNDS = 6;
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
    const sure = findSure(candidates, stated, findPeople(candidates, stated, reading));
    return withPrisons(mentions, sure);
  },
};

/** What it weighs that somebody bears the name: "Ford inmates" still means the prison that the article states. */
function weighPerson(isStated: boolean, context: number): number {
  if (!isStated) return WEIGHTS.onlyPerson;
  return context < WEIGHTS.custodyNoun ? WEIGHTS.alsoPerson : 0;
}

/** The candidates that weigh enough, confirmed. `stated` grows by them. */
function findSure(
  candidates: readonly Candidate[],
  stated: Set<string>,
  people: ReadonlySet<string>,
): ReadonlyMap<PrisonMention, PrisonMention> {
  const sure = new Map<PrisonMention, PrisonMention>();
  const isPrison = ({ mention }: PlacedPrison): boolean => isSure(mention) || sure.has(mention);
  const weigh = ({ key, weight, whenStated, whenListed, context, company, listed, sentence }: Candidate): number => {
    let sum = weight;
    if (stated.has(key)) sum += whenStated;
    if (people.has(key)) sum += weighPerson(stated.has(key), context);
    // Dearest last: what else the list and the sentence name.
    if (sum >= ENOUGH || sum + whenListed < ENOUGH) return sum;
    const isAmong = listed.some(isPrison) || sentence.filter(isPrison).length >= company;
    return isAmong ? sum + whenListed : sum;
  };
  // Each round knows which names the one before has shown to be prisons.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shown = candidates.filter((candidate) => !sure.has(candidate.mention) && weigh(candidate) >= ENOUGH);
    if (shown.length === 0) break;
    for (const { mention } of shown) sure.set(mention, confirm(mention, RULE));
    for (const { key } of shown) stated.add(key);
  }
  return sure;
}

/** Keys of the prisons that the text states; where that leaves a candidate out, those that the title states too. */
function findStated(placed: readonly PlacedPrison[], candidates: readonly Candidate[], reading: Reading): Set<string> {
  const stated = new Set<string>();
  for (const { mention } of placed) if (isSure(mention)) stated.add(keyOf(mention));
  if (candidates.some(({ key }) => !stated.has(key))) for (const id of findInTitle(reading.input.title)) stated.add(id);
  return stated;
}

/** Keys of prisons whose name somebody in the article bears: "Harrison Ford", "Darren Walton". Where it states the prison too, surnames alone. */
function findPeople(
  candidates: readonly Candidate[],
  stated: ReadonlySet<string>,
  { tokens }: Reading,
): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { key, from, context } of candidates) {
    if (context >= 0 || people.has(key) || !isSomebody(tokens, from)) continue;
    if (!stated.has(key) || prisonById(key)?.nameIsAlso.includes('surname')) people.add(key);
  }
  return people;
}
