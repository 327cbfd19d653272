import type { Period } from '../model/mention';
import type { Words } from '../words/words';

/** A period as a column has it: "year to Mar 2019", "Nov 2016", "2015 to 2018"; empty where the article states none. */
export function toPeriodLabel(words: Words, period: Period | undefined): string {
  if (!period) return '';
  const { at, from, to } = period;
  if (at) return words.date(at);
  if (!from || !to) return words.date(to ?? from ?? '');
  return isYear(from, to)
    ? words.say('periodYearTo', words.date(to.slice(0, 7)))
    : words.say('periodRange', words.date(from), words.date(to));
}

/** Whether two days are the first and last of twelve months. */
function isYear(from: string, to: string): boolean {
  if (from.length < 10 || to.length < 10) return false;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days === 365 || days === 366;
}
