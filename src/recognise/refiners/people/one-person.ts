import { personById } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import type { Tokens } from '../../../text/tokens';
import { plain } from '../../detectors/people/plain-text';
import { isOneSlipApart, isSameGiven } from '../../detectors/people/same-person';
import { nameOf, wordsOf } from './name-mentions';

const MOST_PEOPLE = 200;

/** A name mention with the parts that tell people apart. */
interface ReadMention {
  readonly mention: OfficialMention;
  /** Folded. */
  readonly surname: string;
  /** Absent where only a surname stands. */
  readonly given: string | undefined;
}

/**
 * One id for the names that the article itself shows to be one person: "Mr Gillan" and "Steve Gillan", "Nick" and
 * "Nicholas Hardwick", "Lady Hale" and "Baroness Hale". The tables' id wins, then that of the fullest name.
 */
export function unite(names: readonly OfficialMention[], tokens: Tokens): OfficialMention[] {
  if (names.every(({ id }) => personById(id))) return [...names];
  const read = names.map((mention) => readMention(mention, tokens));
  const people = distinct(read);
  const ids = new Map<string, string | undefined>();
  return read.map((one) => {
    if (personById(one.mention.id)) return one.mention;
    const key = [one.surname, one.given, one.mention.role].join('|');
    if (!ids.has(key)) ids.set(key, findSame(one, people)?.id);
    const id = ids.get(key);
    return id === undefined ? one.mention : { ...one.mention, id };
  });
}

/** One mention of each name under each id: no article names more people than are compared here. */
function distinct(all: readonly ReadMention[]): ReadMention[] {
  const seen = new Map<string, ReadMention>();
  for (const one of all) {
    const key = [one.surname, one.given, one.mention.id].join('|');
    if (!seen.has(key) && seen.size < MOST_PEOPLE) seen.set(key, one);
  }
  return [...seen.values()];
}

function readMention(mention: OfficialMention, tokens: Tokens): ReadMention {
  const name = nameOf(tokens, mention);
  return {
    mention,
    surname: plain(wordsOf(tokens, name.surname, name.to)),
    given: name.parts > 1 ? wordsOf(tokens, name.given, name.given + 1) : undefined,
  };
}

function findSame(one: ReadMention, all: readonly ReadMention[]): OfficialMention | undefined {
  const full = all.filter(({ given, mention }) => given !== undefined && mention.certainty !== 'possible');
  const same = full.filter((other) => isSame(one, other)).map(({ mention }) => mention);
  if (same.length) return same.find(({ id }) => personById(id)) ?? fullest(same);
  if (one.given !== undefined) return undefined;
  const slip = full.find((other) => isCalledTheSame(one, other));
  return (slip ?? all.find((other) => other.given === undefined && other.surname === one.surname))?.mention;
}

function isSame(one: ReadMention, other: ReadMention): boolean {
  if (one.surname !== other.surname) return false;
  return one.given === undefined || (other.given !== undefined && isSameGiven(one.given, other.given));
}

/** "Judge MacDonald" behind "Judge John McDonald": a slip of the paper, where both are called the same. */
function isCalledTheSame(one: ReadMention, other: ReadMention): boolean {
  const { role } = one.mention;
  return role !== undefined && role === other.mention.role && isOneSlipApart(one.surname, other.surname);
}

function fullest(mentions: readonly OfficialMention[]): OfficialMention | undefined {
  return [...mentions].sort((a, b) => b.id.length - a.id.length)[0];
}
