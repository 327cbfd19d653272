import type { Per, Qualifier } from '../../model/mention';
import { anyOrder } from '../../text/any-order';
import { intern, WordSet } from '../../text/lexicon';
import { PhraseIndex } from '../../text/phrase-index';

/** Words that end a noun phrase: no counted noun is looked for behind them. */
export const PHRASE_ENDS = new WordSet(
  `a an the this that these those such each every both all any some no none neither either another other's
   i me my we us our you your he him his she her it its they them their who whom whose which what when where why how
   and or but nor so yet if because though although while whereas unless than as whether
   last next previous past following annually onward onwards
   of in on at to for from by with without within under over between during since after before until till into onto upon
   off out up down across against among amid around about above below behind beside beyond near through throughout toward
   towards via per like despite plus minus versus
   is are was were be been being am has have had having do does did done will would could should may might can must shall
   cannot won't wasn't weren't isn't aren't hasn't haven't hadn't didn't don't doesn't
   not only just also even still already ever never now then there here again once later earlier ago respectively apiece together
   altogether too away back overall nationally nationwide locally currently yesterday today tomorrow tonight instead alone
   said says say told tell tells added went go goes going gone came come comes got get gets took take takes taken gave give given
   left leave leaves leaving saw see seen found find made make makes died die dies killed injured held holds hold spent spend
   spends lost lose won win led leads rose rise risen fell fall fallen grew cut needed need needs required received suffered
   involved resulted remained felt feel thought think thinks believed believe believes knew know lived live claimed committed
   served serve tested failed escaped absconded resigned quit became become began begin seemed appeared stood sat ran run broke
   brought caught sent want wanted wants tried let kept keep keeps ended ends include includes included including had stopped
   refused attacked assaulted according compared reported housed arrived moved`,
);

/** Spans of time: "12 years" measures how long, never how many. */
export const TIME_UNITS = new WordSet(
  'year years month months week weeks fortnight fortnights day days hour hours hr hrs minute minutes min mins second seconds sec secs ' +
    'decade decades century centuries night nights weekend weekends yr yrs mth mths term terms',
);

export const HOURS = new WordSet('hour hours hr hrs');
export const MINUTES = new WordSet('minute minutes min mins');

export const MONTHS = new WordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const WEEKDAYS = new WordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** "a day", "each year": the second word; the first is one of EACH. */
export const PERIOD_NOUNS: ReadonlyMap<number, Per> = new Map<number, Per>([
  [intern('day'), 'day'],
  [intern('night'), 'day'],
  [intern('weekday'), 'day'],
  [intern('week'), 'week'],
  [intern('month'), 'month'],
  [intern('year'), 'year'],
  [intern('annum'), 'year'],
]);
export const EACH = new WordSet('a an per each every');

/** One word that says as much as "a day". */
export const PERIOD_ADVERBS: ReadonlyMap<number, Per> = new Map<number, Per>([
  [intern('daily'), 'day'],
  [intern('nightly'), 'day'],
  [intern('weekly'), 'week'],
  [intern('monthly'), 'month'],
  [intern('annually'), 'year'],
  [intern('yearly'), 'year'],
  [intern('pa'), 'year'],
]);

/** "an annual £3m", "the yearly cost of £30,000". */
export const PERIOD_ADJECTIVES: ReadonlyMap<number, Per> = new Map<number, Per>([
  ...PERIOD_ADVERBS,
  [intern('annual'), 'year'],
]);

/** How exact the words before a number make it. */
const QUALIFIERS: Readonly<Record<Exclude<Qualifier, 'exact'>, string>> = anyOrder({
  about:
    'about, around, roughly, approximately, approx, circa, some, an estimated, estimated, in the region of, something like, close on, somewhere around',
  'at-least': 'at least, no fewer than, no less than, not less than, a minimum of, minimum of, as few as',
  'at-most':
    'up to, as many as, as much as, as high as, at most, no more than, not more than, a maximum of, maximum of, anything up to, capped at',
  'more-than':
    'more than, over, above, in excess of, upwards of, upward of, greater than, exceeding, north of, topping',
  'less-than': 'less than, fewer than, under, below, lower than, as low as',
  almost: 'almost, nearly, close to, approaching, nearing, virtually, getting on for, not far short of',
});

const qualifierIndex = new PhraseIndex<Qualifier>();
for (const [qualifier, phrases] of Object.entries(QUALIFIERS)) {
  for (const phrase of phrases.split(', ')) qualifierIndex.add(phrase.trim(), qualifier as Qualifier);
}

/** The phrases above. */
export const QUALIFIER_PHRASE_LIST: readonly string[] = Object.values(QUALIFIERS)
  .flatMap((phrases) => phrases.split(','))
  .map((phrase) => phrase.trim());

/** The phrases above, found by their first word. */
export const QUALIFIER_PHRASES: PhraseIndex<Qualifier> = qualifierIndex;

/** Words before a number that make it a name: "Section 40", "Wing 3". What counts people behind it is counted all the same. */
export const LABELS = new WordSet(
  `section sections rule rules no nos number category cat band level tier part chapter article schedule volume vol grade stage phase
   type class room cell channel radio bbc itv wing unit group figure fig table block landing route junction version day week key step covid
   paragraph para clause form operation point issue series episode rank ranked ranking page pp dorm houseblock gate platform flight
   highway bus top act pathway zone priority annex appendix question group amendment item court bay lot size round division league
   area sector plot model exhibit code tel telephone phone fax isbn ext extension hc vol c cmnd session text dial q chapter reg regulation charter windows formula`,
);

/** Currencies by name, behind the number. */
export const CURRENCY_NAMES: ReadonlyMap<number, { unit: string; factor: number }> = new Map([
  [intern('pounds'), { unit: 'GBP', factor: 1 }],
  [intern('pound'), { unit: 'GBP', factor: 1 }],
  [intern('quid'), { unit: 'GBP', factor: 1 }],
  [intern('pence'), { unit: 'GBP', factor: 0.01 }],
  [intern('euros'), { unit: 'EUR', factor: 1 }],
  [intern('euro'), { unit: 'EUR', factor: 1 }],
  [intern('dollars'), { unit: 'USD', factor: 1 }],
  [intern('dollar'), { unit: 'USD', factor: 1 }],
]);
