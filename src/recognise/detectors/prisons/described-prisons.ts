import type { PrisonMention } from '../../../model/mention';
import { UNKNOWN, WordSet } from '../../../text/lexicon';
import { JOINED, NUMBER, PARAGRAPH_START, PUNCTUATION, SENTENCE_START, type Tokens, UPPER } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { COMPOUND_NOUNS, HOME_COUNTRIES } from '../../vocabulary/prison-context';
import { goesOn } from './designated-prisons';
import { findPrisonWords, type PrisonWordHit } from './find-prison-words';
import { prisonIndex } from './prison-index';
import { codeAt, isCapital, toPrisonMention } from './span';

const RULE = 'described-prisons';
const DEFINITE = new WordSet("the this that 's his her");
const BEFORE = new WordSet('at in inside to from of into');
const COMPASS = new WordSet('south north east west south-east central');
/** What may stand between "the", the place and the designator. */
const KINDS = new WordSet(
  "high low medium maximum max top super security secure women men 's male female open closed category cat a b c d " +
    'private privately run training local young offender offenders troubled crisis hit category-c adult modern victorian ' +
    'super-prison mega titan based run state art new largest biggest notorious crumbling overcrowded controversial children youth former old historic resettlement',
);
/** Behind a hyphen they make a word of whatever stands before: "Serco-run", "Cumbria-based". */
const PARTICIPLES = new WordSet('run owned managed operated hit plagued infested');
/** Who works in a prison of the place, or comes from there: "the Kent prison officer". */
const PEOPLE = new WordSet('officer officers guard guards worker workers boss nurse chaplain inspector');
/** Also months: "in March prison numbers rose". */
const MONTHS = new WordSet('march');
const IN = new WordSet('in at near');
const LONGEST = 5;
const NEW = new WordSet('new');
/** Before a place they mean one that is not known, or not there yet. */
const NEW_ONE = new WordSet('a an another new south north east west');
const POSSESSIVE = new WordSet("'s");
/** Tokens of a first line. */
const HEADLINE = 24;

/**
 * Descriptions of a prison by its place: "the March high security jail", "the Cumbrian prison", "the jail in West
 * Lothian". All only possible: resolve-descriptions finds out which prison, if one alone can be meant.
 */
export const describedPrisons: Detector = {
  name: RULE,
  prepare: [prisonIndex],
  detect(reading: Reading): PrisonMention[] {
    const { tokens } = reading;
    const hits = findPrisonWords(tokens);
    const found: PrisonMention[] = [];
    for (let k = 0; k < hits.length; k++) {
      const hit = hits[k] as PrisonWordHit;
      const mention = hit.phrase.place
        ? (placeFirst(tokens, hits, k) ?? placeLast(tokens, hits, k))
        : byStreet(tokens, hit);
      if (mention) found.push(mention);
    }
    return found;
  },
};

/** "the March high security jail"; without "the" only where it hangs on "at" or "in". */
function placeFirst(tokens: Tokens, hits: readonly PrisonWordHit[], k: number): PrisonMention | undefined {
  const place = hits[k] as PrisonWordHit;
  const designator = hits[k + 1];
  if (!isCapital(tokens, place.to - 1) || !isSingular(designator)) return undefined;
  if (isOwner(tokens, place.to)) return ofTown(tokens, place, designator);
  if (!areKinds(tokens, place.to, designator.from) || isCompound(tokens, designator.to)) return undefined;
  let from = place.from;
  while (from > 0 && place.from - from < LONGEST && isKind(tokens, from - 1) && !startsSentence(tokens, from)) from--;
  const before = startsSentence(tokens, from) ? -1 : beforePrice(tokens, from - 1);
  const word = before < 0 ? UNKNOWN : (tokens.word[before] as number);
  const isBare = BEFORE.has(word) && from === place.from && !MONTHS.has(tokens.word[place.from] as number);
  if (
    !DEFINITE.has(word) &&
    !isBare &&
    !(from === place.from && isHeadlineAt(tokens, designator.to)) &&
    !isOfOne(tokens, place, designator)
  )
    return undefined;
  return toPrisonMention(tokens, from, designator.to, null, 'possible', RULE, 'description');
}

/** "Wrexham prison": the only one of its place. */
function isOfOne(tokens: Tokens, { phrase, from, to }: PrisonWordHit, designator: PrisonWordHit): boolean {
  if (designator.from !== to || phrase.names || phrase.place?.length !== 1) return false;
  return (
    from === 0 ||
    startsSentence(tokens, from) ||
    !(isCapital(tokens, from - 1) || NEW_ONE.has(tokens.word[from - 1] as number))
  );
}

/** "Shrewsbury's former prison", "Leeds's Victorian jail". */
function ofTown(tokens: Tokens, place: PrisonWordHit, designator: PrisonWordHit): PrisonMention | undefined {
  const isKindOf = areKinds(tokens, place.to + 1, designator.from);
  if (!isKindOf || isCompound(tokens, designator.to) || !isEnd(tokens, designator.to)) return undefined;
  return toPrisonMention(tokens, place.from, designator.to, null, 'possible', RULE, 'description');
}

function isOwner(tokens: Tokens, at: number): boolean {
  return POSSESSIVE.has(tokens.word[at] as number);
}

/** Whether no noun follows that the prison would belong to. */
function isEnd(tokens: Tokens, at: number): boolean {
  return at >= tokens.length || startsSentence(tokens, at) || goesOn(tokens, at);
}

/** Whether a description before `at` stands in the first line, where "the" is left out: "Milton Keynes prison is unsafe". */
function isHeadlineAt(tokens: Tokens, at: number): boolean {
  if (at > HEADLINE || !isEnd(tokens, at)) return false;
  for (let i = 1; i < at; i++) if ((tokens.flags[i] as number) & PARAGRAPH_START) return false;
  return true;
}

/** Whether neither an article nor "at" leads to a description: a headline's, which means a prison that the article names. */
export function isHeadlines(tokens: Tokens, { from }: { readonly from: number }): boolean {
  const before = from === 0 ? undefined : tokens.word[from - 1];
  return before === undefined || (!DEFINITE.has(before) && !BEFORE.has(before) && codeAt(tokens, from - 1) !== 163);
}

const STREETS = new WordSet('road street lane');

/** Whether "Road" or the like stands at a token, in capitals behind a name. */
export function isStreetAt(tokens: Tokens, at: number): boolean {
  return STREETS.has(tokens.word[at] as number) && isCapital(tokens, at) && isCapital(tokens, at - 1);
}

/** "the Perry Road jail". */
function byStreet(tokens: Tokens, designator: PrisonWordHit): PrisonMention | undefined {
  if (!isSingular(designator) || designator.to - designator.from > 1 || isCompound(tokens, designator.to))
    return undefined;
  if (!isStreetAt(tokens, designator.from - 1) || startsSentence(tokens, designator.from)) return undefined;
  let from = designator.from - 2;
  while (from > 0 && designator.from - from < LONGEST && isCapital(tokens, from - 1) && !startsSentence(tokens, from))
    from--;
  if (from === 0 || startsSentence(tokens, from) || !DEFINITE.has(tokens.word[from - 1] as number)) return undefined;
  return toPrisonMention(tokens, from, designator.to, null, 'possible', RULE, 'description');
}

/** The token before "£250m", where that is what stands at `at`. */
function beforePrice(tokens: Tokens, at: number): number {
  let i = at;
  if (i > 1 && (tokens.flags[i] as number) & JOINED && (tokens.flags[i - 1] as number) & NUMBER) i--;
  if (i < 2 || !((tokens.flags[i] as number) & NUMBER) || codeAt(tokens, i - 1) !== 163) return at;
  return i - 2;
}

/** "the women's prison in Gloucestershire". */
function placeLast(tokens: Tokens, hits: readonly PrisonWordHit[], k: number): PrisonMention | undefined {
  const place = hits[k] as PrisonWordHit;
  const designator = hits[k - 1];
  if (!isCapital(tokens, place.from) || !isSingular(designator) || isCapital(tokens, designator.from)) return undefined;
  if (designator.to !== place.from - 1 || !IN.has(tokens.word[designator.to] as number)) return undefined;
  // "The biggest prison in Scotland" is one of many.
  if (HOME_COUNTRIES.has(tokens.word[place.from] as number)) return undefined;
  if (startsSentence(tokens, designator.to) || startsSentence(tokens, place.from)) return undefined;
  let from = designator.from;
  while (from > 0 && designator.from - from < LONGEST && isKind(tokens, from - 1)) {
    // One that is to be built.
    if (NEW.has(tokens.word[from - 1] as number)) return undefined;
    from--;
  }
  if (from === 0 || !DEFINITE.has(tokens.word[from - 1] as number)) return undefined;
  return toPrisonMention(tokens, from, place.to, null, 'possible', RULE, 'description');
}

function isSingular(hit: PrisonWordHit | undefined): hit is PrisonWordHit {
  const suffix = hit?.phrase.suffix;
  return suffix !== undefined && !suffix.isPlural && !suffix.isForeign;
}

function areKinds(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > LONGEST || startsSentence(tokens, to)) return false;
  for (let i = from; i < to; i++) if (!isKind(tokens, i)) return false;
  return true;
}

/** "high", "security", "G4S-run", "south", hyphens between them. */
function isKind(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  if (flags & SENTENCE_START) return false;
  if (flags & PUNCTUATION) return codeAt(tokens, at) === 45;
  const word = tokens.word[at] as number;
  if (KINDS.has(word) || COMPASS.has(word)) return true;
  return codeAt(tokens, at + 1) === 45 && ((flags & UPPER) !== 0 || PARTICIPLES.has(tokens.word[at + 2] as number));
}

/** "the Scottish prison service", "the Welsh prison population". */
export function isCompound(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  const word = tokens.word[at] as number;
  return COMPOUND_NOUNS.has(word) || PEOPLE.has(word);
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & SENTENCE_START) !== 0;
}
