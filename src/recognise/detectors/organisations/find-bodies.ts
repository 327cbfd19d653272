import { WordSet } from '../../../text/lexicon';
import { CAPITAL, NUMBER, type Tokens, UPPER, WORD } from '../../../text/tokens';
import { NAME_JOINTS } from '../../vocabulary/body-words';
import { type BodyName, bodyIndex } from './body-index';

/** A name of the body index in a text: [from, to) token indices. */
export interface BodyHit {
  readonly from: number;
  readonly to: number;
  readonly body: BodyName;
}

/** Last words that stay small in a name: "Kent police", "Community union". */
const SMALL_LAST = new WordSet('police union group');
const found = new WeakMap<Tokens, readonly BodyHit[]>();

/** Every name of the body index that is printed as one, in order, none inside another. Worked out once a text. */
export function findBodies(tokens: Tokens): readonly BodyHit[] {
  const known = found.get(tokens);
  if (known) return known;
  const hits: BodyHit[] = [];
  for (let i = 0; i < tokens.length; ) {
    // Every name starts with a capital or a figure; most tokens with neither.
    const hit = (tokens.flags[i] as number) & (CAPITAL | NUMBER) ? bodyAt(tokens, i) : undefined;
    if (hit) hits.push(hit);
    i = hit ? hit.to : i + 1;
  }
  found.set(tokens, hits);
  return hits;
}

function bodyAt(tokens: Tokens, from: number): BodyHit | undefined {
  const match = bodyIndex().match(tokens, from);
  if (!match) return undefined;
  for (const body of match.values) if (isPrintedSo(tokens, from, match.to, body)) return { from, to: match.to, body };
  return undefined;
}

/** Capitals where the name has them: "prison service" is no body, "the Prison Service" is. */
function isPrintedSo(tokens: Tokens, from: number, to: number, { form }: BodyName): boolean {
  if (to - from === 1) return isAbbreviationSo(tokens, from, form);
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    const word = tokens.word[i] as number;
    if (!(flags & WORD) || flags & CAPITAL || NAME_JOINTS.has(word)) continue;
    if (i === to - 1 && SMALL_LAST.has(word)) continue;
    return false;
  }
  return true;
}

/** One word: "POA" in capitals, "MoJ" letter by letter or all in capitals, "Nacro" with its first one. */
function isAbbreviationSo(tokens: Tokens, at: number, form: string): boolean {
  const flags = tokens.flags[at] as number;
  if (!(flags & CAPITAL)) return /^[A-Z0-9]/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
  const isAcronym = /[A-Z0-9].*[A-Z0-9]/.test(form);
  return !isAcronym || (flags & UPPER) !== 0 || tokens.text.slice(tokens.start[at], tokens.end[at]) === form;
}
