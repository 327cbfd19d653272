import type { PrisonMention } from '../../../model/mention';
import { UNKNOWN, WordSet } from '../../../text/lexicon';
import { CAPITAL, SENTENCE_START, type Tokens, UPPER, WORD } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { CUSTODY_NOUNS, FUNCTION_WORDS, INSTITUTION_NOUNS, KIND_ADJECTIVES } from '../../vocabulary/prison-context';
import { isAllAbroad } from '../offices/home-of';
import { isAbroad } from './abroad';
import { isCompound } from './compound';
import { goesOn } from './designated-prisons';
import { areModifiers } from './designator';
import { findMisspelt, findShortened } from './find-misspelt';
import { findPrisonWords, type PrisonWordHit } from './find-prison-words';
import { lineStyleAt } from './line-style';
import { prisonIndex } from './prison-index';
import { codeAt, isCapital, toPrisonMention } from './span';

const RULE = 'unknown-prisons';
const LONGEST_NAME = 4;
/** Inside a name between capitals: "Isle of Man Prison", "Soto del Real". */
const INNER = new WordSet('of de del la el al do da');
const BEFORE_SMALL = new WordSet('at in inside to from of into near outside');
/** Before a name without an article of its own: "the notorious Qarchak prison". */
const NOTORIOUS = new WordSet(
  'notorious infamous feared brutal overcrowded crowded squalid violent grim maximum-security security fortified remote former',
);
const JOINS = new WordSet('and or');
const SHARED_BY = new WordSet('men women boys girls youth');
const POSSESSIVE = new WordSet("'s");
const THE = new WordSet('the');
const THE_KIND = new WordSet('the a an');

/**
 * Prisons the tables do not know: a capitalised name with a designator of ours ("HMP Newtown", "Evin Prison") or of
 * another country ("Bedford Hills Correctional Facility"). A name one slip away from a known one is taken for that one.
 */
export const unknownPrisons: Detector = {
  name: RULE,
  prepare: [prisonIndex],
  detect(reading: Reading): PrisonMention[] {
    const { tokens } = reading;
    const hits = findPrisonWords(tokens);
    const found: PrisonMention[] = [];
    for (let k = 0; k < hits.length; k++) {
      const mention = behindPrefix(tokens, hits, k) ?? beforeSuffix(reading, hits, k);
      if (!mention) continue;
      const last = found.at(-1);
      if (last && last.end > mention.start) found[found.length - 1] = longer(last, mention);
      else found.push(mention);
    }
    return found;
  },
};

function longer(a: PrisonMention, b: PrisonMention): PrisonMention {
  return b.end - b.start > a.end - a.start ? b : a;
}

function behindPrefix(tokens: Tokens, hits: readonly PrisonWordHit[], k: number): PrisonMention | undefined {
  const hit = hits[k] as PrisonWordHit;
  const { prefix } = hit.phrase;
  if (!prefix || prefix.isPlural || isInSmall(tokens, hit)) return undefined;
  const next = hits[k + 1];
  if (next?.from === hit.to && (next.phrase.names ?? next.phrase.suffix ?? next.phrase.prefix)) return undefined;
  if (isCompound(tokens, hit.to, true)) return undefined;
  const longest = lineStyleAt(tokens, hit.from) === 'sentence' ? 3 : 1;
  let to = hit.to;
  while (to < tokens.length && to - hit.to < longest && isNameWord(tokens, to)) to++;
  return to === hit.to ? undefined : named(tokens, hit.from, to, hit.to, to, 'stated');
}

/** "Sci Transl Med" is no "SCI Somerset". */
function isInSmall(tokens: Tokens, { from, to }: PrisonWordHit): boolean {
  return to - from === 1 && !((tokens.flags[from] as number) & UPPER);
}

function beforeSuffix(reading: Reading, hits: readonly PrisonWordHit[], k: number): PrisonMention | undefined {
  const { tokens } = reading;
  const hit = hits[k] as PrisonWordHit;
  const { suffix } = hit.phrase;
  if (!suffix || suffix.isPlural || (tokens.flags[hit.from] as number) & SENTENCE_START) return undefined;
  // "ChatZilla IRC" and "the Stanford-Prison experiment", in texts on other things.
  const isInitials = ((tokens.flags[hit.from] as number) & UPPER) !== 0 && !reading.isAboutPrisons;
  if (isInitials || codeAt(tokens, hit.from - 1) === 45) return undefined;
  const isTitle = lineStyleAt(tokens, hit.from) !== 'sentence';
  let to = hit.from;
  while (to > 0 && areModifiers(tokens, to - 1, hit.from)) to--;
  // "Louisiana State Penitentiary" is one prison, "a Louisiana state prison" any.
  const mayBeState = suffix.isForeign && isCapital(tokens, hit.from);
  const from = nameStart(tokens, to, isTitle ? 2 : LONGEST_NAME, mayBeState);
  if (from === to)
    return isOnlyOne(tokens, hit) ? toPrisonMention(tokens, hit.from, hit.to, null, 'inferred', RULE) : undefined;
  // A known name has been read with its designator, unless that is another country's: "Lincoln Correctional Center".
  if (!suffix.isForeign && endsInName(hits, k, to)) return undefined;
  if (isCompound(tokens, hit.to, isTitle) || (isTitle && !suffix.isForeign)) return undefined;
  if (suffix.isForeign) return toPrisonMention(tokens, from, hit.to, null, 'stated', RULE);
  if (isCapital(tokens, hit.from)) return named(tokens, from, hit.to, from, to, 'stated');
  // "At Cumbria prison" describes one by its county.
  const before = hits[k - 1];
  if (before?.from === from && before.to === to && before.phrase.place) return undefined;
  return reading.isAboutPrisons && isFramed(tokens, from, to, hit.to)
    ? named(tokens, from, hit.to, from, to, 'inferred')
    : undefined;
}

/** "The State Penitentiary", where an article keeps to another country. */
function isOnlyOne(tokens: Tokens, { from, to, phrase }: PrisonWordHit): boolean {
  const isNamed = phrase.suffix?.isForeign && to - from > 1 && isCapital(tokens, from) && isCapital(tokens, to - 1);
  return isNamed === true && THE.has(tokens.word[from - 1] as number) && isAllAbroad(tokens);
}

/** Whether what stands around "Qarchak prison", in small letters, makes a name of it: "in", "notorious", "Evin and". */
function isFramed(tokens: Tokens, from: number, to: number, end: number): boolean {
  if (from === 0 || to - from > 3) return false;
  const before = tokens.word[from - 1] as number;
  if (BEFORE_SMALL.has(before)) return true;
  if (!areUnknown(tokens, from, to)) return false;
  if (NOTORIOUS.has(before)) return true;
  // At the start of a sentence a capital says nothing of a single word.
  if (THE.has(before)) return true;
  const isJoined = JOINS.has(before) || codeAt(tokens, from - 1) === 44 || codeAt(tokens, from - 1) === 59;
  return (isJoined || to - from > 1) && goesOn(tokens, end);
}

/** Whether the lexicon knows none of the words, which rules out parties, firms and weekdays. */
function areUnknown(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] !== UNKNOWN && !INNER.has(tokens.word[i] as number)) return false;
  return true;
}

function endsInName(hits: readonly PrisonWordHit[], k: number, to: number): boolean {
  for (let i = k - 1; i >= 0 && i >= k - 2; i--) {
    const hit = hits[i] as PrisonWordHit;
    if (hit.to === to && hit.phrase.names) return true;
  }
  return false;
}

/** Start of the capitalised name that ends before token `to`; `to` itself where there is none. */
function nameStart(tokens: Tokens, to: number, longest: number, mayBeState: boolean): number {
  let from = to;
  while (from > 0 && to - from < longest + 2) {
    const at = from - 1;
    if (isNameWord(tokens, at)) from = at;
    else if (at > 0 && from < to && INNER.has(tokens.word[at] as number) && isNameWord(tokens, at - 1)) from = at - 1;
    else if (
      at > 0 &&
      POSSESSIVE.has(tokens.word[at] as number) &&
      SHARED_BY.has(tokens.word[at - 1] as number) &&
      isCapital(tokens, at - 1)
    )
      from = at - 1;
    else if (at > 0 && from < to && codeAt(tokens, at) === 46 && isInitial(tokens, at - 1)) from = at - 1;
    else break;
    if ((tokens.flags[from] as number) & SENTENCE_START) break;
  }
  while (from < to && isOutside(tokens.word[from] as number)) from++;
  return areKinds(tokens, from, to, mayBeState) ? to : from;
}

/** "Inmates of", "At": capitals at the start of a sentence that are not the name's. */
function isOutside(word: number): boolean {
  return FUNCTION_WORDS.has(word) || INNER.has(word) || CUSTODY_NOUNS.has(word) || INSTITUTION_NOUNS.has(word);
}

function isInitial(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && (tokens.end[at] as number) - (tokens.start[at] as number) <= 2;
}

function isNameWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  return (flags & WORD) !== 0 && (flags & CAPITAL) !== 0 && !FUNCTION_WORDS.has(tokens.word[at] as number);
}

/** "Scottish", "Victorian", "Private Women's": what sort of prison it is. */
function areKinds(tokens: Tokens, from: number, to: number, mayBeState: boolean): boolean {
  if (mayBeState && from < to && isAbroad(tokens, from)) return false;
  for (let i = from; i < to; i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (!KIND_ADJECTIVES.has(tokens.word[i] as number) && !/^'s$|(?:ish|ian|ic|ese|-era)$/.test(text)) return false;
  }
  return true;
}

function named(
  tokens: Tokens,
  from: number,
  to: number,
  nameFrom: number,
  nameTo: number,
  certainty: 'stated' | 'inferred',
): PrisonMention | undefined {
  if (nameFrom > 0 && certainty === 'inferred' && THE_KIND.has(tokens.word[nameFrom - 1] as number)) {
    // "At the Fresno jail".
    const isThere = THE.has(tokens.word[nameFrom - 1] as number) && areUnknown(tokens, nameFrom, nameTo);
    if (!isThere || !(goesOn(tokens, to) || BEFORE_SMALL.has(tokens.word[nameFrom - 2] as number))) return undefined;
  }
  const name = tokens.text.slice(tokens.start[nameFrom], tokens.end[nameTo - 1]);
  const prison = findShortened(name) ?? findMisspelt(name);
  return toPrisonMention(tokens, from, to, prison?.id ?? null, prison ? 'inferred' : certainty, RULE);
}
