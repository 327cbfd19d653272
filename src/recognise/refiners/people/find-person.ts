import { groupBy } from '../../../gazetteer/codec/group-by';
import { membershipsOf } from '../../../gazetteer/memberships';
import { type Person, people, personById } from '../../../gazetteer/people';
import { tenuresOf } from '../../../gazetteer/tenures';
import type { OfficialMention } from '../../../model/mention';
import { mayHaveSat, officesHeld } from '../../detectors/people/in-office';
import { matchPerson, peopleNamed } from '../../detectors/people/people-by-name';
import type { PeopleText } from '../../detectors/people/people-text';
import type { PersonName } from '../../detectors/people/person-name';
import { plain } from '../../detectors/people/plain-text';
import { isOneSlipApart, isSameGiven } from '../../detectors/people/same-person';
import { wordsOf } from './name-mentions';

/** Who of the tables a name means: by the name itself, else by the office or the seat that the article states with it. */
export function findPerson(
  mention: OfficialMention,
  name: PersonName,
  tokens: PeopleText,
  published: string | undefined,
): Person | undefined {
  return (
    findByName(mention, name, tokens, published) ??
    findByOffice(mention, name, tokens, published) ??
    findMember(mention, name, tokens, published)
  );
}

/** The Member for the seat that the article names with a surname: "Member for Reigate (Mr Blunt)". */
export function findBySeat(
  { role }: OfficialMention,
  name: PersonName,
  tokens: PeopleText,
  published: string | undefined,
): Person | undefined {
  if (role === undefined || published === undefined) return undefined;
  const all = membersSurnamed(wordsOf(tokens, name.to - 1, name.to));
  const given = name.parts > 1 ? wordsOf(tokens, name.given, name.given + 1) : undefined;
  return all.find(
    (person) =>
      (given === undefined || isSameGiven(person.name.slice(0, person.name.indexOf(' ')), given)) &&
      membershipsOf(person.id).some(
        ({ constituency, start, end }) => role.includes(constituency) && mayHaveSat(start, end, published),
      ),
  );
}

let surnamed: ReadonlyMap<string, readonly Person[]> | undefined;

/** Whoever sat in the House of Commons since May 2010, by the last word of the name. */
function membersSurnamed(surname: string): readonly Person[] {
  surnamed ??= groupBy(
    people().filter(({ id }) => membershipsOf(id).length > 0),
    ({ name }) => name.slice(name.lastIndexOf(' ') + 1),
  );
  return surnamed.get(surname) ?? [];
}

/** Someone of the tables with this very name; of several the one whom role, date or seat points to. */
function findByName(
  mention: OfficialMention,
  name: PersonName,
  tokens: PeopleText,
  published: string | undefined,
): Person | undefined {
  const whole = bearersOf(tokens, name.from, name.to);
  const found =
    whole.length || name.parts < 2 || name.given === name.from ? whole : bearersOf(tokens, name.given, name.to);
  if (found.length < 2) return found[0];
  const { office, role } = mention;
  return (
    found.find((person) => office !== undefined && tenuresOf(office).some((tenure) => tenure.person === person.id)) ??
    found.find((person) => membershipsOf(person.id).some((seat) => role?.includes(seat.constituency))) ??
    (office === undefined && SEAT.test(role ?? '')
      ? found.find((person) => isSeated(person.id, published))
      : undefined) ??
    found.find((person) => isInPost(person.id, published)) ??
    found[0]
  );
}

/** Everyone whose name some tokens are. */
function bearersOf(tokens: PeopleText, from: number, to: number): readonly Person[] {
  const match = matchPerson(tokens, from);
  if (!match) return NOBODY;
  return match.to === to ? match.values : peopleNamed(wordsOf(tokens, from, to));
}

const NOBODY: readonly Person[] = [];

/** Whether someone holds an office or a seat at a date. */
function isInPost(person: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  return officesHeld(person, published).length > 0 || isSeated(person, published);
}

function isSeated(person: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  return membershipsOf(person).some(({ start, end }) => mayHaveSat(start, end, published));
}

/** The holder of the stated office whose surname this is, or whose name it is but for a slip. */
function findByOffice(
  mention: OfficialMention,
  name: PersonName,
  tokens: PeopleText,
  published: string | undefined,
): Person | undefined {
  if (mention.office === undefined) return undefined;
  const surname = wordsOf(tokens, name.surname, name.to);
  const given = name.parts > 1 ? wordsOf(tokens, name.given, name.given + 1) : undefined;
  for (const { start, end, person: id } of tenuresOf(mention.office)) {
    const person = isNear(start, end, published) ? personById(id) : undefined;
    if (person && namesOf(person).some((known) => isSlipOf(known, given, surname) || isHeardAs(known, given, surname)))
      return person;
  }
  return undefined;
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
  return isOneSlipApart(last, surname) && (isSameGiven(first, given) || isOneSlipApart(first, given));
}

/** How many letters two surnames share at their start where one is the other heard wrongly: "Ramsbottom" for Ramsbotham. */
const HEARD = 5;

function isHeardAs(known: string, given: string | undefined, surname: string): boolean {
  const [first = ''] = known.split(' ');
  const last = plain(known.slice(known.lastIndexOf(' ') + 1));
  return first === given && surname.length > HEARD && last.slice(0, HEARD) === plain(surname).slice(0, HEARD);
}

const SEAT = /\bMPs?\b|\bminister\b/i;

/** A Member of Parliament whose name this is but for one letter. */
function findMember(
  mention: OfficialMention,
  name: PersonName,
  tokens: PeopleText,
  published: string | undefined,
): Person | undefined {
  if (name.parts !== 2 || !published || !mention.role || !SEAT.test(mention.role)) return undefined;
  const given = wordsOf(tokens, name.given, name.given + 1);
  const surname = wordsOf(tokens, name.surname, name.to);
  return membersInitialled(given, surname).find(
    (person) => isSlipOf(person.name, given, surname) && isSeated(person.id, published),
  );
}

let initialled: ReadonlyMap<string, readonly Person[]> | undefined;

/** Whoever sat in the House of Commons since May 2010, by the first letters of given name and surname: slips come later in a name. */
function membersInitialled(given: string, surname: string): readonly Person[] {
  initialled ??= groupBy(
    people().filter(({ id }) => membershipsOf(id).length > 0),
    ({ name }) => initials(name, name.slice(name.lastIndexOf(' ') + 1)),
  );
  return initialled.get(initials(given, surname)) ?? [];
}

function initials(given: string, surname: string): string {
  return given.charAt(0) + plain(surname.charAt(0));
}
