/** Names of months, whole and short. */
export interface MonthNames {
  /** The month that a word names, 1 to 12, whatever its case and marks; undefined for every other word. */
  get(word: string): number | undefined;
}

/** Languages that pages speak without declaring it. */
const COMMON = ['nl', 'pt', 'it', 'es', 'fr', 'de'];

/**
 * Names of months in English, Welsh, a page's own language (BCP 47) and some that many pages are in, as the browser knows
 * them. The browser is asked for a language when a word is in none before it: asking for all takes milliseconds.
 */
export function monthNames(language: string | undefined): MonthNames {
  const languages = new Set(['en', 'cy', wellFormed(language ?? 'en'), ...COMMON]);
  return {
    get(word) {
      const name = fold(word);
      for (const one of languages) {
        const month = namesIn(one).get(name);
        if (month) return month;
      }
      return name === 'sept' ? 9 : undefined;
    },
  };
}

const known = new Map<string, ReadonlyMap<string, number>>();

function namesIn(language: string): ReadonlyMap<string, number> {
  let names = known.get(language);
  if (!names) {
    names = collectNames(language);
    known.set(language, names);
  }
  return names;
}

function collectNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return names;
  for (const month of ['long', 'short'] as const) {
    // A day beside the month brings the form that dates use ("января", not "январь").
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(new Date(Date.UTC(2020, index, 2)));
      const name = fold(parts.find((part) => part.type === 'month')?.value.replace(/\.$/, '') ?? '');
      if (/^\p{L}{3,}$/u.test(name)) names.set(name, index + 1);
    }
  }
  return names;
}

/** Lower case without marks, so that "Août", "août" and "aout" are one. */
function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A language tag that Intl takes; whatever else a page says counts as English. */
function wellFormed(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}
