import { anyOrder } from '../../../text/any-order';
import { intern, WordSet } from '../../../text/lexicon';
import { UPPER } from '../../../text/tokens';
import type { PeopleText } from '../../detectors/people/people-text';
import { plain } from '../../detectors/people/plain-text';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import {
  can,
  isCapital,
  isColon,
  isDeterminer,
  isHyphen,
  isPoint,
  isPossessive,
  isWord,
  STATE,
  startsParagraph,
  startsSentence,
} from '../../detectors/people/token-tests';
import { SAYS } from '../../vocabulary/official-words';
import { LOCAL_HEADS } from '../../vocabulary/roles';
import { wordsOf } from '../people/name-mentions';
import type { NamedHolder } from './named-holders';
import type { Resolved } from './offices-alone';

const LOCAL = new WordSet(LOCAL_HEADS);
const EXECUTIVE = intern('executive');
/** Ranks that part one office from another of the same head. */
const RANKS = new Set('deputy assistant vice chief shadow general lord prime first acting under'.split(' '));
/** What a jail's own head may be called by. */
const OWN = new Set(
  anyOrder(
    'prison jail union association charity trust league service board committee new current her his their its hm labour tory conservative liberal democrat lib dem snp plaid dup reform green local',
  ).split(' '),
);
const NEWS = new WordSet('new newly appointed current present incoming outgoing');
const COMPLETING = new Set('of for at in'.split(' '));
const CHAIRS = /^chairs?(?:man|woman|person)?$/;
const NO_RANKS: ReadonlySet<string> = new Set();

/** Whether a phrase can mean whom the article named with that role: "the governor", "its director", no "a spokesman". */
export function isLocalOffice(tokens: PeopleText, phrase: RolePhrase): boolean {
  // "The executive" is a body.
  if (tokens.word[phrase.head] === EXECUTIVE && phrase.from === phrase.head) return false;
  return LOCAL.has(tokens.word[phrase.head] as number) && isDefinite(tokens, phrase);
}

/**
 * "the governor", "the chief inspector", "Wandsworth Prison governor" in an article that names exactly one person
 * with that role.
 */
export function findLocalHolder(
  tokens: PeopleText,
  phrase: RolePhrase,
  named: readonly NamedHolder[],
): Resolved | undefined {
  const head = plain(wordsOf(tokens, phrase.head, phrase.head + 1));
  const sought = CHAIRS.test(head) ? 'chair' : head;
  let before: readonly string[] | undefined;
  let found: string | undefined;
  for (const { id, roles } of named) {
    let isMeant = false;
    for (const role of roles) {
      if (!role.includes(sought)) continue;
      before ??= modifiersOf(tokens, phrase);
      const words = toWords(role);
      if (!isRole(words, head, before)) continue;
      isMeant = isOfSame(words, namesIn(tokens, phrase.headEnd, phrase.to));
      if (!isMeant) break;
    }
    if (!isMeant) continue;
    if (found !== undefined) return undefined;
    found = id;
  }
  return found === undefined ? undefined : { from: behindNews(tokens, phrase), to: phrase.to, person: found };
}

/** "The new governor": who is new is the holder, the office is not. */
function behindNews(tokens: PeopleText, { from, head }: RolePhrase): number {
  let at = from;
  while (at < head && NEWS.has(tokens.word[at] as number)) at++;
  return at;
}

/** "the governor", "its director", "Lewes's governor", or a capital that makes the words a title. */
function isDefinite(tokens: PeopleText, { from, head }: RolePhrase): boolean {
  for (let i = from; i < head; i++) if (isPossessive(tokens, i) || isCapital(tokens, i)) return true;
  if (isPossessive(tokens, from - 1) || (isCapital(tokens, head) && !isShouted(tokens, head))) return true;
  if (from < HEADLINE && isSaid(tokens, from, head)) return true;
  return isDeterminer(tokens, from - 1) && !startsSentence(tokens, from) && wordsOf(tokens, from - 1, from).length > 2;
}

/** What only headlines say of an office without its article. */
const FINDS = new WordSet('finds rules hears slams blasts hails backs');
/** Tokens of a page's first lines in which headlines leave "the" out. */
const HEADLINE = 40;

/** "Chief inspector tells MPs", "says crime commissioner", "Coroner: cells unsafe", in a first line that is no sentence. */
function isSaid(tokens: PeopleText, from: number, head: number): boolean {
  let end = head + 1;
  while (end - head < HEADLINE && !startsParagraph(tokens, end)) end++;
  if (isPoint(tokens, end - 1)) return false;
  if (startsParagraph(tokens, from) && isColon(tokens, head + 1)) return true;
  const says = can(tokens, head + 1, SAYS) || FINDS.has(tokens.word[head + 1] as number);
  return says || (!startsSentence(tokens, from) && can(tokens, from - 1, SAYS));
}

/** "MP" is written so wherever it stands. */
function isShouted(tokens: PeopleText, at: number): boolean {
  return ((tokens.is[at] as number) & UPPER) !== 0;
}

/** The capitalised words of what completes the phrase, folded; the "State" of every "Secretary of State" tells none from another. */
function namesIn(tokens: PeopleText, from: number, to: number): string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++)
    if (isCapital(tokens, i) && tokens.word[i] !== STATE) names.push(plain(wordsOf(tokens, i, i + 1)));
  return names;
}

/** "commissioner for Kent" is not "commissioner for Essex"; a role that says no place may be of any. */
function isOfSame(role: readonly string[], after: readonly string[]): boolean {
  return after.length === 0 || !role.some((word) => COMPLETING.has(word)) || after.some((word) => role.includes(word));
}

function modifiersOf(tokens: PeopleText, { from, head }: RolePhrase): readonly string[] {
  const before: string[] = [];
  for (let i = from; i < head; i++) {
    if (isWord(tokens, i) && !isPossessive(tokens, i) && !isHyphen(tokens, i))
      before.push(plain(wordsOf(tokens, i, i + 1)));
  }
  return before;
}

const toWords = (role: string): string[] => role.split(/[^\p{L}\d']+/u).filter(Boolean);

/** Whether a role of the article is the one meant: the same head and rank, and nothing before it that the role lacks. */
function isRole(role: readonly string[], head: string, before: readonly string[]): boolean {
  const at = role.findIndex((word) => word === head || (CHAIRS.test(word) && CHAIRS.test(head)));
  if (at < 0) return false;
  // An assistant coroner is the inquest's coroner.
  const ranks = head === 'coroner' ? NO_RANKS : RANKS;
  const rank = role.slice(0, at).filter((word) => ranks.has(word));
  const asked = before.filter((word) => ranks.has(word));
  if (rank.length !== asked.length || !rank.every((word) => asked.includes(word))) return false;
  // "The East Renfrewshire MP" where the article said "MP" and no more.
  return role.length === 1 || before.every((word) => role.includes(word) || OWN.has(word) || isRankOf(head, word));
}

/** "HM Senior Coroner for Kent" is the coroner whom the article named without the rank. */
function isRankOf(head: string, word: string): boolean {
  return head === 'coroner' && (word === 'senior' || word === 'area');
}
