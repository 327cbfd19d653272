import type { Tokens } from '../../../text/tokens';
import { HEAD, officialWords } from '../../vocabulary/official-words';
import { type RolePhrase, readRolePhrase } from './role-phrase';

const known = new WeakMap<Tokens, readonly RolePhrase[]>();

/** Every role phrase of a text, in order; read once for all the rules that look at them. */
export function rolePhrasesOf(tokens: Tokens): readonly RolePhrase[] {
  let phrases = known.get(tokens);
  if (!phrases) {
    phrases = readAll(tokens);
    known.set(tokens, phrases);
  }
  return phrases;
}

function readAll(tokens: Tokens): RolePhrase[] {
  const { flags } = officialWords();
  const phrases: RolePhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!((flags[tokens.word[i] as number] as number) & HEAD)) continue;
    const phrase = readRolePhrase(tokens, i);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}
