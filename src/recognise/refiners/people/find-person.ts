import { memberships, membershipsOf } from '../../../gazetteer/memberships';
import { type Person, personById } from '../../../gazetteer/people';
import { tenuresOf } from '../../../gazetteer/tenures';
import type { OfficialMention } from '../../../model/mention';
import { dateOf } from '../../detectors/people/article-date';
import { mayRunAt, officesHeld } from '../../detectors/people/in-office';
import { peopleNamed, sharesName } from '../../detectors/people/people-by-name';
import type { PersonName } from '../../detectors/people/person-name';
import { plain } from '../../detectors/people/plain-text';
import { isOneSlipApart, isSameGiven } from '../../detectors/people/same-person';
import type { Reading } from '../../rule';
import { wordsOf } from './name-mentions';

/** Who of the tables a name means: by the name itself, else by the office or the seat that the article states with it. */
export function findPerson(mention: OfficialMention, name: PersonName, reading: Reading): Person | undefined {
  const listed = sharesName(mention.id) ? undefined : personById(mention.id);
  return (
    listed ??
    findByName(mention, name, reading) ??
    findByOffice(mention, name, reading) ??
    findMember(mention, name, reading)
  );
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
    (office === undefined && SEAT.test(role ?? '')
      ? found.find((person) => isSeated(person.id, dateOf(input)))
      : undefined) ??
    found.find((person) => isInPost(person.id, dateOf(input))) ??
    found[0]
  );
}

/** Whether someone holds an office or a seat at a date. */
function isInPost(person: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  return officesHeld(person, published).length > 0 || isSeated(person, published);
}

function isSeated(person: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  return membershipsOf(person).some(({ start, end }) => mayRunAt(start, end, published));
}

/** The holder of the stated office whose surname this is, or whose name it is but for a slip. */
function findByOffice(mention: OfficialMention, name: PersonName, { tokens, input }: Reading): Person | undefined {
  if (mention.office === undefined) return undefined;
  const surname = wordsOf(tokens, name.surname, name.to);
  const given = name.parts > 1 ? wordsOf(tokens, name.given, name.given + 1) : undefined;
  const holders = tenuresOf(mention.office)
    .filter(({ start, end }) => isNear(start, end, dateOf(input)))
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
  if (given === undefined) return plain(last) === plain(surname);
  if (plain(last) === plain(surname)) return isSameGiven(first, given) || isOneSlipApart(first, given);
  return isOneSlipApart(last, surname) && (isSameGiven(first, given) || isOneSlipApart(first, given));
}

const SEAT = /\bMPs?\b|\bminister\b/i;

/** A Member of Parliament whose name this is but for one letter. */
function findMember(mention: OfficialMention, name: PersonName, { tokens, input }: Reading): Person | undefined {
  const published = dateOf(input);
  if (name.parts !== 2 || !published || !mention.role || !SEAT.test(mention.role)) return undefined;
  const given = wordsOf(tokens, name.given, name.given + 1);
  const surname = wordsOf(tokens, name.surname, name.to);
  return membersAt(published).find(
    (person) => person.name.charAt(0) === given.charAt(0) && isSlipOf(person.name, given, surname),
  );
}

/** Everyone who sat in the House of Commons when an article came out, as far as its date tells. */
function membersAt(published: string): Person[] {
  const sat = memberships().filter(({ start, end }) => mayRunAt(start, end, published));
  return [...new Set(sat.map(({ person }) => person))].map(personById).filter((person) => person !== undefined);
}
