import { CAPITAL, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { COMPOUND_NOUNS } from '../../vocabulary/prison-context';

/** Whether token `at`, behind a designator, makes of it the name of something else: "Evin Prison Service", "Folsom Prison Blues", "Newtown prison policy". */
export function isCompound(tokens: Tokens, at: number, isTitle: boolean): boolean {
  if (at >= tokens.length) return false;
  const flags = tokens.flags[at] as number;
  if (flags & PUNCTUATION) return false;
  if (COMPOUND_NOUNS.has(tokens.word[at] as number)) return true;
  return !isTitle && (flags & CAPITAL) !== 0 && !(flags & SENTENCE_START);
}
