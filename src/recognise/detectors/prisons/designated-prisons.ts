import type { PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { CAPITAL, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { findPrefix, findSuffix } from './designator';
import { findPrisonWords, type PrisonWordHit } from './find-prison-words';
import { prisonIndex } from './prison-index';
import { resolvePrison } from './resolve-prison';
import { isCapital, toPrisonMention } from './span';

const RULE = 'designated-prisons';
/** "Reading prison diaries", "Send prison staff home": at the start of a sentence these are verbs. */
const VERB_LIKE = new WordSet('reading send');
const AUXILIARIES = new WordSet(
  "is was has had will would could should may might can must 's in at on for to and or which where who that as after " +
    'closed shut opened',
);
/** Before a name they make another name: "New Bedford prison", "Port Lincoln Prison". */
const OTHER_TOWN = new WordSet('new fort port san santa saint mount');

/** Known prisons whose name touches a designator: "HMP Haverigg", "Bedford prison", "Styal women's prison". */
export const designatedPrisons: Detector = {
  name: RULE,
  prepare: [prisonIndex],
  detect(reading: Reading): PrisonMention[] {
    return readDesignated(reading, findPrisonWords(reading.tokens));
  },
};

/** The known prisons among the hits of a text whose name touches a designator. */
export function readDesignated(reading: Reading, hits: readonly PrisonWordHit[]): PrisonMention[] {
  const found: PrisonMention[] = [];
  for (let k = 0; k < hits.length; k++) {
    const mention = readName(reading, hits, k);
    if (mention) found.push(mention);
  }
  return found;
}

function readName(reading: Reading, hits: readonly PrisonWordHit[], k: number): PrisonMention | undefined {
  const { tokens } = reading;
  const hit = hits[k] as PrisonWordHit;
  const { names } = hit.phrase;
  const name = names?.[0];
  if (!name) return undefined;
  const prison = resolvePrison(names, reading);
  const first = startOf(tokens, hit);
  if (name.isWhole)
    return isCapital(tokens, first) ? toPrisonMention(tokens, first, hit.to, prison.id, 'stated', RULE) : undefined;
  const prefix = findPrefix(tokens, hits, k - 1, hit.from);
  const suffix = name.nameClass === 'prefixed' ? undefined : findSuffix(tokens, hits, k + 1, hit.to);
  // "Lincoln Correctional Center" is another country's (unknown-prisons); "Yarl's Wood detention center" is ours.
  const isTown = name.nameClass === 'place' || name.nameClass === 'word' || name.nameClass === 'designated';
  if (suffix && !prefix && isTown && suffix.phrase.suffix?.isForeign) return undefined;
  if (suffix && !prefix && isFirm(tokens, suffix)) return undefined;
  if (!prefix && (!suffix || !isCapital(tokens, first) || isVerb(tokens, hit, suffix))) return undefined;
  const from = prefix && !prefix.phrase.prefix?.isPlural ? prefix.from : first;
  const to = suffix && !suffix.phrase.suffix?.isPlural ? suffix.to : hit.to;
  if (!prefix && isOtherTown(tokens, first)) return toPrisonMention(tokens, first - 1, to, null, 'stated', RULE);
  return toPrisonMention(tokens, from, to, prison.id, 'stated', RULE);
}

const SERVICES = new WordSet('service services');
const THE = new WordSet('the');

/** The first token of a name that counts: "the Scrubs" without its article, "The Verne" with it. */
export function startOf(tokens: Tokens, hit: PrisonWordHit): number {
  return THE.has(tokens.word[hit.from] as number) && !isCapital(tokens, hit.from) ? hit.from + 1 : hit.from;
}

/** "Kilmarnock Prison Services". */
function isFirm(tokens: Tokens, { from, to }: PrisonWordHit): boolean {
  return SERVICES.has(tokens.word[to] as number) && isCapital(tokens, from) && isCapital(tokens, to);
}

function isVerb(tokens: Tokens, name: PrisonWordHit, suffix: PrisonWordHit): boolean {
  if (!VERB_LIKE.has(tokens.word[name.from] as number)) return false;
  if (!((tokens.flags[name.from] as number) & SENTENCE_START) || isCapital(tokens, suffix.from)) return false;
  // "Reading prison was" has a subject there, "Reading prison diaries" an object.
  return suffix.to < tokens.length && !goesOn(tokens, suffix.to);
}

/** Whether a subject's verb, a preposition or a mark follows, and no noun that "prison" would belong to. */
export function goesOn(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & PUNCTUATION) !== 0 || AUXILIARIES.has(tokens.word[at] as number);
}

function isOtherTown(tokens: Tokens, first: number): boolean {
  if (first === 0 || (tokens.flags[first] as number) & SENTENCE_START) return false;
  const flags = tokens.flags[first - 1] as number;
  return OTHER_TOWN.has(tokens.word[first - 1] as number) && (flags & CAPITAL) !== 0 && !(flags & SENTENCE_START);
}
