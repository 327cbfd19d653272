import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import { tokenise } from '../../../text/tokens';
import { designatedPrisons } from '../../detectors/prisons/designated-prisons';
import type { Reading, Refiner } from '../../rule';
import { isSomebody, weighContext } from './evidence';
import { bareNameAt, confirm, type PlacedPrison, toPlacedPrisons } from './places';
import { ENOUGH, NAME_WEIGHTS, WEIGHTS } from './weights';

const RULE = 'bare-names';

/** A bare name with what its own surroundings weigh. */
interface Candidate extends PlacedPrison {
  readonly id: string;
  readonly weight: number;
  readonly context: number;
}

/**
 * Confirms bare names that the article shows to be the prison, by the table in weights.ts. After listed-prisons, whose
 * names count as stated here.
 */
export const bareNames: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    const placed = toPlacedPrisons(mentions, reading.tokens);
    const stated = findStated(placed, reading);
    if (!reading.isAboutPrisons && stated.size === 0) return mentions;
    const candidates = toCandidates(placed, reading);
    const people = findPeople(candidates, reading);
    const sure = new Map<PrisonMention, PrisonMention>();
    // The second round knows which names the first has shown to be prisons.
    for (let round = 0; round < 2; round++) {
      for (const { mention, id, weight, context } of candidates) {
        if (sure.has(mention)) continue;
        const person = people.has(id) && context < WEIGHTS.custodyNoun ? WEIGHTS.alsoPerson : 0;
        if (weight + person + (stated.has(id) ? WEIGHTS.statedElsewhere : 0) < ENOUGH) continue;
        sure.set(mention, confirm(mention, RULE));
      }
      for (const mention of sure.keys()) if (mention.id !== null) stated.add(mention.id);
    }
    return mentions.map((mention) => (mention.type === 'prison' ? (sure.get(mention) ?? mention) : mention));
  },
};

function findStated(placed: readonly PlacedPrison[], reading: Reading): Set<string> {
  const stated = new Set<string>();
  const add = (mention: PrisonMention): void => {
    if (mention.certainty !== 'possible' && mention.form === 'name' && mention.id !== null) stated.add(mention.id);
  };
  for (const { mention } of placed) add(mention);
  const { title } = reading.input;
  if (title) {
    const found = designatedPrisons.detect({ ...reading, tokens: tokenise(title) });
    for (const mention of found) if (mention.type === 'prison') add(mention);
  }
  return stated;
}

function toCandidates(placed: readonly PlacedPrison[], reading: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const prison of placed) {
    const { mention, from, to } = prison;
    if (mention.certainty !== 'possible' || mention.form !== 'name' || mention.id === null) continue;
    const name = bareNameAt(reading.tokens, from);
    const context = weighContext(reading.tokens, name.from, to);
    candidates.push({ ...prison, id: mention.id, context, weight: NAME_WEIGHTS[name.nameClass] + context });
  }
  return candidates;
}

/** Ids of prisons whose name somebody in the article bears: "Harrison Ford", "Mr Ford". */
function findPeople(candidates: readonly Candidate[], reading: Reading): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { id, from } of candidates) {
    if (prisonById(id)?.nameIsAlso.includes('surname') && isSomebody(reading.tokens, from)) people.add(id);
  }
  return people;
}
