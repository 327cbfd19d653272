import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import type { Candidate } from './candidate';
import { judge } from './judge';
import type { Around, Settled } from './settled';
import { idAt } from './token-words';

const COSTS = new WordSet(
  'cost costs costing invest invests invested investing investment spend spends spent spending worth budget fund funding',
);

/** "invest 100,000 million", "which cost 65 million": a sum without its sign. */
export function toMoney(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  if (candidate.value < 1e6 || candidate.unit !== undefined) return undefined;
  for (let i = Math.max(0, candidate.from - 6); i < candidate.to + 4; i++) {
    if (!COSTS.has(idAt(tokens, i))) continue;
    const { measure, groups } = judge(tokens, candidate, 'GBP', around);
    return { candidate, unit: 'GBP', measure, groups, per: candidate.per };
  }
  return undefined;
}
