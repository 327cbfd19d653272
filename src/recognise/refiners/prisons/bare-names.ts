import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import { finishSteps } from '../../../text/finish-steps';
import type { Tokens } from '../../../text/tokens';
import { isCapital } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { type Candidate, groupBySentence, toCandidates } from './candidates';
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
  refine: (mentions, reading) => finishSteps(confirmInSteps(mentions, reading)),
  refineInSteps: confirmInSteps,
};

function* confirmInSteps(mentions: readonly Mention[], reading: Reading): Generator<void, readonly Mention[]> {
  if (!mentions.some(isOpen)) return mentions;
  const { tokens } = reading;
  const placed = toPlacedPrisons(mentions, tokens);
  const candidates = yield* toCandidates(placed, tokens);
  if (candidates.length === 0) return mentions;
  const stated = findStated(placed, candidates, reading.input.title);
  const open = reading.isAboutPrisons || stated.size > 0 ? candidates : withPlain(candidates);
  if (open.length === 0) return mentions;
  const people = findPeople(open, stated, tokens);
  yield;
  return withPrisons(mentions, yield* new Weighing(placed, open, stated, people, reading).findSure());
}

function isOpen(mention: Mention): boolean {
  return mention.type === 'prison' && mention.certainty === 'possible' && mention.form === 'name';
}

/** "a former prison at Bullwood Hall", in an article on houses: hardly anything else has that name. */
function isPlain({ isTown, context, weight }: Candidate): boolean {
  return !isTown && context >= WEIGHTS.custodyNoun && weight >= ENOUGH;
}

/** The names that some candidate shows to be a prison without any help, wherever they stand. */
function withPlain(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = new Set(candidates.filter(isPlain).map(({ key }) => key));
  return candidates.filter(({ key }) => keys.has(key));
}

/** What it weighs that somebody bears the name: "Ford inmates" still means the prison that the article states. */
function weighPerson(isStated: boolean, context: number): number {
  if (!isStated) return WEIGHTS.onlyPerson;
  return context < WEIGHTS.custodyNoun ? WEIGHTS.alsoPerson : 0;
}

/** Weighs the candidates of an article until no further one is shown to be a prison. */
class Weighing {
  private readonly sure = new Map<PrisonMention, PrisonMention>();
  private sentences: readonly (readonly PlacedPrison[])[] | undefined;

  constructor(
    private readonly placed: readonly PlacedPrison[],
    private readonly candidates: readonly Candidate[],
    private readonly stated: Set<string>,
    private readonly people: ReadonlySet<string>,
    private readonly reading: Reading,
  ) {}

  /** The candidates that weigh enough, confirmed. */
  *findSure(): Generator<void, ReadonlyMap<PrisonMention, PrisonMention>> {
    // Each round knows which names the one before has shown to be prisons.
    let open = this.candidates;
    for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
      const shown: Candidate[] = [];
      const left: Candidate[] = [];
      for (const candidate of open) (this.weigh(candidate) >= ENOUGH ? shown : left).push(candidate);
      yield;
      if (shown.length === 0) break;
      for (const candidate of shown) this.confirm(candidate);
      open = left;
    }
    for (const candidate of open) if (this.isHeadline(candidate, open)) this.confirm(candidate);
    return this.sure;
  }

  private confirm({ mention, key }: Candidate): void {
    this.sure.set(mention, confirm(mention, RULE));
    this.stated.add(key);
  }

  /** "Dartmoor lease was a blunder": the prison that the article states, unless the article speaks of its town too. */
  private isHeadline(candidate: Candidate, open: readonly Candidate[]): boolean {
    const { inHeadline, key, mention } = candidate;
    if (!inHeadline || !this.stated.has(key) || !this.reading.isThroughout) return false;
    if (open.some((other) => other.key === key && other.mention !== mention)) return false;
    return this.weigh(candidate) + WEIGHTS.headline >= ENOUGH;
  }

  private weigh({
    key,
    index,
    weight,
    whenStated,
    whenListed,
    isTown,
    context,
    isShown,
    company,
    listed,
    inLongList,
  }: Candidate): number {
    const isStated = this.stated.has(key);
    let sum = weight;
    if (isStated) sum += whenStated;
    else if (this.reading.isThroughout && !this.people.has(key)) sum += isShown ? WEIGHTS.shown : WEIGHTS.throughout;
    if (isStated && isTown && context <= 0 && !this.reading.isThroughout) sum += WEIGHTS.inPassing;
    if (this.people.has(key)) sum += weighPerson(isStated, context);
    if (sum < ENOUGH && inLongList && this.reading.isThroughout) sum += WEIGHTS.longList;
    // Dearest last: what else the list and the sentence name.
    if (sum >= ENOUGH || sum + whenListed < ENOUGH) return sum;
    if (this.countSure(listed, 1) === 1) return sum + whenListed;
    this.sentences ??= groupBySentence(this.placed, this.reading.tokens);
    const sentence = this.sentences[index] ?? [];
    return this.countSure(sentence, company) === company ? sum + whenListed : sum;
  }

  /** How many of the names are prisons, up to `most`. */
  private countSure(names: readonly PlacedPrison[], most: number): number {
    let count = 0;
    for (const { mention } of names) if ((isSure(mention) || this.sure.has(mention)) && ++count === most) break;
    return count;
  }
}

/** Keys of the prisons that the text states; and of those of the title, where a candidate that the title has needs it. */
function findStated(
  placed: readonly PlacedPrison[],
  candidates: readonly Candidate[],
  title: string | undefined,
): Set<string> {
  const stated = new Set<string>();
  for (const { mention } of placed) if (isSure(mention)) stated.add(keyOf(mention));
  if (title === undefined) return stated;
  let folded: string | undefined;
  for (const { key, mention } of candidates) {
    if (stated.has(key)) continue;
    folded ??= title.toLowerCase();
    if (!folded.includes(mention.text.toLowerCase())) continue;
    for (const id of findInTitle(title)) stated.add(id);
    break;
  }
  return stated;
}

/** Keys of prisons whose name somebody in the article bears: "Harrison Ford", "Darren Walton". Where it states the prison too, surnames alone. */
function findPeople(
  candidates: readonly Candidate[],
  stated: ReadonlySet<string>,
  tokens: Tokens,
): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { key, from, to, context } of candidates) {
    // "Keep Campsfield Closed" is no Mr Campsfield.
    if (context >= 0 || people.has(key) || isCapital(tokens, to) || !isSomebody(tokens, from)) continue;
    if (!stated.has(key) || prisonById(key)?.nameIsAlso.includes('surname')) people.add(key);
  }
  return people;
}
