import { intern } from '../../../text/lexicon';
import { onceAText } from '../../../text/once-a-text';
import type { Tokens } from '../../../text/tokens';
import { JURISDICTION_WORDS } from '../../vocabulary/jurisdiction-words';

/** Where an article is at home: whose offices it means when it does not say. */
export type Home = keyof typeof JURISDICTION_WORDS;

const SHERIFF = intern('sheriff');
const POSSESSIVE = intern("'s");
const IRELAND = intern('ireland');
const NORTHERN = intern('northern');
let words: Uint8Array | undefined;
const HOMES = Object.keys(JURISDICTION_WORDS) as Home[];

const countsOf = onceAText(count);

/** The jurisdiction whose words an article uses most; England and Wales where it uses none. */
export const homeOf = onceAText(findHome);

/** How many words abroad make an article one on another country, and how many of them a word of ours is worth. */
const FAR = 3;
const SELDOM = 5;

/** Whether an article speaks of another country time and again, and hardly of ours. */
export function isAllAbroad(tokens: Tokens): boolean {
  const counts = countsOf(tokens);
  let abroad = 0;
  let ours = 0;
  for (const [i, home] of HOMES.entries()) {
    if (isAbroadAt(home)) abroad += counts[i + 1] as number;
    else ours += counts[i + 1] as number;
  }
  return abroad >= FAR && ours * SELDOM <= abroad;
}

/** Where the word at a token is at home, if it is one of those that are counted. */
export function homeWord(tokens: Tokens, at: number): Home | undefined {
  words ??= build();
  return HOMES[(words[tokens.word[at] as number] as number) - 1];
}

/** Registers the words that are counted. */
export function prepareHomes(): void {
  words ??= build();
}

/** Whether an article at home there means none of our offices, bodies and prisons. */
export function isAbroadAt(home: Home | undefined): boolean {
  return home === 'elsewhere' || home === 'ireland';
}

function count({ word, length }: Tokens): Uint32Array {
  words ??= build();
  const table = words;
  const counts = new Uint32Array(HOMES.length + 1);
  let republic = 0;
  for (let i = 0; i < length; i++) {
    const home = table[word[i] as number] as number;
    if (home === 0) continue;
    // America's sheriffs have offices, Scotland's are judges.
    if (word[i] === SHERIFF && word[i + 1] === POSSESSIVE) continue;
    counts[home] = (counts[home] as number) + 1;
    if (word[i] === IRELAND && word[i - 1] !== NORTHERN) republic++;
  }
  // "Ireland" alone is either; where the article speaks of Dublin, it is the republic.
  const ireland = HOMES.indexOf('ireland') + 1;
  if ((counts[ireland] as number) > 1) {
    counts[ireland] = (counts[ireland] as number) + republic;
    const north = HOMES.indexOf('northern-ireland') + 1;
    counts[north] = (counts[north] as number) - republic;
  }
  return counts;
}

function findHome(tokens: Tokens): Home {
  const counts = countsOf(tokens);
  let best: Home = 'england-wales';
  let most = 0;
  for (const [i, home] of HOMES.entries()) {
    const seen = counts[i + 1] as number;
    if (seen > most || (seen === most && home === 'england-wales' && seen > 0)) {
      best = home;
      most = seen;
    }
  }
  return best;
}

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [i, home] of HOMES.entries()) {
    for (const word of JURISDICTION_WORDS[home].split(/\s+/).filter(Boolean)) table[intern(word)] = i + 1;
  }
  return table;
}
