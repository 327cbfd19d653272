import type { Certainty, PrisonMention } from '../../../model/mention';
import { CAPITAL, type Tokens } from '../../../text/tokens';

/** A prison mention over [from, to) token indices. */
export function toPrisonMention(
  tokens: Tokens,
  from: number,
  to: number,
  id: string | null,
  certainty: Certainty,
  rule: string,
  form: PrisonMention['form'] = 'name',
): PrisonMention {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { type: 'prison', start, end, text: tokens.text.slice(start, end), certainty, rule, id, form };
}

export function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & CAPITAL) !== 0;
}

/** UTF-16 code of a token of one character, 0 for longer ones and past the ends. */
export function codeAt(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.length) return 0;
  const start = tokens.start[at] as number;
  return (tokens.end[at] as number) - start === 1 ? tokens.text.charCodeAt(start) : 0;
}
