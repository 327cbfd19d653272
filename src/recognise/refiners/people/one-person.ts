import { personById } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { fold } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { isOneSlipApart, isSameGiven } from '../../detectors/people/same-person';
import { nameOf, wordsOf } from './name-mentions';

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
  return read.map((one) => {
    const id = personById(one.mention.id) ? undefined : findSame(one, read)?.id;
    return id === undefined ? one.mention : { ...one.mention, id };
  });
}

function readMention(mention: OfficialMention, tokens: Tokens): ReadMention {
  const name = nameOf(tokens, mention);
  return {
    mention,
    surname: fold(wordsOf(tokens, name.surname, name.to)),
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
