import type { Certainty, OrganisationMention } from '../../../model/mention';
import type { Tokens } from '../../../text/tokens';

/** An organisation mention over [from, to) token indices. */
export function toBodyMention(
  tokens: Tokens,
  from: number,
  to: number,
  id: string,
  certainty: Certainty,
  rule: string,
): OrganisationMention {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { type: 'organisation', start, end, text: tokens.text.slice(start, end), certainty, rule, id };
}
