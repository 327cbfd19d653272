import type { Mention, PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { type Tokens, UPPER } from '../../../text/tokens';
import { homeOf, isAbroadAt, isAllAbroad } from '../../detectors/offices/home-of';
import { isAbroad } from '../../detectors/prisons/abroad';
import { codeAt } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { bareNameAt, isSure, type PlacedPrison, toPlacedPrisons } from './places';

const RULE = 'prisons-abroad';
const IN = new WordSet('in near');

/**
 * Names of ours that the article uses for a place abroad: after "Durham, North Carolina" or "Durham County Detention
 * Center" the "Durham jail" is not ours, and "Durham" is a town. First, before any rule that trusts what is stated.
 */
export const prisonsAbroad: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], { tokens }: Reading): readonly Mention[] {
    if (!mentions.some((mention) => mention.type === 'prison' && mention.id !== null)) return mentions;
    const placed = toPlacedPrisons(mentions, tokens);
    const abroad = findAbroad(placed, tokens);
    if (!abroad?.size) return mentions;
    return mentions.flatMap((mention) => {
      if (mention.type !== 'prison' || mention.id === null || !abroad.has(mention.id)) return mention;
      // Bare names of an unknown prison are found again by short-references.
      return mention.certainty === 'possible' ? [] : { ...mention, id: null, rule: RULE };
    });
  },
};

/** Ids of our prisons whose names stand for places abroad, unless the article also has "HMP" before one. */
function findAbroad(placed: readonly PlacedPrison[], tokens: Tokens): ReadonlySet<string> | undefined {
  let unknown: Set<number> | undefined;
  for (const { mention, from } of placed) {
    if (mention.id !== null || mention.rule !== 'unknown-prisons') continue;
    unknown ??= new Set();
    unknown.add(tokens.word[from] as number);
  }
  let abroad: Set<string> | undefined;
  // An article at home abroad, with a jail there, means a jail there by "Lincoln" too.
  const isElsewhere =
    isAllAbroad(tokens) ||
    (placed.some(({ mention }) => mention.id === null && isSure(mention)) && isAbroadAt(homeOf(tokens)));
  for (const prison of placed) {
    const { id } = prison.mention;
    if (id === null) continue;
    const isThere = isPlacedAbroad(prison, tokens) || (unknown && sharesName(prison, unknown, tokens));
    if (!isThere && !(isElsewhere && isNamesake(prison, tokens))) continue;
    abroad ??= new Set();
    abroad.add(id);
  }
  if (!abroad) return undefined;
  for (const { mention, from } of placed)
    if (mention.id !== null && isOurs(mention, from, tokens)) abroad.delete(mention.id);
  return abroad;
}

/** "HMP Bedford": no other country prints that. */
function isOurs(mention: PrisonMention, from: number, tokens: Tokens): boolean {
  if (mention.certainty !== 'stated') return false;
  return ((tokens.flags[from] as number) & UPPER) !== 0 && mention.text.startsWith('H');
}

/** "Durham, North Carolina", "Lincoln prison in Nebraska". */
function isPlacedAbroad({ to }: PlacedPrison, tokens: Tokens): boolean {
  return (codeAt(tokens, to) === 44 || IN.has(tokens.word[to] as number)) && isAbroad(tokens, to + 1);
}

/** "Durham jail" beside "Durham County Detention Center". */
function sharesName(prison: PlacedPrison, unknown: ReadonlySet<number>, tokens: Tokens): boolean {
  return (
    prison.mention.certainty !== 'possible' &&
    unknown.has(tokens.word[prison.from] as number) &&
    isNamesake(prison, tokens)
  );
}

/** Whether the name is also a place or a word, so that there may be one abroad. */
function isNamesake({ from }: PlacedPrison, tokens: Tokens): boolean {
  const { nameClass } = bareNameAt(tokens, from);
  return nameClass === 'place' || nameClass === 'word' || nameClass === 'designated';
}
