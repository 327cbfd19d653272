import { lexiconSize, WordSet } from '../../../text/lexicon';
import { FACT_BITS, fillBits } from '../../vocabulary/figure-word-bits';
import { numeralKind, PLAIN } from '../../vocabulary/numerals';
import { IS_FIRST, IS_PHRASE, PhraseTable } from '../../vocabulary/phrase-table';
import { SCOPE_PHRASES } from '../../vocabulary/scope-words';
import { STANDING_PHRASES } from '../../vocabulary/standing-words';
import { PERIOD_OPENERS, PERIOD_SECONDS, TODAY } from './read-period';

/** What the phrases of both tables say: a scope and a standing in one number, as one walk looks for both. */
export const ESTATE = 1;
export const THIS_PRISON = 2;
/** Begins with the word of a scope, and tells none. */
const NO_SCOPE = 3;
const SCOPE = 3;
export const TARGET = 4;
export const FORECAST = 8;
export const OUTCOME = 12;
const STANDING = 12;

export const scopeIn = (said: number): number => ((said & SCOPE) === NO_SCOPE ? 0 : said & SCOPE);
export const standingIn = (said: number): number => said & STANDING;

const ROWS: readonly (readonly [said: number, phrases: string])[] = [
  [ESTATE, SCOPE_PHRASES.estate],
  [THIS_PRISON, SCOPE_PHRASES['this-prison']],
  [NO_SCOPE, SCOPE_PHRASES.none],
  [TARGET, STANDING_PHRASES.target],
  [FORECAST, STANDING_PHRASES.forecast],
  [OUTCOME, STANDING_PHRASES.outcome],
];

function build(): PhraseTable {
  const own = new Map<string, number>();
  for (const [said, list] of ROWS) {
    for (const phrase of list.split(',')) own.set(phrase.trim(), (own.get(phrase.trim()) ?? 0) | said);
  }
  // The longest phrase is found alone, so it says what the longest ones that it begins with do.
  const phrases = new Map<string, number>();
  for (const phrase of own.keys())
    phrases.set(phrase, inherited(phrase, own, SCOPE) | inherited(phrase, own, STANDING));
  return new PhraseTable(phrases);
}

function inherited(phrase: string, own: ReadonlyMap<string, number>, part: number): number {
  for (let end = phrase.length; end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
    const said = (own.get(phrase.slice(0, end)) ?? 0) & part;
    if (said !== 0) return said;
  }
  return 0;
}

export const FACT_PHRASES: PhraseTable = build();

/** Roles of a word beside those in FACT_PHRASES: it begins a period with a word of DATES behind it, or alone. */
export const BEGINS_PERIOD = 1;
export const TELLS_TIME = 2;
export const DATES = 32;
export const IS_PERIOD = 64;

/** All roles by which something may begin at a word. */
export const BEGINS_ANY = IS_PHRASE | IS_FIRST | BEGINS_PERIOD | TELLS_TIME | IS_PERIOD;

/** "311 deaths the previous year", "the year before". */
export const PREVIOUS = new WordSet('previous prior preceding');
export const YEAR = new WordSet('year month quarter months');

const phraseRoles = FACT_PHRASES.roles(lexiconSize());
fillBits(FACT_BITS, (word) => {
  const begins = PERIOD_OPENERS.has(word) ? BEGINS_PERIOD : TODAY.has(word) ? IS_PERIOD : 0;
  const dates = PERIOD_SECONDS.has(word) || numeralKind(word) !== PLAIN ? DATES : 0;
  return (phraseRoles[word] as number) | begins | dates | (PREVIOUS.has(word) || YEAR.has(word) ? TELLS_TIME : 0);
});
