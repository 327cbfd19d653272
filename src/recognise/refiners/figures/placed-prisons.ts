import type { Mention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { type Tokens, tokenAt } from '../../../text/tokens';
import { itemAt } from '../../item-at';
import { sortBy } from '../../sort-by';

/** Where a prison mention stands in the tokens. */
export interface PlacedPrison {
  readonly at: number;
  readonly id: string | null;
}

/** The part of its prison mentions by which an article is about one prison, though it names others. */
const MAIN_PART = 0.6;

const SINCE = new WordSet('since');

/** The prisons that the mentions name for sure, in order. "The worst riot since Strangeways" dates by a jail: it counts nothing there. */
export function placePrisons(mentions: readonly Mention[], tokens: Tokens): readonly PlacedPrison[] {
  const placed: PlacedPrison[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'prison' || mention.certainty === 'possible') continue;
    const at = tokenAt(tokens, mention.start);
    if (!SINCE.has(tokens.word[at - 1] ?? 0)) placed.push({ at, id: mention.id });
  }
  return sortBy(placed, ({ at }) => at);
}

/** The prison that most of the article's prison mentions name; `estate` where it names none. */
export function mainPrison(prisons: readonly PlacedPrison[]): string | null | undefined {
  if (prisons.length === 0) return 'estate';
  const counts = new Map<string | null, number>();
  for (const { id } of prisons) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) if (count >= prisons.length * MAIN_PART) return id;
  return undefined;
}

/** The last prison named before token `at`; a binary search. */
export function lastBefore(prisons: readonly PlacedPrison[], at: number): PlacedPrison | undefined {
  let low = 0;
  let high = prisons.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((prisons[middle] as PlacedPrison).at < at) low = middle + 1;
    else high = middle;
  }
  return itemAt(prisons, low - 1);
}
