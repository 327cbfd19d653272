import { memberships, membershipsOf } from '../../../gazetteer/memberships';
import { type Person, personById } from '../../../gazetteer/people';
import { tenuresOf } from '../../../gazetteer/tenures';
import { findHolders, officesOf } from '../../../link/office-holder';
import type { OfficialMention } from '../../../model/mention';
import { fold } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { nameId } from '../../detectors/people/official-mention';
import { peopleNamed } from '../../detectors/people/people-by-name';
import type { PersonName } from '../../detectors/people/person-name';
import { isOneSlipApart, isSameGiven } from '../../detectors/people/same-person';
import type { Reading, Refiner } from '../../rule';
import { isPersonMention, nameOf, wordsOf } from './name-mentions';

/**
 * Gives every name that a rule found the id of the person: by name where the tables know it, by the office that the
 * article states where the name is short or misspelt ("national chairman of the POA, Mike Rolf"), by the fullest
 * name of the article otherwise.
 */
export const linkPeople: Refiner = {
  name: 'link-people',
  refine(mentions, reading) {
    const linked = mentions.map((m) => (isPersonMention(m) && m.certainty !== 'possible' ? link(m, reading) : m));
    return [...linked.filter((m) => !isPersonMention(m)), ...unite(linked.filter(isPersonMention), reading.tokens)];
  },
};

function link(mention: OfficialMention, reading: Reading): OfficialMention {
  const { tokens, input } = reading;
  const name = nameOf(tokens, mention);
  const person =
    findByName(mention, name, reading) ??
    (mention.rule === 'misspelt-people' ? personById(mention.id) : undefined) ??
    findByOffice(mention, name, reading) ??
    findMember(mention, name, reading);
  const id = person?.id ?? nameId(tokens, name);
  const { office: stated, ...rest } = mention;
  const office = stated !== undefined && !isAnothers(stated, id, input.published) ? stated : undefined;
  const known = office ?? (person && mention.role ? officeStated(person, mention.role, input.published) : undefined);
  return { ...rest, id, ...(known === undefined ? {} : { office: known }) };
}

/** Someone of the tables with this very name; of several the one whom role, date or seat points to. */
function findByName(mention: OfficialMention, name: PersonName, { tokens, input }: Reading): Person | undefined {
  const whole = peopleNamed(wordsOf(tokens, name.from, name.to));
  const found = whole.length || name.parts < 2 ? whole : peopleNamed(wordsOf(tokens, name.given, name.to));
  if (found.length < 2) return found[0];
  const { office, role } = mention;
  return (
    found.find((person) => office !== undefined && tenuresOf(office).some((tenure) => tenure.person === person.id)) ??
    found.find((person) => membershipsOf(person.id).some((seat) => role?.includes(seat.constituency))) ??
    found.find((person) => officesOf(person.id, input.published).length > 0) ??
    found[0]
  );
}

/** The holder of the stated office whose surname this is, or whose name it is but for a slip. */
function findByOffice(mention: OfficialMention, name: PersonName, { tokens, input }: Reading): Person | undefined {
  if (mention.office === undefined) return undefined;
  const surname = wordsOf(tokens, name.surname, name.to);
  const given = name.parts > 1 ? wordsOf(tokens, name.given, name.given + 1) : undefined;
  const holders = tenuresOf(mention.office)
    .filter(({ start, end }) => isNear(start, end, input.published))
    .map((tenure) => personById(tenure.person))
    .filter((person) => person !== undefined);
  return holders.find((person) => namesOf(person).some((known) => isSlipOf(known, given, surname)));
}

/** A year on either side, for articles that came out around a handover. */
function isNear(start: string, end: string | null, published: string | undefined): boolean {
  if (published === undefined) return true;
  const year = Number(published.slice(0, 4));
  return Number(start.slice(0, 4)) <= year + 1 && (end === null || Number(end.slice(0, 4)) >= year - 1);
}

const namesOf = (person: Person): readonly string[] => [person.name, ...person.otherNames];

function isSlipOf(known: string, given: string | undefined, surname: string): boolean {
  const words = known.split(' ');
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (given === undefined) return fold(last) === fold(surname);
  if (fold(last) === fold(surname)) return isSameGiven(first, given) || isOneSlipApart(first, given);
  return isOneSlipApart(last, surname) && (isSameGiven(first, given) || isOneSlipApart(first, given));
}

/** Whether the tables are sure that someone else held the office: then the words meant another of that name. */
function isAnothers(office: string, person: string, published: string | undefined): boolean {
  const holders = findHolders(office, published);
  return (
    holders.person !== null &&
    holders.person !== person &&
    !tenuresOf(office).some((tenure) => tenure.person === person)
  );
}

const SEAT = /\bMPs?\b|\bminister\b/i;

/** A Member of Parliament whose name this is but for one letter. */
function findMember(mention: OfficialMention, name: PersonName, { tokens, input }: Reading): Person | undefined {
  if (name.parts !== 2 || !input.published || !mention.role || !SEAT.test(mention.role)) return undefined;
  const given = wordsOf(tokens, name.given, name.given + 1);
  const surname = wordsOf(tokens, name.surname, name.to);
  return membersAt(input.published).find(
    (person) => person.name.charAt(0) === given.charAt(0) && isSlipOf(person.name, given, surname),
  );
}

/** Everyone who sat in the House of Commons when an article came out, as far as its date tells. */
function membersAt(published: string): Person[] {
  const sat = memberships().filter(
    ({ start, end }) =>
      start.slice(0, published.length) <= published && (end === null || end.slice(0, published.length) >= published),
  );
  return [...new Set(sat.map(({ person }) => person))].map(personById).filter((person) => person !== undefined);
}

/** The office of a person at the date that the stated role names by its last word ("Chief Inspector Peter Clarke"). */
function officeStated(person: Person, role: string, published: string | undefined): string | undefined {
  if (/^(?:former|ex)\b/i.test(role)) return undefined;
  const words = fold(role).split(/[^\p{L}]+/u);
  const held = officesOf(person.id, published).filter((post) => post.kind === 'office');
  const fitting = held.filter(({ office }) =>
    [office.title, ...office.aliases].some((alias) =>
      fold(alias)
        .split(' ')
        .every((word) => words.includes(word) || SMALL.test(word)),
    ),
  );
  return (fitting[0] ?? held.find(({ office }) => headsOf(office.title).some((word) => words.includes(word))))?.office
    .id;
}

const SMALL = /^(?:of|the|for|at|and|in|hm)$/;
const HEADS =
  /^(?:secretary|minister|inspector|ombudsman|chair|president|director|executive|general|commissioner|chancellor)$/;

const headsOf = (title: string): string[] =>
  fold(title)
    .split(/[^\p{L}]+/u)
    .filter((word) => HEADS.test(word));

/** One id for the names that the article itself shows to be one person: "Mr Gillan" and "Steve Gillan", "Nick" and "Nicholas". */
function unite(names: readonly OfficialMention[], tokens: Tokens): OfficialMention[] {
  const read = names.map((mention) => ({ mention, name: nameOf(tokens, mention) }));
  const full = read.filter(({ name, mention }) => name.parts > 1 && mention.certainty !== 'possible');
  return read.map(({ mention, name }) => {
    if (personById(mention.id)) return mention;
    const surname = fold(wordsOf(tokens, name.surname, name.to));
    const same = full.filter((other) => {
      if (fold(wordsOf(tokens, other.name.surname, other.name.to)) !== surname) return false;
      if (name.parts < 2) return true;
      const given = wordsOf(tokens, name.given, name.given + 1);
      return isSameGiven(wordsOf(tokens, other.name.given, other.name.given + 1), given);
    });
    const best =
      same.find((other) => personById(other.mention.id))?.mention ??
      fullest(same.map((other) => other.mention)) ??
      (name.parts < 2
        ? full.find((other) => isSlip(mention, other.mention, surname, other.name, tokens))?.mention
        : undefined);
    return best ? { ...mention, id: best.id } : mention;
  });
}

/** "Judge MacDonald" behind "Judge John McDonald": a slip of the paper, where both are called the same. */
function isSlip(a: OfficialMention, b: OfficialMention, surname: string, name: PersonName, tokens: Tokens): boolean {
  return a.role !== undefined && a.role === b.role && isOneSlipApart(surname, wordsOf(tokens, name.surname, name.to));
}

function fullest(mentions: readonly OfficialMention[]): OfficialMention | undefined {
  return mentions.reduce<OfficialMention | undefined>(
    (best, m) => (best && best.id.length >= m.id.length ? best : m),
    undefined,
  );
}
