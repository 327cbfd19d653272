import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import { tokenise } from '../../../text/tokens';
import { designatedPrisons } from '../../detectors/prisons/designated-prisons';
import type { Reading, Refiner } from '../../rule';
import { type Evidence, isSomebody, sumOf, weighEvidence } from './evidence';
import { toLists } from './listed-prisons';
import { bareNameAt, confirm, type PlacedPrison, toPlacedPrisons } from './places';
import { numberSentences } from './sentences';
import { ENOUGH, NAME_WEIGHTS, VETO, WEIGHTS } from './weights';

const RULE = 'bare-names';

/** A bare name with what its class and its own surroundings weigh, and the other names of its list. */
interface Candidate extends PlacedPrison {
  readonly id: string;
  readonly weight: number;
  /** What its surroundings weigh alone. */
  readonly context: number;
  readonly listed: readonly PrisonMention[];
  /** Number of its sentence. */
  readonly sentence: number;
}

/**
 * Confirms bare names that the article shows to be the prison, by the table in weights.ts. After listed-prisons, whose
 * names count as stated here.
 */
export const bareNames: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some(isBare)) return mentions;
    const placed = toPlacedPrisons(mentions, reading.tokens);
    const stated = findStated(placed, reading);
    if (!reading.isAboutPrisons && stated.size === 0) return mentions;
    const toSentence = numberSentences(reading.tokens);
    const candidates = toCandidates(placed, reading, toSentence);
    const people = findPeople(candidates, reading);
    const sure = new Map<PrisonMention, PrisonMention>();
    const inSentence = countBySentence(placed, toSentence);
    const isPrison = (mention: PrisonMention): boolean => mention.certainty !== 'possible' || sure.has(mention);
    // The second round knows which names the first has shown to be prisons.
    for (let round = 0; round < 2; round++) {
      for (const candidate of candidates) {
        const { mention, id, listed } = candidate;
        if (sure.has(mention)) continue;
        let weight = candidate.weight;
        if (stated.has(id)) weight += WEIGHTS.statedElsewhere;
        const amongPrisons = inSentence.get(candidate.sentence) ?? 0;
        if (listed.some(isPrison) || amongPrisons >= 2) weight += WEIGHTS.listedWithPrison;
        if (people.has(id) && candidate.context < WEIGHTS.custodyNoun) weight += WEIGHTS.alsoPerson;
        if (weight >= ENOUGH) sure.set(mention, confirm(mention, RULE));
      }
      for (const { mention, sentence } of candidates) {
        if (sure.has(mention)) inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
      }
      for (const { id } of sure.keys()) if (id !== null) stated.add(id);
    }
    return mentions.map((mention) => (mention.type === 'prison' ? (sure.get(mention) ?? mention) : mention));
  },
};

function isBare(mention: Mention): boolean {
  return mention.type === 'prison' && mention.certainty === 'possible' && mention.form === 'name';
}

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

function toCandidates(
  placed: readonly PlacedPrison[],
  reading: Reading,
  toSentence: (at: number) => number,
): Candidate[] {
  const lists = new Map<PrisonMention, readonly PlacedPrison[]>();
  for (const list of toLists(placed, reading.tokens)) for (const prison of list) lists.set(prison.mention, list);
  const candidates: Candidate[] = [];
  let sureTo = 0;
  for (const prison of placed) {
    const { mention } = prison;
    if (mention.certainty !== 'possible') sureTo = Math.max(sureTo, prison.to);
    if (prison.from < sureTo) continue;
    if (mention.certainty !== 'possible' || mention.form !== 'name' || mention.id === null) continue;
    const list = lists.get(mention) ?? [];
    const { nameClass, evidence } = weigh(prison, reading);
    // What leads to a list leads to each of its names: "prisoners in Maghaberry, Magilligan and Hydebank Wood".
    const first = list[0];
    const lead = first && first !== prison ? weigh(first, reading).evidence.before : 0;
    const context = sumOf(evidence) + (lead > VETO ? lead : 0);
    const listed = list.filter((other) => other !== prison).map((other) => other.mention);
    candidates.push({
      ...prison,
      id: mention.id,
      context,
      weight: NAME_WEIGHTS[nameClass] + context,
      listed,
      sentence: toSentence(prison.from),
    });
  }
  return candidates;
}

function countBySentence(placed: readonly PlacedPrison[], toSentence: (at: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { mention, from } of placed) {
    if (mention.certainty === 'possible') continue;
    const sentence = toSentence(from);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}

function weigh({ from, to }: PlacedPrison, { tokens }: Reading) {
  const name = bareNameAt(tokens, from);
  const evidence: Evidence = weighEvidence(tokens, name.from, to, name.nameClass);
  return { nameClass: name.nameClass, evidence };
}

/** Ids of prisons whose name somebody in the article bears: "Harrison Ford", "Mr Ford". */
function findPeople(candidates: readonly Candidate[], { tokens }: Reading): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { id, from } of candidates) {
    if (prisonById(id)?.nameIsAlso.includes('surname') && isSomebody(tokens, from)) people.add(id);
  }
  return people;
}
