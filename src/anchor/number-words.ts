/** Words that name a number, with its value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i])),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** Fractions, multiples and ordinals: numbers that are words of their own. */
const OTHERS =
  'half halves halved third thirds quarter quarters fifth fifths tenth tenths double doubled doubling treble trebled triple tripled quadrupled once twice first second fourth sixth seventh eighth ninth dozens hundreds thousands millions billions';
export const OTHER_NUMBERS: ReadonlySet<string> = new Set(OTHERS.split(' '));
