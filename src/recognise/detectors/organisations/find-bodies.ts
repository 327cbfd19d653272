import { lazily } from '../../../gazetteer/codec/lazily';
import { WordSet } from '../../../text/lexicon';
import { onceAText } from '../../../text/once-a-text';
import { CAPITAL, NUMBER, type Tokens, UPPER, WORD } from '../../../text/tokens';
import { BODY_NOUNS, NAME_JOINTS } from '../../vocabulary/body-words';
import { type BodyName, bodyIndex } from './body-index';

/** A name of the body index in a text: [from, to) token indices. */
export interface BodyHit {
  readonly from: number;
  readonly to: number;
  readonly body: BodyName;
}

/** What a text has of organisations: the names of the index, and the nouns that may end a name that it lacks. */
export interface BodyWords {
  readonly hits: readonly BodyHit[];
  /** Token indices of the capitalised body nouns, in names of the index too. */
  readonly nouns: readonly number[];
}

const STARTS = 1;
const NOUN = 2;
/** Last words that stay small in a name: "Kent police", "Community union". */
const SMALL_LAST = new WordSet('police union group committee office');

/** By word: whether a name may start there, whether it is a body noun. */
const kinds = lazily((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [word] of bodyIndex().firstWords()) table[word] = STARTS;
  for (let word = 1; word < table.length; word++)
    if (BODY_NOUNS.has(word)) table[word] = (table[word] as number) | NOUN;
  return table;
});

/** Every name of the body index that is printed as one, in order, none inside another, and the body nouns. Worked out once a text. */
export const findBodyWords = onceAText(scan);

function scan(tokens: Tokens): BodyWords {
  const hits: BodyHit[] = [];
  const nouns: number[] = [];
  const table = kinds();
  const { word, flags, length } = tokens;
  let end = 0;
  for (let i = 0; i < length; i++) {
    // Every name starts with a capital or a figure; most tokens with neither.
    const flag = flags[i] as number;
    if (!(flag & (CAPITAL | NUMBER))) continue;
    const kind = table[word[i] as number] as number;
    if (kind & NOUN) nouns.push(i);
    if (i < end || !(kind & STARTS || flag & NUMBER)) continue;
    const hit = bodyAt(tokens, i);
    if (!hit) continue;
    hits.push(hit);
    end = hit.to;
  }
  return { hits, nouns };
}

function bodyAt(tokens: Tokens, from: number): BodyHit | undefined {
  const match = bodyIndex().match(tokens, from);
  if (!match) return undefined;
  for (const body of match.values) if (isPrintedSo(tokens, from, match.to, body)) return { from, to: match.to, body };
  return undefined;
}

/** Capitals where the name has them: "prison service" is no body, "the Prison Service" is. */
function isPrintedSo(tokens: Tokens, from: number, to: number, body: BodyName): boolean {
  if (to - from === 1) return isAbbreviationSo(tokens, from, body);
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
function isAbbreviationSo(tokens: Tokens, at: number, { form, isAcronym }: BodyName): boolean {
  return (
    !isAcronym ||
    ((tokens.flags[at] as number) & UPPER) !== 0 ||
    tokens.text.slice(tokens.start[at], tokens.end[at]) === form
  );
}
