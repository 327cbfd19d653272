import { WordSet } from '../../../text/lexicon';
import { CAPITAL, JOINED, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { lineStyleAt } from '../../detectors/prisons/line-style';
import type { PrisonWord } from '../../detectors/prisons/prison-index';
import { prisonIndex } from '../../detectors/prisons/prison-index';
import { codeAt, isCapital } from '../../detectors/prisons/span';
import {
  CUSTODY_NOUNS,
  CUSTODY_VERBS,
  FUNCTION_WORDS,
  INSTITUTION_NOUNS,
  LOCATIVES,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  PLACE_WORDS_BEFORE,
  REGIONS_AFTER,
  SPEECH_VERBS,
} from '../../vocabulary/prison-context';
import { WEIGHTS } from './weights';

const POSSESSIVE = new WordSet("'s");
const AT = new WordSet('at');
const INSIDE = new WordSet('inside within');
const IN = new WordSet('in');
const FROM = new WordSet('from of');
const TO = new WordSet('to into');
const SUCH = new WordSet('such like including as include includes');
const ARTICLE = new WordSet('the a an');
const VERSUS = new WordSet('v vs versus');
/** Verbs that "reading" and "send" take an object with. */
const OBJECTS = new WordSet(
  'the a an his her their its this that these those about between from you your our my it them him',
);
const VERB_LIKE = new WordSet('reading send');

/** What the words around the name at [from, to) say, by the table in weights.ts. */
export function weighContext(tokens: Tokens, from: number, to: number): number {
  const style = lineStyleAt(tokens, from);
  const isPlain = style === 'sentence';
  return (
    weighAfter(tokens, from, to, isPlain) + weighBefore(tokens, from, isPlain) + (isPlain ? 0 : weighMenu(tokens, from))
  );
}

/** Whether a first name or a title stands before the name, as in "Harrison Ford" and "Mr Ford". */
export function isSomebody(tokens: Tokens, from: number): boolean {
  if (from === 0 || startsSentence(tokens, from) || lineStyleAt(tokens, from) !== 'sentence') return false;
  return isPartOfName(tokens, from - 1);
}

function weighAfter(tokens: Tokens, from: number, to: number, isPlain: boolean): number {
  if (to >= tokens.length || startsSentence(tokens, to)) return 0;
  const flags = tokens.flags[to] as number;
  const word = tokens.word[to] as number;
  if (flags & PUNCTUATION) return weighMark(tokens, to);
  if (flags & NUMBER || VERSUS.has(word)) return WEIGHTS.number;
  if (POSSESSIVE.has(word)) return weighNoun(tokens, to + 1, isPlain);
  if (VERB_LIKE.has(tokens.word[from] as number) && startsSentence(tokens, from) && OBJECTS.has(word))
    return WEIGHTS.partOfName;
  if (SPEECH_VERBS.has(word)) return WEIGHTS.speech;
  return weighNoun(tokens, to, isPlain);
}

/** The noun that the name stands before: its governor, its mayor, or the rest of a longer name. */
function weighNoun(tokens: Tokens, at: number, isPlain: boolean): number {
  if (at >= tokens.length || startsSentence(tokens, at)) return 0;
  const word = tokens.word[at] as number;
  if (PLACE_NOUNS_AFTER.has(word)) return WEIGHTS.placeNoun;
  if (CUSTODY_NOUNS.has(word)) return WEIGHTS.custodyNoun;
  if (isPlain && isCapital(tokens, at) && !FUNCTION_WORDS.has(word)) return WEIGHTS.partOfName;
  return INSTITUTION_NOUNS.has(word) ? WEIGHTS.institutionNoun : 0;
}

function weighMark(tokens: Tokens, at: number): number {
  const code = codeAt(tokens, at);
  const next = at + 1;
  if (next >= tokens.length) return 0;
  const isJoined = (tokens.flags[at] as number) & JOINED && (tokens.flags[next] as number) & JOINED;
  if (code === 45 && isJoined) return WEIGHTS.placeNoun;
  if (code === 44 && isRegion(tokens, next)) return WEIGHTS.region;
  return 0;
}

/** "Ohio", "Kent", "Co Durham": a county of the tables or a state behind a comma. */
function isRegion(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  if (REGIONS_AFTER.has(tokens.word[at] as number)) return true;
  const isInitials = codeAt(tokens, at + 1) === 46 && (tokens.flags[at + 1] as number) & JOINED;
  if (isInitials && (tokens.end[at] as number) - (tokens.start[at] as number) <= 4) return true;
  const values = prisonIndex().match(tokens, at)?.values;
  return values?.some((word) => word.kind === 'place' && !isNamed(values)) ?? false;
}

function isNamed(values: readonly PrisonWord[]): boolean {
  return values.some((word) => word.kind === 'name');
}

function weighBefore(tokens: Tokens, from: number, isPlain: boolean): number {
  const before = from - 1;
  if (before < 0 || startsSentence(tokens, from)) return 0;
  const word = tokens.word[before] as number;
  const flags = tokens.flags[before] as number;
  if (flags & PUNCTUATION) return weighMarkBefore(tokens, before);
  if (PLACE_WORDS_BEFORE.has(word)) return WEIGHTS.placeNoun;
  if (isPlain && isPartOfName(tokens, before)) return WEIGHTS.partOfName;
  if (ARTICLE.has(word)) return WEIGHTS.article;
  if (SUCH.has(word)) return weighHead(tokens, before, 3);
  if (LOCATIVES.has(word)) return weighLocative(tokens, before, word);
  return CUSTODY_NOUNS.has(word) ? WEIGHTS.custodyNoun : 0;
}

/** "J. Ford"; "(Bedford)" and quotation marks say nothing. */
function weighMarkBefore(tokens: Tokens, at: number): number {
  const isInitial = codeAt(tokens, at) === 46 && at > 0 && isCapital(tokens, at - 1);
  const isHyphen =
    codeAt(tokens, at) === 45 && (tokens.flags[at] as number) & JOINED && (tokens.flags[at + 1] as number) & JOINED;
  return (isInitial && !startsSentence(tokens, at + 1)) || isHyphen ? WEIGHTS.partOfName : 0;
}

/** "Harrison Ford", "North Bedford": a capitalised word that no sentence start or small word explains. */
function isPartOfName(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  const word = tokens.word[at] as number;
  if (!(flags & WORD) || !(flags & CAPITAL) || FUNCTION_WORDS.has(word)) return false;
  return !CUSTODY_NOUNS.has(word) && !INSTITUTION_NOUNS.has(word) && !CUSTODY_VERBS.has(word);
}

function weighLocative(tokens: Tokens, at: number, word: number): number {
  const head = weighHead(tokens, at, 3);
  if (INSIDE.has(word)) return WEIGHTS.inside + head;
  if (AT.has(word)) return WEIGHTS.at + head;
  // What stands before settles "governor of", "moved to", "escaped from"; "in" a town is weighed against it.
  if (IN.has(word)) return head + (head >= WEIGHTS.custodyNoun ? 0 : WEIGHTS.in);
  if (head !== 0) return head;
  if (FROM.has(word)) return WEIGHTS.from;
  return TO.has(word) ? WEIGHTS.to : 0;
}

/** The noun or verb that "at", "in", "of" or "such as" hangs on, within `reach` words before it. */
function weighHead(tokens: Tokens, before: number, reach: number): number {
  let weight = 0;
  for (let i = before - 1; i >= 0 && before - i <= reach; i--) {
    if ((tokens.flags[i] as number) & PUNCTUATION && codeAt(tokens, i) !== 45) break;
    const word = tokens.word[i] as number;
    if (PLACE_NOUNS_BEFORE.has(word)) return WEIGHTS.placeNoun;
    if (CUSTODY_NOUNS.has(word)) return WEIGHTS.custodyNoun;
    if (CUSTODY_VERBS.has(word)) weight = Math.max(weight, WEIGHTS.custodyVerb);
    else if (INSTITUTION_NOUNS.has(word)) weight = Math.max(weight, WEIGHTS.institutionNoun);
    if (startsSentence(tokens, i)) break;
  }
  return weight;
}

/** A headline says what a sentence says; a row of menu words only that such a page exists. */
function weighMenu(tokens: Tokens, from: number): number {
  const next = tokens.flags[from + 1] ?? SENTENCE_START;
  const isAlone = startsSentence(tokens, from) && (next & SENTENCE_START) !== 0;
  return isAlone ? WEIGHTS.menu : 0;
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & SENTENCE_START) !== 0;
}
