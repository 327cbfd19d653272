import type { OrganisationMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { CAPITAL, PUNCTUATION, SENTENCE_START, type Tokens, UPPER } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import { BODY_CUES, HEADS, SPEAKS } from '../../vocabulary/body-words';
import { lineStyleAt } from '../prisons/line-style';
import { codeAt } from '../prisons/span';
import { isBesideHolder } from './beside-holder';
import { type BodyName, bodyIndex } from './body-index';
import { toBodyMention } from './body-mention';
import { findBodyWords } from './find-bodies';

const RULE = 'named-bodies';
const ARTICLE = new WordSet('the a an');
/** Behind a body's name they make another one of it. */
const OTHER_THING = new WordSet('office gala opera museum club stadium square');
const POLICE = new WordSet('police');
const AND = new WordSet('and');
const CRIME = new WordSet('crime');
/** "She leaves as Prisoner Ombudsman". */
const AS = new WordSet('as');
const ITS = new WordSet('its whose');
const POSSESSIVE = new WordSet("'s");

/** Bodies of the tables under any of their names, in articles on prisons: "POA", "the Howard League", "Kent police". */
export const namedBodies: Detector = {
  name: RULE,
  prepare: [bodyIndex],
  detect(reading: Reading): OrganisationMention[] {
    if (!reading.isAboutJustice) return [];
    const { tokens } = reading;
    const found: OrganisationMention[] = [];
    for (const { from, to, body } of findBodyWords(tokens).hits) {
      const mention = read(tokens, from, to, body);
      if (mention) found.push(mention);
    }
    return found;
  },
};

function read(tokens: Tokens, from: number, to: number, body: BodyName): OrganisationMention | undefined {
  if (isOtherThing(tokens, to) || isCommissioner(tokens, to)) return undefined;
  const isSure = meetsNeed(tokens, from, to, body);
  if (isSure === undefined) return undefined;
  return toBodyMention(tokens, from, to, body.id, isSure ? 'stated' : 'possible', RULE);
}

/** "Met Office", "Reform Club", "Liberty Stadium". */
function isOtherThing(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || !OTHER_THING.has(tokens.word[at] as number)) return false;
  const flags = tokens.flags[at] as number;
  return (flags & CAPITAL) !== 0 && (flags & SENTENCE_START) === 0;
}

/** "Kent police and crime commissioner". */
function isCommissioner(tokens: Tokens, at: number): boolean {
  if (!POLICE.has(tokens.word[at - 1] as number) || !AND.has(tokens.word[at] as number)) return false;
  return CRIME.has(tokens.word[at + 1] as number);
}

/** Whether a name meets its need; undefined where nothing else in the article can. */
function meetsNeed(tokens: Tokens, from: number, to: number, { need }: BodyName): boolean | undefined {
  switch (need) {
    case 'none':
      return true;
    case 'full':
      return false;
    case 'office':
      return AS.has(tokens.word[from - 1] as number) || isBesideHolder(tokens, from, to) ? undefined : true;
    case 'cue':
      return hasCue(tokens, from, to);
    case 'capital':
      return hasCue(tokens, from, to) || isMidSentence(tokens, from, to) || isShouted(tokens, from, to);
  }
}

/** "the charity Unlock", "Community union", "Unlock’s chief executive", "director of Inquest", "Inquest said". */
function hasCue(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 4; i--) {
    const word = tokens.word[i] as number;
    if (BODY_CUES.has(word) && from - i <= 2) return true;
    if (HEADS.has(word) && !((tokens.flags[i] as number) & SENTENCE_START && from - i > 3)) return true;
    if ((tokens.flags[i] as number) & PUNCTUATION) break;
  }
  const next = POSSESSIVE.has(tokens.word[to] as number) ? to + 1 : to;
  if (next >= tokens.length || (tokens.flags[next] as number) & SENTENCE_START) return false;
  if (SPEAKS.has(tokens.word[next] as number)) return true;
  // "At Inquest, its director".
  if (codeAt(tokens, to) === 44 && ITS.has(tokens.word[to + 1] as number) && HEADS.has(tokens.word[to + 2] as number))
    return true;
  // "Reform groups" may open a sentence.
  return BODY_CUES.has(tokens.word[next] as number) && !((tokens.flags[from] as number) & SENTENCE_START);
}

/** "INQUEST highlights", in a line that is no headline in capitals. */
function isShouted(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && ((tokens.flags[from] as number) & UPPER) !== 0 && lineStyleAt(tokens, from) === 'sentence';
}

function isMidSentence(tokens: Tokens, from: number, to: number): boolean {
  const flags = tokens.flags[from] as number;
  if (flags & SENTENCE_START || from === 0) return to - from > 1 && lineStyleAt(tokens, from) === 'sentence';
  const before = tokens.flags[from - 1] as number;
  if (before & CAPITAL || ARTICLE.has(tokens.word[from - 1] as number)) return false;
  const after = to < tokens.length ? (tokens.flags[to] as number) : 0;
  if (after & CAPITAL && !(after & SENTENCE_START)) return false;
  return lineStyleAt(tokens, from) === 'sentence';
}
