import type { Language } from '../model/language';
import type { MessageKey, PluralKey } from './message-key';

/** What stands in the place of `$1`, `$2`… in a message; numbers are written as the language writes them. */
export type Part = string | number;

/** Everything that Gatelog says, in one language. */
export interface Words {
  readonly language: Language;
  say(key: MessageKey, ...parts: readonly Part[]): string;
  /** The form of a message that goes with a number; `$1` is the number, `parts` begin with `$2`. */
  count(key: PluralKey, count: number, ...parts: readonly Part[]): string;
  number(value: number, digits?: number): string;
  /** A date of any precision as short as a newspaper prints it, its spaces unbreakable: "3 Mar 2017", "Sept 2018", "2016"; the string itself where it is no date. */
  date(date: string): string;
  /** "Bedford, Leeds and Hull". */
  list(items: readonly string[]): string;
}

/** Gives the text of a message with its parts in place; empty where there is none. */
export type FindMessage = (key: string, parts: readonly string[]) => string;

/** Not every browser knows Welsh numbers, which are written as in English. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = { en: ['en-GB'], cy: ['cy', 'en-GB'] };

/** The words of a language, given its messages. */
export function toWords(language: Language, find: FindMessage): Words {
  const locales = [...LOCALES[language]];
  const plural = new Intl.PluralRules(language);
  const formats = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 2): string => {
    const format = formats.get(digits) ?? new Intl.NumberFormat(locales, { maximumFractionDigits: digits });
    formats.set(digits, format);
    return format.format(value);
  };
  const toText = (part: Part): string => (typeof part === 'number' ? number(part) : part);
  const say = (key: string, ...parts: readonly Part[]): string => find(key, parts.map(toText)) || key;
  const months = (): readonly string[] => say('months').split(' ');
  return {
    language,
    say,
    count: (key, count, ...parts) => say(`${key}_${plural.select(count)}`, count, ...parts),
    number,
    date: (date) => toDate(date, months),
    list: (items) => toList(items, say),
  };
}

/** Between the parts of a date: a line never ends inside one. */
const TIE = '\u00a0';

/** Months come from the catalogue: Chromium has no Welsh ones, and newspapers write "Sept" and "June". */
function toDate(date: string, months: () => readonly string[]): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (!year) return date;
  const name = month && months()[Number(month) - 1];
  if (!name) return year;
  return [...(day ? [Number(day)] : []), name, year].join(TIE);
}

/** "a" is "ac" before a vowel in Welsh; English has one word for both. */
function toList(items: readonly string[], say: (key: MessageKey, ...parts: readonly Part[]) => string): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const isVowel = /^[aeiouwyâêîôûŵŷ]/i.test(last);
  return say(isVowel ? 'listBeforeVowel' : 'list', items.slice(0, -1).join(', '), last);
}
