import { WordSet } from '../../../text/lexicon';
import { CAPITAL, JOINED, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { isOfDelegates } from '../../detectors/people/delegates';
import type { NameClass } from '../../detectors/prisons/prison-forms';
import { prisonIndex } from '../../detectors/prisons/prison-index';
import { codeAt, isCapital } from '../../detectors/prisons/span';
import {
  CUSTODY,
  CUSTODY_VERBS,
  DATES,
  FUNCTION_WORDS,
  INSTITUTION_NOUNS,
  LOCATIVES,
  PLACE_NOUNS_BEFORE,
  PLACE_WORDS_BEFORE,
  PRISONERS_VERBS,
  PRISONS_PLURAL,
  SERVING_VERBS,
} from '../../vocabulary/prison-context';
import { WEIGHTS } from './weights';

const POSSESSIVE = new WordSet("'s");
const AT = new WordSet('at');
/** Before somebody's street or village. */
const OF_PLACE = new WordSet('of from near at in');
const MOST_OF_PLACE = 3;
const BUILDING = new WordSet('prison jail gaol centre institution yoi irc');
const NEW = new WordSet('new second third another planned proposed permission put plans');
const SHUTS = new WordSet('shut close closing shutting reopen reopening mothball');
/** "Inspectors went to Norwich": people of the town come from there. */
const GOING = new WordSet('go going gone goes went came come');
const NEXT_TO = new WordSet('next opposite close');
const ON = new WordSet('on');
const INSIDE = new WordSet('inside within');
const IN = new WordSet('in');
const FROM = new WordSet('from');
const TO = new WordSet('to');
const OF = new WordSet('of');
const AGED = new WordSet('of aged age');
/** "did time in Brixton". */
const TIME = new WordSet('time years months weeks');
const DOING = new WordSet('did do doing done does served serving spent');
const BEEN = new WordSet('was were been being be is are');
/** Behind these "of" leads out of a prison: "walked out of Sudbury". */
const CAME = new WordSet('came come comes let');
const OUT = new WordSet('out');
/** What happens to a prison, before "of" or "for" and its name. */
const CLOSING = new WordSet('closure closing privatisation takeover contract rebuilding');
const OUTSIDE = new WordSet('outside');
/** Who stands at a prison's gate. */
const GATHERED = new WordSet(
  'crowd gathered protest protested protesters stood standing picket pickets waited waiting queued vigil demonstrated rally placards',
);
/** What a town has and a prison has not: "in the heart of Bedford", "the Friends of Lewes". */
const PARTS = new WordSet('middle heart end top edge friends');
/** Before "at" and a place: "a ship moored at Portland". */
const SETTLED = new WordSet('moored anchored born raised');
/** "children from Haverigg", where "children in Feltham" may be held there. */
const VILLAGERS = new WordSet('children pupils villagers parishioners');
/** What goes on in a prison, before "at" and its name; a town has it too, but "in". */
const CONDITIONS = new WordSet(
  'situation failings failures problems things events scenes squalor standards safety overcrowding happened troubles shortages',
);
/** What a headline or a sentence says of a prison before its name. */
const CONDITION = new WordSet('overcrowded troubled notorious crumbling controversial');
/** What one is in a prison, not in a town: "felt unsafe in". */
const CONFINED = new WordSet('unsafe conditions overcrowding regime harm');
/** Before "at": "magistrates at Stafford". */
const TOWN_BODIES = new WordSet('court courts magistrates magistrate university universities');
/** The same of what goes on in towns. */
const STUDIES = new WordSet(
  'jailed sentenced convicted trained studied studying law taught lectured graduated tried trial degree conference meeting rally funeral',
);
/** "A real prison, though, called Peterhead". */
const CALLED = new WordSet('called');
const SUCH = new WordSet('as like including include includes');
const ARTICLE = new WordSet('the a an');
const CATEGORY = new WordSet('category cat');
/** Prepositions of a move, where "in" is where somebody was caught. */
const LEAVING = new WordSet('from to at of into');
/** Between a head and its preposition: "prisoners currently at", "locked up in". */
const ADVERBS = new WordSet(
  'up back out currently still now there away over already such down were are is was also recorded',
);
/** How many words before a preposition a verb may stand: "moved 40 prisoners to". */
const REACH = 5;

/** What stands before a name; `hasNoun`: the noun behind it speaks for the prison, so that an article is that noun's. */
export function weighBefore(
  tokens: Tokens,
  from: number,
  isPlain: boolean,
  nameClass: NameClass,
  hasNoun: boolean,
): number {
  const before = from - 1;
  if (before < 0 || startsSentence(tokens, from)) return 0;
  const word = tokens.word[before] as number;
  if ((tokens.flags[before] as number) & PUNCTUATION) return weighMark(tokens, before);
  if (before > 0 && CATEGORY.has(tokens.word[before - 1] as number)) return WEIGHTS.category;
  if (OUTSIDE.has(word)) return weighOutside(tokens, before, nameClass);
  if (PLACE_WORDS_BEFORE.has(word)) return WEIGHTS.placeNoun;
  if (isPlain && isPartOfName(tokens, before)) return WEIGHTS.partOfName;
  // "a shop in Birmingham's Winson Green": what leads to the town leads to the name.
  if (POSSESSIVE.has(word) && isCapital(tokens, before - 1) && !isCapital(tokens, before - 2))
    return weighBefore(tokens, before - 1, isPlain, nameClass, hasNoun);
  if (ARTICLE.has(word)) return hasNoun ? 0 : WEIGHTS.article;
  if (SUCH.has(word) || CALLED.has(word)) return weighHead(tokens, before, true);
  if (ON.has(word)) {
    // "The report on Chelmsford", where "others on Portland" are on the island.
    if (INSTITUTION_NOUNS.has(tokens.word[before - 1] as number)) return WEIGHTS.institutionNoun;
    return nameClass === 'place' || nameClass === 'word' ? WEIGHTS.in : 0;
  }
  // "Gove to shut Holloway".
  if (SHUTS.has(word)) return WEIGHTS.opens;
  if (LOCATIVES.has(word))
    return isWhere(tokens, before) || isNewPrison(tokens, before)
      ? WEIGHTS.placeNoun
      : weighLocative(tokens, before, nameClass);
  return CUSTODY.has(word) ? WEIGHTS.custodyNoun : 0;
}

/** "A crowd stood outside Pentonville"; a farm is outside Lincoln. */
function weighOutside(tokens: Tokens, at: number, nameClass: NameClass): number {
  for (let i = at; i > 0 && at - i < REACH && !startsSentence(tokens, i); i--) {
    if (GATHERED.has(tokens.word[i - 1] as number)) return WEIGHTS.outside;
  }
  return nameClass === 'place' || nameClass === 'word' || !startsSentence(tokens, at) ? WEIGHTS.placeNoun : 0;
}

/** "Walton in Liverpool", "Saughton prison in Edinburgh": where another prison is. */
function isWhere(tokens: Tokens, at: number): boolean {
  if (!IN.has(tokens.word[at] as number) || at === 0 || startsSentence(tokens, at)) return false;
  if (BUILDING.has(tokens.word[at - 1] as number)) return true;
  // "Colnbrook Immigration Removal Centre (IRC), in Harmondsworth".
  if (codeAt(tokens, at - 1) === 44)
    return codeAt(tokens, at - 2) === 41 || BUILDING.has(tokens.word[at - 2] as number);
  if (!isCapital(tokens, at - 1)) return false;
  const match = prisonIndex().match(tokens, at - 1);
  return match?.to === at && match.values[0]?.names !== undefined;
}

/** "A new category C jail at Grendon Underwood": where one is to be built. */
function isNewPrison(tokens: Tokens, at: number): boolean {
  if (at === 0 || !BUILDING.has(tokens.word[at - 1] as number)) return false;
  for (let i = at - 1; i >= 0 && at - i <= REACH + 1 && !((tokens.flags[i] as number) & PUNCTUATION); i--) {
    if (NEW.has(tokens.word[i] as number)) return true;
    if (startsSentence(tokens, i)) break;
  }
  return false;
}

/** "Harrison Ford", "North Bedford": a capitalised word that no sentence start or small word explains. */
export function isPartOfName(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  const word = tokens.word[at] as number;
  // "Last September Bedford held 500", "Overcrowded Barlinnie is unsafe".
  if (DATES.has(word) || (CONDITION.has(word) && (flags & SENTENCE_START) !== 0)) return false;
  if (!(flags & WORD) || !(flags & CAPITAL) || FUNCTION_WORDS.has(word)) return false;
  return !CUSTODY.has(word) && !INSTITUTION_NOUNS.has(word) && !CUSTODY_VERBS.has(word);
}

/** "J. Ford", "Kirkham-Preston"; "several jails, Bedford among them"; brackets and quotation marks say nothing. */
function weighMark(tokens: Tokens, at: number): number {
  const code = codeAt(tokens, at);
  if (code === 44 && at > 0 && PRISONS_PLURAL.has(tokens.word[at - 1] as number)) return WEIGHTS.custodyNoun;
  if (code === 44 && isAddress(tokens, at)) return WEIGHTS.region;
  const isInitial = code === 46 && at > 0 && isCapital(tokens, at - 1);
  const isHyphen = code === 45 && bothJoined(tokens, at);
  return isInitial || isHyphen ? WEIGHTS.partOfName : 0;
}

/** "a man of Barnstock, Peterborough": the comma behind a place that is no prison's name. */
function isAddress(tokens: Tokens, comma: number): boolean {
  let i = comma - 1;
  while (i > 0 && comma - i <= MOST_OF_PLACE && isCapital(tokens, i) && !startsSentence(tokens, i)) i--;
  if (i === comma - 1 || !OF_PLACE.has(tokens.word[i] as number)) return false;
  return !prisonIndex().match(tokens, i + 1);
}

function bothJoined(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & (tokens.flags[at + 1] as number) & JOINED) !== 0;
}

/** A preposition and what it hangs on: "at", "governor of", "moved to", "in". */
function weighLocative(tokens: Tokens, at: number, nameClass: NameClass): number {
  const word = tokens.word[at] as number;
  if (OF.has(word) && at > 0 && PARTS.has(tokens.word[at - 1] as number)) return WEIGHTS.placeNoun;
  if (AT.has(word)) {
    if (at > 0 && SETTLED.has(tokens.word[at - 1] as number)) return WEIGHTS.placeNoun;
    // "230 at Bedford and more than 500 at Birmingham".
    if (isBehindNumber(tokens, at)) return WEIGHTS.at + WEIGHTS.counts;
    if (isStudy(tokens, at) || TOWN_BODIES.has(tokens.word[at - 1] as number)) return WEIGHTS.placeNoun;
    return WEIGHTS.at + Math.max(0, weighHead(tokens, at, false));
  }
  if (INSIDE.has(word)) return WEIGHTS.inside + Math.max(0, weighHead(tokens, at, false));
  if (FROM.has(word)) return weighFrom(tokens, at);
  // "The closure of Dartmoor", "the contract for Birmingham".
  if (CLOSING.has(tokens.word[at - 1] as number)) return WEIGHTS.opens;
  const head = weighHead(tokens, at, false);
  if (OF.has(word) && OUT.has(tokens.word[at - 1] as number) && (head > 0 || CAME.has(tokens.word[at - 2] as number)))
    return WEIGHTS.custodyNoun;
  const isTown = nameClass === 'place';
  // "39 at Berwyn, 25 in Cardiff" counts prisons in a row.
  if (IN.has(word) && isBehindNumber(tokens, at)) return 0;
  if (IN.has(word) && head < WEIGHTS.custodyNoun) return head + (isTown ? WEIGHTS.in : 0);
  if (NEXT_TO.has(tokens.word[at - 1] as number) || GOING.has(tokens.word[at - 1] as number)) return 0;
  return head === 0 && TO.has(word) ? (isTown ? WEIGHTS.to : 0) : head;
}

/** "read law at Durham", "a conference at Leeds". */
function isStudy(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH && !((tokens.flags[i] as number) & PUNCTUATION); i--) {
    if (STUDIES.has(tokens.word[i] as number)) return true;
    if (startsSentence(tokens, i)) break;
  }
  return false;
}

function isAge(tokens: Tokens, number: number): boolean {
  if (number === 0) return false;
  return ((tokens.flags[number - 1] as number) & PUNCTUATION) !== 0
    ? !startsSentence(tokens, number)
    : AGED.has(tokens.word[number - 1] as number);
}

function isBehindNumber(tokens: Tokens, at: number): boolean {
  return at > 0 && ((tokens.flags[at - 1] as number) & NUMBER) !== 0;
}

/** "officers from Leeds" are its people, "34, from Leeds" one of them, "18 from Leeds" are counted; verbs alone show a prison. */
function weighFrom(tokens: Tokens, at: number): number {
  if (at === 0) return 0;
  // "Ray Coates, from Lindholme, told delegates".
  if (isOfDelegates(tokens)) return WEIGHTS.at;
  // "a man of 30 from Bristol", "Smith, 30 from Bristol".
  if (isBehindNumber(tokens, at)) return isAge(tokens, at - 1) ? WEIGHTS.origin : WEIGHTS.counts;
  if ((tokens.flags[at - 1] as number) & PUNCTUATION || VILLAGERS.has(tokens.word[at - 1] as number))
    return WEIGHTS.origin;
  const word = tokens.word[at - 1] as number;
  const isNoun = CUSTODY.has(word) || INSTITUTION_NOUNS.has(word);
  return isNoun ? weighVerb(tokens, at - 1) : weighHead(tokens, at, false);
}

/** The verb whose object stands before a preposition: "moved prisoners from Leeds". */
function weighVerb(tokens: Tokens, noun: number): number {
  for (let i = noun - 1; i >= 0 && noun - i <= REACH; i--) {
    if ((tokens.flags[i] as number) & PUNCTUATION) break;
    if (CUSTODY_VERBS.has(tokens.word[i] as number)) return WEIGHTS.custodyVerb;
    if (startsSentence(tokens, i)) break;
  }
  return 0;
}

/**
 * The noun right before a preposition and a verb a little further: "prisoners at", "moved 40 officers to". Behind
 * "such as" and "including" a comma may stand between.
 */
function weighHead(tokens: Tokens, preposition: number, mayPause: boolean): number {
  let weight = 0;
  let isNext = true;
  for (let i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
    if ((tokens.flags[i] as number) & PUNCTUATION) {
      if (!mayPause || codeAt(tokens, i) !== 44) break;
      continue;
    }
    const word = tokens.word[i] as number;
    if (PLACE_NOUNS_BEFORE.has(word) && isNext) return WEIGHTS.placeNoun;
    if (SERVING_VERBS.has(word) || (isNext && isTimeDone(tokens, i))) return WEIGHTS.custodyNoun;
    if (PRISONERS_VERBS.has(word) && LEAVING.has(tokens.word[preposition] as number)) return WEIGHTS.custodyNoun;
    if (CUSTODY_VERBS.has(word))
      return (
        weight +
        WEIGHTS.custodyVerb +
        (isPassive(tokens, i) && LEAVING.has(tokens.word[preposition] as number) ? WEIGHTS.passive : 0)
      );
    if (isNext && (CUSTODY.has(word) || CONFINED.has(word))) weight = WEIGHTS.custodyNoun;
    else if (isNext && (INSTITUTION_NOUNS.has(word) || CONDITIONS.has(word))) weight = WEIGHTS.institutionNoun;
    if (!ADVERBS.has(word)) isNext = false;
    if (startsSentence(tokens, i)) break;
  }
  return weight;
}

/** "was moved", "had been sent": people of a town move by themselves. */
function isPassive(tokens: Tokens, at: number): boolean {
  return BEEN.has(tokens.word[at - 1] as number) && !startsSentence(tokens, at);
}

/** "did time", "spent six years", "served his time". */
function isTimeDone(tokens: Tokens, at: number): boolean {
  if (!TIME.has(tokens.word[at] as number)) return false;
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) if (DOING.has(tokens.word[i] as number)) return true;
  return false;
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & SENTENCE_START) !== 0;
}
