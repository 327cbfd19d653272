import { CAPITAL, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { COMPOUND_NOUNS } from '../../vocabulary/prison-context';

/** Whether token `at`, behind a designator, makes of it the name of something else: "Evin Prison Service", "Folsom Prison Blues", "Newtown prison policy". */
export function isCompound(tokens: Tokens, at: number, isTitle: boolean): boolean {
  if (at >= tokens.length || (tokens.flags[at] as number) & PUNCTUATION) return false;
  return COMPOUND_NOUNS.has(tokens.word[at] as number) || isLongerName(tokens, at, isTitle);
}

/** Whether a name goes on at token `at`: "Alcatraz Swim Team". */
export function isLongerName(tokens: Tokens, at: number, isTitle: boolean): boolean {
  if (at >= tokens.length || isTitle) return false;
  const flags = tokens.flags[at] as number;
  return (flags & CAPITAL) !== 0 && !(flags & SENTENCE_START);
}
