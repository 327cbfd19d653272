import type { Person } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { withRole } from '../../detectors/people/official-mention';
import type { PeopleText } from '../../detectors/people/people-text';
import { plain } from '../../detectors/people/plain-text';
import { isOneSlipApart, isSameGiven } from '../../detectors/people/same-person';
import { nameOf, wordsOf } from './name-mentions';

const MOST_PEOPLE = 200;
/** Up to so many, looking at each is faster than finding those that are alike. */
const FEW = 20;

/** A name mention with the parts that tell people apart. */
interface ReadMention {
  readonly mention: OfficialMention;
  /** Whether the tables know whom it means. */
  readonly isListed: boolean;
  /** Folded. */
  readonly surname: string;
  /** Absent where only a surname stands. */
  readonly given: string | undefined;
}

/**
 * One id for the names that the article itself shows to be one person: "Mr Gillan" and "Steve Gillan", "Nick" and
 * "Nicholas Hardwick", "Lady Hale" and "Baroness Hale". The tables' id wins, then that of the fullest name.
 */
export function unite(
  names: readonly OfficialMention[],
  listed: readonly (Person | undefined)[],
  tokens: PeopleText,
): readonly OfficialMention[] {
  if (names.length < 2) return names;
  const read = names.map((mention, i) => readMention(mention, listed[i] !== undefined, tokens));
  const people = distinct(read);
  return read.map((one) => (one.isListed ? one.mention : withIdOf(findSame(one, people), one.mention)));
}

function withIdOf(same: OfficialMention | undefined, mention: OfficialMention): OfficialMention {
  if (same === undefined || same.id === mention.id) return mention;
  const { type, form, start, end, text, certainty, rule, role, office } = mention;
  return withRole({ type, form, start, end, text, id: same.id, certainty, rule }, role, office);
}

/** One mention of each name under each id: no article names more people than are compared here. */
function distinct(all: readonly ReadMention[]): readonly ReadMention[] {
  if (all.length <= FEW) return all;
  const seen = new Map<string, ReadMention>();
  for (const one of all) {
    const key = [one.surname, one.given, one.mention.id].join('|');
    if (!seen.has(key) && seen.size < MOST_PEOPLE) seen.set(key, one);
  }
  return [...seen.values()];
}

function readMention(mention: OfficialMention, isListed: boolean, tokens: PeopleText): ReadMention {
  const name = nameOf(tokens, mention);
  return {
    mention,
    isListed,
    surname: plain(wordsOf(tokens, name.surname, name.to)),
    given: name.parts > 1 ? wordsOf(tokens, name.given, name.given + 1) : undefined,
  };
}

function findSame(one: ReadMention, all: readonly ReadMention[]): OfficialMention | undefined {
  let fullest: OfficialMention | undefined;
  for (const other of all) {
    if (!isSame(one, other)) continue;
    if (other.isListed) return other.mention;
    if (!fullest || other.mention.id.length > fullest.id.length) fullest = other.mention;
  }
  if (fullest || one.given !== undefined) return fullest;
  const slip = all.find((other) => isFull(other) && isCalledTheSame(one, other));
  return (slip ?? all.find((other) => other.given === undefined && other.surname === one.surname))?.mention;
}

/** A name that others can be told by. */
function isFull({ given, mention }: ReadMention): boolean {
  return given !== undefined && mention.certainty !== 'possible';
}

function isSame(one: ReadMention, other: ReadMention): boolean {
  if (one.surname !== other.surname || !isFull(other)) return false;
  return one.given === undefined || (other.given !== undefined && isSameGiven(one.given, other.given));
}

/** "Judge MacDonald" behind "Judge John McDonald": a slip of the paper, where both are called the same. */
function isCalledTheSame(one: ReadMention, other: ReadMention): boolean {
  const { role } = one.mention;
  return role !== undefined && role === other.mention.role && isOneSlipApart(one.surname, other.surname);
}
