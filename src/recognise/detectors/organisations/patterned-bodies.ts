import type { OrganisationMention } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import { toKebabCase } from '../../../text/to-kebab-case';
import { CAPITAL, JOINED, NUMBER, SENTENCE_START, type Tokens, tokenText, WORD } from '../../../text/tokens';
import type { Detector, Reading } from '../../rule';
import {
  ANY_FIELD,
  FIELD_WORDS,
  HEADS,
  INNER_COMMITTEES,
  NAME_JOINTS,
  NO_FORCE,
  NOT_FIRST,
  TAKES_FIELD_BEHIND,
} from '../../vocabulary/body-words';
import { FUNCTION_WORDS } from '../../vocabulary/prison-context';
import { lineStyleAt } from '../prisons/line-style';
import { prisonIndex } from '../prisons/prison-index';
import { codeAt } from '../prisons/span';
import { type BodyName, bodyIndex } from './body-index';
import { toBodyMention } from './body-mention';
import { type BodyHit, findBodyWords } from './find-bodies';

const RULE = 'patterned-bodies';
const LONGEST = 8;
const COMMITTEE = new WordSet('committee');
const POLICE = new WordSet('police constabulary');
const POSSESSIVE = new WordSet("'s");
const THE = new WordSet('the');
const BEFORE_THE = new WordSet('of for against in on');
const BEHIND = new WordSet('of for');
/** "Independent Monitoring Board of HMP Leeds" is the board. */
const ESTABLISHMENT = new WordSet('hmp hmyoi yoi hm');
const NEW = intern('new');
/** Names that begin with "New". */
const AFTER_NEW = new WordSet('zealand york jersey mexico hampshire south orleans');
const JOINT_BEHIND = new WordSet('and');

/**
 * Bodies that no table has, by the words of their names: "Welsh Affairs Select Committee", "Irish Penal Reform Trust",
 * "California Department of Corrections and Rehabilitation". Of other fields than ours only committees, police forces
 * and departments of state are taken.
 */
export const patternedBodies: Detector = {
  name: RULE,
  prepare: [bodyIndex, prisonIndex],
  detect(reading: Reading): OrganisationMention[] {
    if (!reading.isAboutJustice) return [];
    const { tokens } = reading;
    const found: OrganisationMention[] = [];
    const { hits, nouns } = findBodyWords(tokens);
    let last = 0;
    // The first of the known names that does not end before the noun.
    let k = 0;
    for (const noun of nouns) {
      while (k < hits.length && (hits[k] as BodyHit).to <= noun) k++;
      const known = hits[k] && (hits[k] as BodyHit).from <= noun ? hits[k] : undefined;
      const from = known ? extendLeft(tokens, known.from, last) : nameStart(tokens, noun, last);
      const to = nameEnd(tokens, noun);
      // The known name itself, which named-bodies has; "HMP Leeds Prison Officers Association" is the union in a jail.
      if (known && to <= known.to && (from === known.from || isOfJail(tokens, from, known.from))) continue;
      if (!isBody(tokens, from, noun, to)) continue;
      if (lineStyleAt(tokens, noun) !== 'sentence') continue;
      const id = toId(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
      found.push(toBodyMention(tokens, from, to, id, 'stated', RULE));
      last = to;
    }
    return found;
  },
};

/** Start of the capitalised name that ends in the noun at `noun`, not before token `floor`. */
function nameStart(tokens: Tokens, noun: number, floor: number): number {
  let from = noun;
  while (from > floor && noun - from < LONGEST && ((tokens.flags[from] as number) & SENTENCE_START) === 0) {
    const at = from - 1;
    if (isNameWord(tokens, at)) from = at;
    else if (at > floor && isJoint(tokens, at) && isNameWord(tokens, at - 1)) from = at - 1;
    else break;
  }
  return firstOf(tokens, from, noun);
}

/** "Israel" before the known "Prison Service"; what a joint joins to a known name is another body. */
function extendLeft(tokens: Tokens, start: number, floor: number): number {
  let from = start;
  while (from > floor && start - from < LONGEST && ((tokens.flags[from] as number) & SENTENCE_START) === 0) {
    if (!isNameWord(tokens, from - 1)) break;
    from--;
  }
  // "Creating HM Prison Service" starts with a verb.
  if ((tokens.flags[from] as number) & SENTENCE_START && tokenText(tokens, from).endsWith('ing')) from++;
  return firstOf(tokens, from, start);
}

function firstOf(tokens: Tokens, start: number, last: number): number {
  let from = start;
  while (from < last && !isFirst(tokens, from)) from++;
  return from;
}

/** "Public and Commercial", "Magistrates’": a joint between two capitals. "Labour's Justice Committee" starts anew. */
function isJoint(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (isClosingApostrophe(tokens, at)) return true;
  if (POSSESSIVE.has(word)) return FIELD_WORDS.has(tokens.word[at - 1] as number);
  // "Chief Executive of HM Prison Service": the office, then the body.
  if (HEADS.has(tokens.word[at - 1] as number)) return false;
  // "Board of the", not "Before Christmas the".
  if (THE.has(word)) return BEFORE_THE.has(tokens.word[at - 1] as number);
  return NAME_JOINTS.has(word) || tokens.text.charCodeAt(tokens.start[at] as number) === 38;
}

/** "Officers’ Association". */
function isClosingApostrophe(tokens: Tokens, at: number): boolean {
  if (!((tokens.flags[at] as number) & JOINED)) return false;
  const code = codeAt(tokens, at);
  return code === 39 || code === 0x2019;
}

function isFirst(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (word === NEW && AFTER_NEW.has(tokens.word[at + 1] as number)) return true;
  return isCapital(tokens, at) && !NOT_FIRST.has(word) && !FUNCTION_WORDS.has(word);
}

/** End of the name: behind the noun, or behind "of" and the capitals that say its field. */
function nameEnd(tokens: Tokens, noun: number): number {
  let to = noun + 1;
  if (!TAKES_FIELD_BEHIND.has(tokens.word[noun] as number) || !BEHIND.has(tokens.word[to] as number)) return to;
  const index = bodyIndex();
  for (let i = to + 1; i < tokens.length && i - noun < LONGEST; i++) {
    if ((tokens.flags[i] as number) & SENTENCE_START) break;
    if (ESTABLISHMENT.has(tokens.word[i] as number)) break;
    if (isNameWord(tokens, i)) to = i + 1;
    else if (!JOINT_BEHIND.has(tokens.word[i] as number) || isAnother(index.match(tokens, i + 1)?.values)) break;
  }
  return to;
}

/** Whether what a joint leads to is a body of its own: "Nacro", where "Community" may be a word of the name. */
function isAnother(names: readonly BodyName[] | undefined): boolean {
  return names?.some(({ need }) => need === 'none') === true;
}

function isBody(tokens: Tokens, from: number, noun: number, to: number): boolean {
  const word = tokens.word[noun] as number;
  if (to - from < 2 || isGlued(tokens, from)) return false;
  if (POLICE.has(word))
    return from < noun && !NO_FORCE.has(tokens.word[noun - 1] as number) && to === noun + 1 && !isCapital(tokens, to);
  if (COMMITTEE.has(word)) return from < noun && !hasAny(tokens, from, noun, INNER_COMMITTEES);
  return (
    (ANY_FIELD.has(word) && to > noun + 1) ||
    hasAny(tokens, from, noun, FIELD_WORDS) ||
    hasAny(tokens, noun + 1, to, FIELD_WORDS)
  );
}

/** The "S" of "G4S Detention Services". */
function isGlued(tokens: Tokens, at: number): boolean {
  return at > 0 && ((tokens.flags[at] as number) & JOINED) !== 0 && ((tokens.flags[at - 1] as number) & NUMBER) !== 0;
}

function hasAny(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.word[i] as number)) return true;
  return false;
}

/** "HMP Leeds" or "Swaleside" before the name of a body: its branch there. */
function isOfJail(tokens: Tokens, from: number, to: number): boolean {
  if (hasAny(tokens, from, to, ESTABLISHMENT)) return true;
  const match = prisonIndex().match(tokens, from);
  return match?.to === to && match.values[0]?.names !== undefined;
}

/** The kebab-case of the usual name: committees without "Select" and the chamber before it. */
function toId(name: string): string {
  return toKebabCase(
    name
      .replace(/\b(?:Select|Commons|Lords) /g, '')
      .replace(/ & /g, ' and ')
      .replace('Dept', 'Department'),
  );
}

function isNameWord(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & WORD) !== 0 && isCapital(tokens, at);
}

function isCapital(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & CAPITAL) !== 0;
}
