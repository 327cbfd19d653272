import { intern } from '../../text/lexicon';

/** Why a word makes the figures detector look closer; 0 for every other word. */
export const PLAIN = 0;
/** "seven", "forty". */
export const NUMERAL = 1;
/** "hundred", "million", "dozen": multiplies what stands before it. */
export const MAGNITUDE = 2;
/** "half", "thirds", "quarter". */
export const FRACTION = 3;
/** "doubled", "twice", "threefold". */
export const MULTIPLE = 4;
/** "hour", for "an hour a day". */
export const HOUR = 5;

const numerals: [id: number, kind: number, value: number][] = [];

function list(kind: number, rows: Readonly<Record<string, number>>): void {
  for (const [words, value] of Object.entries(rows)) {
    for (const word of words.split(' ')) {
      numerals.push([intern(word), kind, value]);
    }
  }
}

list(NUMERAL, {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  'forty fourty': 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
list(MAGNITUDE, {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  'million mn': 1e6,
  'billion bn': 1e9,
  'trillion tn': 1e12,
});
list(FRACTION, {
  'half halves': 1 / 2,
  'third thirds': 1 / 3,
  'quarter quarters': 1 / 4,
  'fifth fifths': 1 / 5,
  'sixth sixths': 1 / 6,
  'seventh sevenths': 1 / 7,
  'eighth eighths': 1 / 8,
  'ninth ninths': 1 / 9,
  'tenth tenths': 1 / 10,
});
list(MULTIPLE, {
  'double doubled doubling twice twofold': 2,
  'triple tripled tripling treble trebled trebling threefold': 3,
  'quadruple quadrupled quadrupling fourfold': 4,
  'quintupled fivefold': 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  'halved halving': 0.5,
});
list(HOUR, { hour: 1 });

const size = Math.max(...numerals.map(([id]) => id)) + 1;
const kindOf = new Uint8Array(size);
const amountOf = new Float64Array(size);
for (const [id, kind, value] of numerals) {
  kindOf[id] = kind;
  amountOf[id] = value;
}

/** Which of the kinds above a word is, by its lexicon id. */
export function numeralKind(word: number): number {
  // Past the end would be undefined, which is slow to ask for.
  return word < kindOf.length ? (kindOf[word] as number) : PLAIN;
}

/** What a number word stands for; 0 for a word that is none. */
export function numeralValue(word: number): number {
  return word < amountOf.length ? (amountOf[word] as number) : 0;
}
