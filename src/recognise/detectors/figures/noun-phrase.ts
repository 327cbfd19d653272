import { codeIn } from '../../../text/characters';
import { intern, WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { isOtherMeasure, unitOf } from '../../vocabulary/counted-nouns';
import { bitsOf, fillBits, NOUN_BITS } from '../../vocabulary/figure-word-bits';
import { PHRASE_ENDS, TIME_UNITS } from '../../vocabulary/figure-words';
import { HOUR, numeralKind, PLAIN } from '../../vocabulary/numerals';
import { AND, codeAt, idAt, isBreak, isHyphen, isMark, isNumber, isWord, OF, TO } from './token-words';

/** What a number counts, read from the words behind it. */
export interface CountedNoun {
  /** Token index of the head, and one past the last token of the phrase. */
  readonly head: number;
  readonly to: number;
  /** Undefined for a span of time or a measure of another kind. */
  readonly unit: string | undefined;
  readonly kind: 'known' | 'unknown' | 'time' | 'other';
}

/** How many tokens may stand between a number and its noun ("six newly refurbished state-of-the-art prisons"). */
const REACH = 12;

/** Plurals without an s. */
const PLURALS = new WordSet('men women people children staff police personnel workforce policemen mice strong mps');

/** Behind "of": what a share is taken of without counting it. */
const COLLECTIVES = new WordSet(
  'population populations estate workforce total capacity budget intake caseload cohort sample',
);
const DETERMINERS = new WordSet(
  "all the its their his her our those these this that your any both such 's overall entire whole",
);

/**
 * The noun that a number ending before token `at` counts, with the adjectives between: "frontline prison officers",
 * "serious assault incidents", "-bed" of "180-bed". Undefined where no noun touches the number.
 */
export function readCountedNoun(tokens: Tokens, at: number): CountedNoun | undefined {
  let known: CountedNoun | undefined;
  let last = -1;
  const end = Math.min(tokens.length, at + REACH);
  for (let i = at; i < end; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & SENTENCE_START) break;
    if (known && isOwner(tokens, i)) {
      known = undefined;
      continue;
    }
    if ((flags & WORD) === 0) {
      if (isHyphen(tokens, i) || isBand(tokens, i)) continue;
      break;
    }
    if (isBetweenBands(tokens, i)) continue;
    if (known === undefined && (isJoiner(tokens, i, at) || (i === at && SUCH.has(idAt(tokens, i))))) continue;
    if (endsPhrase(tokens, i) && !(idAt(tokens, i) === RUN && i > at && known === undefined)) break;
    const noun = isHyphenedTime(tokens, i, at) ? undefined : classify(tokens, i);
    // "17,000 prisoners share a cell": behind a plural a verb.
    if (noun?.kind === 'other' && known && isPlural(tokens, known.head) && !isPlural(tokens, i)) break;
    if (noun && (noun.kind !== 'known' || (i === at + 1 && isHyphen(tokens, at)))) return noun;
    if (noun) known = noun;
    else if (known && isPlural(tokens, known.head)) break;
    last = i;
  }
  if (known && !(last > known.head && isPlural(tokens, last)))
    return withSecond(tokens, withStaff(tokens, asPrisons(tokens, known)));
  return toUnknown(tokens, at, last);
}

/** "40 women's prisons", "11 young offenders' institutions": the mark of a plural whose things are counted. */
function isOwner(tokens: Tokens, at: number): boolean {
  const code = codeAt(tokens, at);
  if (code !== 39 && code !== 0x2019) return false;
  const next = classify(tokens, at + 1) ?? classify(tokens, at + 2);
  return next?.kind === 'known' && isPlural(tokens, next.head) && !isBreak(tokens, next.head);
}

/** "14 privately run prisons". */
const RUN = intern('run');

const BANDS = new WordSet('band bands grade grades category cat');

/** "800 Band 3-5 officers", "1,834 band 3 to 5 officers": the number of a rank among the adjectives. */
const isBand = (tokens: Tokens, i: number): boolean =>
  isNumber(tokens, i) &&
  (BANDS.has(idAt(tokens, i - 1)) ||
    ((isHyphen(tokens, i - 1) || idAt(tokens, i - 1) === TO) && BANDS.has(idAt(tokens, i - 3))));

const isBetweenBands = (tokens: Tokens, i: number): boolean =>
  idAt(tokens, i) === TO && isNumber(tokens, i + 1) && isBand(tokens, i - 1);

/** "477 short-term inmates": a time that is part of an adjective. */
const isHyphenedTime = (tokens: Tokens, i: number, at: number): boolean =>
  i > at + 1 && isHyphen(tokens, i - 1) && (roleOf(tokens.word[i] as number) & NOUN) === TIME;

/** "40 such incidents". */
const SUCH = new WordSet('such');

/** How far behind "and" the noun of two adjectives stands: "serious and violent offenders", "adult and young adult men". */
const JOINED = 4;

/** Whether token `i` is the "and" between two adjectives of a noun; `at` is where its phrase starts. */
function isJoiner(tokens: Tokens, i: number, at: number): boolean {
  if (idAt(tokens, i) !== AND || i === at) return false;
  for (let j = i + 1; j <= i + JOINED && !isBreak(tokens, j) && isWord(tokens, j) && !endsPhrase(tokens, j); j++) {
    if (classify(tokens, j)?.kind === 'known' && isPlural(tokens, j)) return true;
  }
  return false;
}

const CENTRES = new WordSet('centres');
const SITES = new WordSet('sites');
const PRISON = new WordSet('prison jail');
const CUSTODIAL = new WordSet('detention removal remand');

/** "12 detention centres", "four secure training centres", "three prison sites". */
function asPrisons(tokens: Tokens, noun: CountedNoun): CountedNoun {
  const before = idAt(tokens, noun.head - 1);
  if (SITES.has(idAt(tokens, noun.head)) && PRISON.has(before)) return { ...noun, unit: 'prisons' };
  if (!CENTRES.has(idAt(tokens, noun.head))) return noun;
  const isCustodial = CUSTODIAL.has(before) || (TRAINING.has(before) && SECURE.has(idAt(tokens, noun.head - 2)));
  return isCustodial ? { ...noun, unit: 'prisons' } : noun;
}

const TRAINING = new WordSet('training');
const SECURE = new WordSet('secure');

const MEMBERS = new WordSet('members member');
const STAFF = new WordSet('staff');

/** "207 members of staff". */
function withStaff(tokens: Tokens, noun: CountedNoun): CountedNoun {
  if (!MEMBERS.has(idAt(tokens, noun.head)) || idAt(tokens, noun.to) !== OF) return noun;
  for (let i = noun.to + 1; i < noun.to + 1 + STAFF_REACH && !isBreak(tokens, i) && !isMark(tokens, i); i++) {
    if (STAFF.has(idAt(tokens, i))) return { ...noun, to: i + 1, unit: 'staff' };
  }
  return noun;
}

/** "members of G4S prison staff". */
const STAFF_REACH = 5;

const PERSONS = new Set(['prisoners', 'people', 'officers', 'staff']);

/** "71 ex-offenders and prisoners", "women and trans people": two nouns under one number. */
function withSecond(tokens: Tokens, first: CountedNoun): CountedNoun {
  if (idAt(tokens, first.to) !== AND || isBreak(tokens, first.to) || !PERSONS.has(first.unit ?? '')) return first;
  for (let i = first.to + 1; i < first.to + 3 && !isBreak(tokens, i) && !endsPhrase(tokens, i); i++) {
    const second = classify(tokens, i);
    if (second?.unit === undefined || !PERSONS.has(second.unit) || !isPlural(tokens, i)) continue;
    return { ...first, to: i + 1, unit: second.unit === first.unit ? second.unit : 'people' };
  }
  return first;
}

function classify(tokens: Tokens, at: number): CountedNoun | undefined {
  switch (roleOf(tokens.word[at] as number) & NOUN) {
    case TIME:
      return { head: at, to: at + 1, unit: undefined, kind: 'time' };
    case OTHER:
      return { head: at, to: at + 1, unit: undefined, kind: 'other' };
    case KNOWN:
      return { head: at, to: at + 1, unit: unitOf(tokens.word[at] as number), kind: 'known' };
    default:
      return undefined;
  }
}

/** By word: which kind of noun it is, if any, and whether it ends the phrase of a number. */
const NOUN = 3;
const TIME = 1;
const OTHER = 2;
const KNOWN = 3;
const ENDS = 4;
const IS_NUMERAL = 8;
fillBits(NOUN_BITS, (word) => {
  const noun = TIME_UNITS.has(word) ? TIME : isOtherMeasure(word) ? OTHER : unitOf(word) === undefined ? 0 : KNOWN;
  const kind = numeralKind(word);
  return noun | (PHRASE_ENDS.has(word) ? ENDS : 0) | (kind !== PLAIN && kind !== HOUR ? IS_NUMERAL : 0);
});
const roleOf = (word: number): number => bitsOf(word) >>> NOUN_BITS;

/** The small words of a compound ("state-of-the-art") do not end the phrase, others do, and so does a number word. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  const role = roleOf(tokens.word[at] as number);
  if (role & IS_NUMERAL) return true;
  return (role & ENDS) !== 0 && !isHyphen(tokens, at - 1) && !isHyphen(tokens, at + 1);
}

/** Whether a noun can be counted by a number other than one: a plural, or joined by a hyphen ("180-bed"). */
export function isCountable(tokens: Tokens, noun: CountedNoun): boolean {
  return noun.kind !== 'known' || isPlural(tokens, noun.head) || isHyphen(tokens, noun.head - 1);
}

function isPlural(tokens: Tokens, at: number): boolean {
  if (PLURALS.has(idAt(tokens, at))) return true;
  const end = tokens.end[at] as number;
  const before = codeIn(tokens.text, end - 2);
  // "...ss", "...us" and "...is" are no plurals.
  return (
    (codeIn(tokens.text, end - 1) | 32) === 115 &&
    before !== 115 &&
    before !== 117 &&
    before !== 105 &&
    end - (tokens.start[at] as number) > 2
  );
}

const OBJECTS = new WordSet('the a an its their his her that our my your it them');

/** A plural that the table does not know counts things: "24 greenhouses". */
function toUnknown(tokens: Tokens, at: number, last: number): CountedNoun | undefined {
  if (last < at || last - at > 3 || !isPlural(tokens, last)) return undefined;
  // "by 440 undermines the": a verb.
  if (OBJECTS.has(idAt(tokens, last + 1)) && !isBreak(tokens, last + 1)) return undefined;
  return { head: last, to: last + 1, unit: 'items', kind: 'unknown' };
}

/** First token behind "of" and its determiners; -1 where token `at` is no "of" or another number follows. */
export function skipOf(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== OF || isBreak(tokens, at)) return -1;
  let i = at + 1;
  while (!isBreak(tokens, i) && DETERMINERS.has(idAt(tokens, i))) i++;
  return isBreak(tokens, i) ? -1 : i;
}

const POSSESSIVE = intern("'s");

/** "40 per cent of their sentence": how much of a term, not of whom. */
const TERMS = new WordSet('sentence sentences');

const THEM = new WordSet('them those these');

/** Behind a share: "of prisoners", "of all repeat cases", "of its prison officers", "of the population". */
export function readShareNoun(tokens: Tokens, at: number): CountedNoun | undefined {
  const from = skipOf(tokens, at);
  const noun = from < 0 || isNumber(tokens, from) ? undefined : readPlainNoun(tokens, from);
  // "one in ten of the prison's 800 inmates" names whose they are.
  if (noun) return TERMS.has(idAt(tokens, noun.head)) || idAt(tokens, noun.to) === POSSESSIVE ? undefined : noun;
  const isThem = idAt(tokens, at) === OF && THEM.has(idAt(tokens, at + 1)) && !isBreak(tokens, at + 1);
  return isThem ? { head: at + 1, to: at + 2, unit: undefined, kind: 'known' } : undefined;
}

/** As readCountedNoun, for a noun that need not be countable: "half the population". */
export function readPlainNoun(tokens: Tokens, from: number): CountedNoun | undefined {
  const noun = readCountedNoun(tokens, from);
  if (noun && COLLECTIVES.has(idAt(tokens, noun.to)) && !isBreak(tokens, noun.to))
    return { head: noun.to, to: noun.to + 1, unit: undefined, kind: 'known' };
  if (noun) return noun.kind === 'known' || noun.kind === 'unknown' ? noun : undefined;
  for (
    let i = from;
    i < from + 4 && !isBreak(tokens, i) && isWord(tokens, i) && !PHRASE_ENDS.has(idAt(tokens, i));
    i++
  ) {
    if (COLLECTIVES.has(idAt(tokens, i))) return { head: i, to: i + 1, unit: undefined, kind: 'known' };
  }
  return undefined;
}
