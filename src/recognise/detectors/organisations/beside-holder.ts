import { WordSet } from '../../../text/lexicon';
import { CAPITAL, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { FUNCTION_WORDS } from '../../vocabulary/prison-context';
import { codeAt } from '../prisons/span';

const ARTICLE = new WordSet('the');
const OFFICE = new WordSet('office team report investigators investigation');

/**
 * Whether a name that is an office too stands beside its holder's name: "Prisons and Probation Ombudsman Nigel
 * Newcomen", "Nigel Newcomen, the Prisons and Probation Ombudsman". There it is a role, not a body.
 */
export function isBesideHolder(tokens: Tokens, from: number, to: number): boolean {
  const first = codeAt(tokens, to) === 44 ? to + 1 : to;
  if (isName(tokens, first) && isName(tokens, first + 1) && !OFFICE.has(tokens.word[first] as number)) return true;
  const before = ARTICLE.has(tokens.word[from - 1] as number) ? from - 2 : from - 1;
  return codeAt(tokens, before) === 44 && isName(tokens, before - 1) && isName(tokens, before - 2);
}

function isName(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  const flags = tokens.flags[at] as number;
  if (!(flags & WORD) || !(flags & CAPITAL)) return false;
  return !FUNCTION_WORDS.has(tokens.word[at] as number) || (flags & SENTENCE_START) !== 0;
}
