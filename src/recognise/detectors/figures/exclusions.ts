import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { unitOf } from '../../vocabulary/counted-nouns';
import { LABELS, MONTHS, WEEKDAYS } from '../../vocabulary/figure-words';
import { AGE_BEFORE, IS_OLD, KEEPS_OUT_BEFORE, KEEPS_OUT_BEHIND } from './beside';
import { headOfColumn } from './column-head';
import { BOUNDARY, bitsAt, NUMERAL, rolesBeside } from './figure-text';
import type { CountedNoun } from './noun-phrase';
import { readPer } from './per';
import type { Quantity } from './quantity';
import { isOfYear, isYearToken } from './small-counts';
import {
  BETWEEN,
  codeAt,
  idAt,
  isBreak,
  isCapital,
  isDash,
  isHyphen,
  isJoined,
  isMark,
  isNumber,
  isWord,
  OF,
  ONE,
  PER,
} from './token-words';

/** A number in its place, as the exclusions see it. */
export interface Sighting {
  readonly tokens: Tokens;
  readonly number: Quantity;
  /** What stands behind it, if anything is counted. */
  readonly noun: CountedNoun | undefined;
}

/** One reason why a number is no figure. `example` holds such a number, and nothing that is a figure. */
export interface Exclusion {
  readonly name: string;
  /** The doubts about a number (see below) at which it is asked. */
  readonly at: number;
  readonly example: string;
  readonly applies: (sighting: Sighting) => boolean;
}

const isPlain = ({ number }: Sighting): boolean => number.unit === undefined;
const isCounted = ({ noun }: Sighting): boolean => noun?.kind === 'known';
/** "2,016" is no year. */
const hasComma = ({ tokens, number: { to } }: Sighting): boolean =>
  (tokens.end[to - 1] as number) - (tokens.start[to - 1] as number) > 4;

const YEAR_LEADS = new WordSet(
  'in since until till by from of to during before after early late mid year and summer winter spring autumn christmas for between',
);

function isYear(sighting: Sighting): boolean {
  const { tokens, number, noun } = sighting;
  if (!number.isDigits || number.isScaled || !isPlain(sighting)) return false;
  if (!Number.isInteger(number.value) || number.value < FIRST_YEAR || number.value > LAST_YEAR) return false;
  if (hasComma(sighting)) return false;
  const before = idAt(tokens, number.from - 1);
  // No jail is older than its news by centuries: "a population of 1640 men", "its capacity is 1503".
  if (number.value < 1900 && isSum(tokens, number.from - 1)) return false;
  if (YEAR_LEADS.has(before) || MONTHS.has(before)) return true;
  return noun?.kind !== 'known' || number.value >= 1900;
}

const SUMS = new WordSet('capacity population roll total number cna headcount');
const IS = new WordSet('is was stands stood of at reached');

/** "a population of", "whose capacity is": what goes before a number rather than a year. */
function isSum(tokens: Tokens, at: number): boolean {
  if (!IS.has(idAt(tokens, at))) return false;
  for (let i = at - 1; i > at - 4 && !isBreak(tokens, i + 1); i--) if (SUMS.has(idAt(tokens, i))) return true;
  return false;
}

/** "26 July", "21 to 25 July", "July 26", "Tuesday (28)", "March 3 and 4". */
function isDate(sighting: Sighting): boolean {
  const { tokens, number } = sighting;
  if (!number.isDigits || !isPlain(sighting) || (number.high ?? number.value) > LAST_DAY) return false;
  if (isMonth(tokens, number.to) && !isBreak(tokens, number.to)) return true;
  if (isMonth(tokens, number.to + 2) && isNumber(tokens, number.to + 1) && JOINS.has(idAt(tokens, number.to)))
    return true;
  let i = number.from - 1;
  if (isMark(tokens, i)) i--;
  if (WEEKDAYS.has(idAt(tokens, i)) && isCapital(tokens, i)) return true;
  return isMonth(tokens, number.from - 1) && !isCounted(sighting);
}

const JOINS = new WordSet('to and or');

/** A number in digits or words, or a fraction. */
const isNumeral = (tokens: Tokens, at: number): boolean =>
  (bitsAt(tokens, at) & BOUNDARY) === NUMERAL || isNumber(tokens, at);

function isMonth(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && MONTHS.has(idAt(tokens, at));
}

const CLOCK = new WordSet("am pm a.m p.m o'clock noon midnight gmt bst est utc");
const QUARTERS = new WordSet('quarter half');
const PAST = new WordSet('to past');
const AT = intern('at');

/** "7am", "12:30", "around 9.30", "6.40pm". */
function isClockTime(sighting: Sighting): boolean {
  const { tokens, number } = sighting;
  if (!isPlain(sighting)) return false;
  if (CLOCK.has(idAt(tokens, number.to)) && !isBreak(tokens, number.to)) return true;
  // "a quarter to twelve"
  if (QUARTERS.has(idAt(tokens, number.from - 2)) && PAST.has(idAt(tokens, number.from - 1))) return true;
  // "Went in at ten."
  if (isHour(sighting)) return true;
  if (!number.isDigits) return false;
  if (isBetweenNumbers(tokens, number.to) || isBetweenNumbers(tokens, number.from - 1)) return true;
  // "at 9.30" has two decimals and no noun.
  if (idAt(tokens, number.from - 1) !== AT || isCounted(sighting)) return false;
  const printed = tokens.text.slice(tokens.start[number.to - 1], tokens.end[number.to - 1]);
  return /^([01]?\d|2[0-3])\.[0-5]\d$/.test(printed);
}

const STANDS = new WordSet('stands stood put remains remained is was were are set capped population roll total');

/** "Went in at ten." but not "the total stood at ten." */
function isHour({ tokens, number, noun }: Sighting): boolean {
  const { from, to, value, isDigits } = number;
  if (isDigits || noun || value > 12 || idAt(tokens, from - 1) !== AT || STANDS.has(idAt(tokens, from - 2)))
    return false;
  return isBreak(tokens, to) || isMark(tokens, to);
}

const COLON = 58;

function isBetweenNumbers(tokens: Tokens, colon: number): boolean {
  if (codeAt(tokens, colon) !== COLON || !isJoined(tokens, colon)) return false;
  // "2015: 4, 2016: 7" gives a count for each year.
  return isNumber(tokens, colon - 1) && isNumber(tokens, colon + 1) && !isYearToken(tokens, colon - 1);
}

/** "Section 40", "Wing 3", "No 10", "Category 2"; "that unit 40 prisoners" is counted all the same. */
function isLabel(sighting: Sighting): boolean {
  const { tokens, number } = sighting;
  if (!number.isDigits && !isCapital(tokens, number.from)) return false;
  if (!isPlain(sighting)) return false;
  // "Vol. 605", "No. 10" look like the end of a sentence.
  const isDotted = codeAt(tokens, number.from - 1) === FULL_STOP;
  if (isBreak(tokens, number.from) && !isDotted) return false;
  const before = isDotted ? number.from - 2 : number.from - 1;
  // "Of that number 155 were on inmates".
  // "The jail's prison officers number 623".
  if (
    idAt(tokens, before) === NUMBER_WORD &&
    (POINTERS.has(idAt(tokens, before - 1)) || unitOf(idAt(tokens, before - 1)))
  )
    return false;
  if (STRICT_LABELS.has(idAt(tokens, before)) && isCapital(tokens, before)) return true;
  return LABELS.has(idAt(tokens, before)) && !isCounted(sighting);
}

/** What is behind these never counts: "Rule 35 reports", "Section 40 notices". */
const STRICT_LABELS = new WordSet(
  'rule rules section sections act article schedule paragraph clause form category cat annex appendix',
);

const NUMBER_WORD = intern('number');
const POINTERS = new WordSet('that this');
const FULL_STOP = 46;
const AGED = new WordSet('aged age ages');
const AGE_LEADS = new WordSet(
  'between from over under about around to and up of above below the least at than more or just',
);
/** "aged from 21 to 25 or from 30 to 39". */
const AGE_REACH = 10;
const OLD = new WordSet('old olds year-old');
const PEOPLE = new WordSet(
  'prisoners inmates men women people those anyone anybody nobody boys girls offenders children everyone population adults youngsters',
);
const OVER = new WordSet('over under above below');

/** "aged 25", "between the ages of 18 and 21", ", 34,", "prisoners over 50", "the under 21s", "18 or older". */
function isAge(sighting: Sighting): boolean {
  const { tokens, number } = sighting;
  if (!isPlain(sighting) || number.value > 110 || isCounted(sighting)) return false;
  for (let i = number.from - 1; i >= number.from - AGE_REACH && !isBreak(tokens, i + 1); i--) {
    if (AGED.has(idAt(tokens, i))) return true;
    if (!AGE_LEADS.has(idAt(tokens, i)) && !isNumber(tokens, i)) break;
  }
  if (OLD.has(idAt(tokens, number.to)) || OLD.has(idAt(tokens, number.to + 1))) return !isBreak(tokens, number.to);
  if (OVER.has(idAt(tokens, number.from - 1)) && number.value >= 12 && isSaidOfPeople(tokens, number.from - 2))
    return true;
  return isAgeOfPerson(tokens, number) || isSetOffAge(sighting);
}

const PERSON = new WordSet(
  'man woman boy girl men women boys girls youngsters teenagers adults people children youths student pupil child lad girl prisoner inmate officer teenager youth mother father son daughter detainee ' +
    'robber murderer killer burglar rapist thief dealer lifer convict fugitive absconder offender pensioner grandmother grandfather',
);
const WAS = new WordSet('was is');
const BEEN = intern('been');
const HAVE = intern('have');
const WOULD = intern('would');
const ARE = new WordSet('was were is are be');
const WHO = new WordSet('who he she they them none other youngest oldest eldest');
/** "Reid was 53 and took his own life", "Reid was 25 when he was jailed". */
const GOES_ON = new WordSet('when and');
/** "excluded from school at 13". */
const LIFE = new WordSet('school born died married jailed orphaned pregnant retired');

/** "prisoners over 50", "nobody under 18", "those who were under 21", "four in ten are over 50". */
function isSaidOfPeople(tokens: Tokens, at: number): boolean {
  if (PEOPLE.has(idAt(tokens, at))) return true;
  if (!ARE.has(idAt(tokens, at))) return false;
  const who = idAt(tokens, at - 1);
  return WHO.has(who) || PEOPLE.has(who) || isNumeral(tokens, at - 1);
}

/** "a woman of 21", "boys of 15 to 18", "who was 53". */
function isAgeOfPerson(tokens: Tokens, { from, to, isDigits }: Quantity): boolean {
  const before = idAt(tokens, from - 1);
  // "Young adults of 18 to 21", "youngsters of between 15 and 18".
  if (before === OF || idAt(tokens, from) === BETWEEN)
    return PERSON.has(idAt(tokens, before === OF ? from - 2 : from - 1));
  if (before === AT && LIFE.has(idAt(tokens, from - 2))) return true;
  // "Three days before she would have been 19".
  if (before === BEEN) return idAt(tokens, from - 2) === HAVE && idAt(tokens, from - 3) === WOULD;
  if (!WAS.has(before)) return false;
  if (WHO.has(idAt(tokens, from - 2))) return true;
  return isDigits && GOES_ON.has(idAt(tokens, to)) && isPersonsName(tokens, from - 2) && !isCapital(tokens, to + 1);
}

/** A capitalised word that begins a sentence or follows another, and calls nothing a jail: "Hunt was 53 and". */
function isPersonsName(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && isCapital(tokens, at) && !JAILS.has(idAt(tokens, at));
}

/** "Dean Walker, 34, escaped" and "Smith (34)". */
function isSetOffAge({ tokens, number, noun }: Sighting): boolean {
  if (!number.isDigits || number.value < 10 || noun || number.high !== undefined) return false;
  const open = codeAt(tokens, number.from - 1);
  const close = codeAt(tokens, number.to);
  const isSetOff =
    (open === COMMA && (isMark(tokens, number.to) || AFTER_AGE.has(idAt(tokens, number.to)))) ||
    (open === 40 && close === 41);
  const name = number.from - 2;
  // "Swansea Prison (36)" is no one's age.
  if (JAILS.has(idAt(tokens, name))) return false;
  return isSetOff && isWord(tokens, name) && (isCapital(tokens, name) || PERSONS.has(idAt(tokens, name)));
}

const COMMA = 44;
const JAILS = new WordSet('prison prisons jail jails yoi institution estate');
const AFTER_AGE = new WordSet('who was is has had from and');
const PERSONS = new WordSet(
  'man woman prisoner inmate officer father mother son daughter brother sister husband wife grandfather driver dealer other one two three four',
);

/** "G4S", "A27", "2nd", "1990s", "Covid-19", "24/7", "28/07", "#12". */
function isPartOfName({ tokens, number }: Sighting): boolean {
  const { from, to } = number;
  if (isJoined(tokens, from)) {
    if (isWord(tokens, from - 1)) return true;
    if (
      isHyphen(tokens, from - 1) &&
      codeAt(tokens, from - 1) !== 0x2014 &&
      !isBreak(tokens, from - 1) &&
      isWord(tokens, from - 2)
    )
      return true;
    if (NAME_MARKS.has(codeAt(tokens, from - 1))) return true;
  }
  if (to >= tokens.length || !isJoined(tokens, to)) return false;
  return isWord(tokens, to) || codeAt(tokens, to) === 47 || codeAt(tokens, to) === 0x2044;
}

/** / # _ @ & = \ + . : before the digits. */
const NAME_MARKS = new Set([47, 0x2044, 35, 95, 64, 38, 61, 92, 43, 46, 58, 42]);

/** "3-1", "6-3 victory", "1-2-1": digits of scores, lists and references. */
function isScore(sighting: Sighting): boolean {
  const { tokens, number, noun } = sighting;
  if (!number.isDigits || !isPlain(sighting) || noun) return false;
  return (
    isDashed(tokens, number.to, number.to + 1) ||
    isDashed(tokens, number.from - 1, number.from - 2) ||
    (number.high !== undefined && number.value < 100 && isDash(tokens, number.from + 1))
  );
}

/** Whether nothing but a dash stands between a number and the other at token `other`. */
function isDashed(tokens: Tokens, dash: number, other: number): boolean {
  if (!isDash(tokens, dash) || !isJoined(tokens, dash)) return false;
  return isNumber(tokens, other) && isJoined(tokens, Math.max(dash, other));
}

/** "0800 555 111", "116 123": digits beside digits. */
function isTelephone({ tokens, number, noun }: Sighting): boolean {
  if (noun?.kind === 'known') return false;
  if (!number.isDigits || number.isScaled || number.unit !== undefined) return false;
  // "In 2023/24 2,140 summaries".
  if (number.value >= 1000 && hasThousands(tokens, number)) return false;
  return (
    (isNumber(tokens, number.from - 1) && !isBreak(tokens, number.from)) ||
    (isNumber(tokens, number.to) && !isBreak(tokens, number.to) && !isYearOfNext(tokens, number.to))
  );
}

/** "2016: 64 2017: 72": the year of the number behind it. */
const isYearOfNext = (tokens: Tokens, at: number): boolean =>
  isYearToken(tokens, at) && codeAt(tokens, at + 1) === COLON;

/** "2,140" is set as no telephone number is. */
const hasThousands = (tokens: Tokens, { to }: Quantity): boolean =>
  tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]).includes(',');

/** "1. Name of the prison", a page number or a cell of a table that has its line to itself, unless its column says what it counts. */
function isListNumber({ tokens, number }: Sighting): boolean {
  if (!isBreak(tokens, number.from) || !number.isDigits) return false;
  const next = codeAt(tokens, number.to);
  if (number.to >= tokens.length || isBreak(tokens, number.to))
    return number.unit === undefined && headOfColumn(tokens, number.from, number.to) < 0;
  return (next === FULL_STOP || next === 41) && isJoined(tokens, number.to);
}

/** "Homes.[195]": the mark of a footnote. */
function isFootnote({ tokens, number: { from, to } }: Sighting): boolean {
  return codeAt(tokens, from - 1) === 91 && codeAt(tokens, to) === 93 && isJoined(tokens, from) && isJoined(tokens, to);
}

const EMERGENCIES = new Set([101, 111, 999]);
const CALLS = new WordSet('call calls caller callers operator operators');

/** "999 calls". */
function isEmergencyCall({ tokens, number: { to, value } }: Sighting): boolean {
  return EMERGENCIES.has(value) && CALLS.has(idAt(tokens, to));
}

const STREETS = new WordSet('street road avenue lane close drive square downing way place court gardens terrace');

/** "10 Downing Street", "14 Strutton Ground Road". */
function isAddress(sighting: Sighting): boolean {
  const { tokens, number } = sighting;
  if (!number.isDigits || !isPlain(sighting)) return false;
  for (let i = number.to; i < number.to + 3 && isCapital(tokens, i) && !isBreak(tokens, i); i++) {
    if (STREETS.has(idAt(tokens, i))) return true;
  }
  return false;
}

const CERTAIN = new WordSet(
  'sure certain committed behind right confident focused safe true clear secure honest effort support genuine wrong guaranteed accurate convinced correct proof sympathy happy innocent dedicated satisfied',
);
const THAN = intern('than');
const AFTER = intern('after');
const ANOTHER = intern('another');
const THE = intern('the');
const OTHERS = new WordSet(
  "another other such thing of day else who more by can could might would should 's in on where",
);

/** "100 per cent committed", "one day", "one of the men", "one death after another", "no one". */
function isIdiom({ tokens, number, noun }: Sighting): boolean {
  if (number.unit === 'percent' && number.value >= 100 && number.high === undefined)
    return CERTAIN.has(idAt(tokens, number.to));
  if (idAt(tokens, number.from) !== ONE || number.to !== number.from + 1 || number.unit !== undefined) return false;
  if (idAt(tokens, number.from - 1) === THE || idAt(tokens, number.from - 1) === THAN) return true;
  if (isOfYear(tokens, number.from)) return false;
  if (noun === undefined) return readPer(tokens, number.to) === undefined;
  if (idAt(tokens, noun.to) === AFTER && idAt(tokens, noun.to + 1) === ANOTHER) return true;
  return OTHERS.has(idAt(tokens, number.to));
}

/** "The rates per 100 prisoners": what something is counted by. */
function isBase({ tokens, number }: Sighting): boolean {
  return idAt(tokens, number.from - 1) === PER && !isBreak(tokens, number.from);
}

/** Numbers in this range, written without a comma, are mostly years. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const OLDEST = 110;
const LAST_DAY = 31;

/** What about a number can keep it from being a figure. */
const LOOKS_LIKE_YEAR = 1;
const LOOKS_LIKE_AGE = 2;
const IS_ONE = 4;
const ANYTHING = 8;

/** What around a number can keep it from being a figure, 0 for nothing: asked before the list, as mostly nothing does. */
export function doubtsAbout(tokens: Tokens, { from, to, value, high, unit, isDigits }: Quantity): number {
  if (isBreak(tokens, from) || isJoined(tokens, from) || isCapital(tokens, to)) return ANYTHING;
  if (high !== undefined || (unit === 'percent' && value >= 100) || !Number.isInteger(value)) return ANYTHING;
  if (isDigits && value <= LAST_DAY && isMonth(tokens, to + 2)) return ANYTHING;
  const before = rolesBeside(tokens, from - 1);
  if (before & KEEPS_OUT_BEHIND || rolesBeside(tokens, to) & KEEPS_OUT_BEFORE) return ANYTHING;
  if (isDigits ? value >= FIRST_YEAR : value === 1) return isDigits ? yearlike(value) : IS_ONE;
  return value <= OLDEST && (before & AGE_BEFORE || rolesBeside(tokens, to + 1) & IS_OLD) ? LOOKS_LIKE_AGE : 0;
}

const yearlike = (value: number): number => (value <= LAST_YEAR ? LOOKS_LIKE_YEAR : 0);

/** THE list of what keeps a number from being a figure. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'year',
    at: ANYTHING | LOOKS_LIKE_YEAR,
    example: 'The prison held more inmates in 2016 than 1998.',
    applies: isYear,
  },
  { name: 'date', at: ANYTHING, example: 'The jail has held inmates from 26 July.', applies: isDate },
  {
    name: 'clock',
    at: ANYTHING | LOOKS_LIKE_AGE,
    example: 'Inmates walked out of the jail at 9.30.',
    applies: isClockTime,
  },
  { name: 'label', at: ANYTHING, example: 'The jail sent out Section 40 notices on inmates.', applies: isLabel },
  {
    name: 'age',
    at: ANYTHING | LOOKS_LIKE_AGE,
    example: 'Inmates held in the jail were aged up to 58.',
    applies: isAge,
  },
  {
    name: 'part-of-name',
    at: ANYTHING,
    example: 'Staff of the jail held inmates with Covid-19.',
    applies: isPartOfName,
  },
  { name: 'score', at: ANYTHING, example: 'The jail had inmates who held the guards to 12-14.', applies: isScore },
  { name: 'telephone', at: ANYTHING, example: 'Inmates held in the jail may call 800 555.', applies: isTelephone },
  { name: 'footnote', at: ANYTHING, example: 'Inmates were held in the jail.[195]', applies: isFootnote },
  {
    name: 'emergency-call',
    at: ANYTHING,
    example: 'Staff of the jail who held inmates made 999 calls.',
    applies: isEmergencyCall,
  },
  { name: 'list-number', at: ANYTHING, example: '12) Inmates held in the jail', applies: isListNumber },
  {
    name: 'address',
    at: ANYTHING,
    example: 'The inmates had held a protest at 10 Downing Street, not the jail.',
    applies: isAddress,
  },
  { name: 'base', at: ANYTHING, example: 'The jail gave the rates per 100 inmates held.', applies: isBase },
  {
    name: 'idiom',
    at: ANYTHING | IS_ONE,
    example: 'The jail said that it was 100 per cent committed to its inmates.',
    applies: isIdiom,
  },
];
