import { type Organisation, organisations } from '../../../gazetteer/organisations';
import { WordSet } from '../../../text/lexicon';
import { PhraseIndex } from '../../../text/phrase-index';
import { BODY_WORDS } from '../../vocabulary/roles';
import type { PeopleText } from './people-text';
import { AND, FOR, isAmpersand, isCapital, isClosingApostrophe, isHyphen, OF, startsSentence } from './token-tests';

/** A body whose people speak in public. */
export interface Body {
  /** Behind its last token. */
  readonly to: number;
  /** Its bare name is also a common word ("Inquest", "Unlock"): it needs a comma before it. */
  readonly isCommonWord: boolean;
}

const ENDS = new WordSet(BODY_WORDS);
const LONGEST = 10;
let index: PhraseIndex<Organisation> | undefined;

/** The index of known bodies, made on first call; before a text is tokenised, so that its words are registered. */
export function bodyIndex(): PhraseIndex<Organisation> {
  if (index) return index;
  index = new PhraseIndex<Organisation>();
  for (const body of organisations()) {
    if (body.kind === 'media') continue;
    for (const name of new Set([body.name, ...body.aliases])) index.add(name, body);
  }
  return index;
}

/** The body whose name starts at a token: one of the tables, or capitalised words that end as names of bodies do. */
export function readBody(tokens: PeopleText, at: number): Body | undefined {
  if (!isCapital(tokens, at)) return undefined;
  const known = bodyIndex().match(tokens.tokens, at);
  if (known) return { to: known.to, isCommonWord: known.values.some(({ nameIsCommonWord }) => nameIsCommonWord) };
  let to = 0;
  for (let i = at; i < at + LONGEST && !(i > at && startsSentence(tokens, i)); i++) {
    if (isCapital(tokens, i)) {
      if (i > at && ENDS.has(tokens.word[i] as number)) to = i + 1;
    } else if (!joins(tokens, i)) break;
  }
  return to > 0 ? { to, isCommonWord: false } : undefined;
}

/** Small words and marks inside a name: "Ministry of Justice", "Centre for Crime and Justice Studies". */
function joins(tokens: PeopleText, at: number): boolean {
  const word = tokens.word[at];
  return (
    word === OF ||
    word === AND ||
    word === FOR ||
    isHyphen(tokens, at) ||
    isAmpersand(tokens, at) ||
    isClosingApostrophe(tokens, at)
  );
}
