import { WordSet } from '../../../text/lexicon';
import { type Tokens, tokenise } from '../../../text/tokens';
import { bodyIndex } from '../../detectors/organisations/body-index';
import type { PeopleText } from '../../detectors/people/people-text';
import type { RolePhrase } from '../../detectors/people/role-phrase';
import type { NamedHolder } from './named-holders';
import type { Resolved } from './offices-alone';

/** What papers call whoever heads a body, whatever the body does. */
const ANY_HEAD = new WordSet('leader boss chief head');
/** What bodies call them. */
const OWN_HEADS = new WordSet('president chair chairman chairwoman chairperson secretary executive director');
/** Not the head of the whole. */
const PARTS = new WordSet('deputy vice assistant branch regional area local former ex policy press communications');

/**
 * "The POA leader" of an article that names the POA's general secretary, "the president of the union" of one that has its
 * "leader": the only one whom the article names as a head of that body, where one of the two words is anybody's.
 */
export function findBodyHead(
  tokens: PeopleText,
  { from, head, to }: RolePhrase,
  named: readonly NamedHolder[],
): Resolved | undefined {
  const isAny = ANY_HEAD.has(tokens.word[head] as number);
  if (!isAny && !OWN_HEADS.has(tokens.word[head] as number)) return undefined;
  const body = findBody(tokens.tokens, from, to);
  if (body === undefined || hasAny(tokens.tokens, from, to, PARTS)) return undefined;
  const heads = named.filter(({ roles }) => roles.some((role) => isHeadOf(role, body, isAny)));
  return heads.length === 1 && heads[0] ? { from, to, person: heads[0].id } : undefined;
}

function isHeadOf(role: string, body: string, isAny: boolean): boolean {
  const tokens = tokenise(role);
  const { length } = tokens;
  if (hasAny(tokens, 0, length, PARTS) || findBody(tokens, 0, length) !== body) return false;
  return hasAny(tokens, 0, length, ANY_HEAD) || (isAny && hasAny(tokens, 0, length, OWN_HEADS));
}

/** The id of the body that is named in [from, to). */
function findBody(tokens: Tokens, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const match = bodyIndex().match(tokens, i);
    const body = match && match.to <= to ? match.values.find(({ need }) => need === 'none') : undefined;
    if (body) return body.id;
  }
  return undefined;
}

function hasAny(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.word[i] as number)) return true;
  return false;
}
