import { membershipsOf } from '../../../gazetteer/memberships';
import { type Person, personById } from '../../../gazetteer/people';
import type { Mention, OfficialMention } from '../../../model/mention';
import { toKebabCase } from '../../../text/to-kebab-case';
import { dateOf } from '../../detectors/people/article-date';
import { withRole } from '../../detectors/people/official-mention';
import { sharesName } from '../../detectors/people/people-by-name';
import { type PeopleText, peopleText } from '../../detectors/people/people-text';
import type { Refiner } from '../../rule';
import { findBySeat, findPerson } from './find-person';
import { isPersonMention, nameOf } from './name-mentions';
import { isAnothers, officeStated } from './office-stated';
import { unite } from './one-person';

/**
 * Gives every name that a rule found the id of the person: by name where the tables know it, by the office that the
 * article states where the name is short or misspelt ("national chairman of the POA, Mike Rolf"), by the fullest
 * name of the article otherwise.
 */
export const linkPeople: Refiner = {
  name: 'link-people',
  refine(mentions, reading) {
    const names: OfficialMention[] = [];
    const linked: Mention[] = [];
    for (const mention of mentions) {
      if (isPersonMention(mention)) names.push(mention);
      else linked.push(mention);
    }
    if (names.length === 0) return mentions;
    const tokens = peopleText(reading.tokens);
    const published = dateOf(reading.input);
    const people: (Person | undefined)[] = [];
    let isUnlisted = false;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as OfficialMention;
      const person = personOf(name, tokens, published);
      people.push(person);
      if (!person) isUnlisted = true;
      names[i] = name.certainty === 'possible' ? name : link(name, person, published);
    }
    for (const name of isUnlisted ? unite(names, people, tokens) : names) linked.push(name);
    return linked;
  },
};

function personOf(mention: OfficialMention, tokens: PeopleText, published: string | undefined): Person | undefined {
  const listed = isId(mention.id) ? personById(mention.id) : undefined;
  if (mention.certainty === 'possible') return listed;
  const seated = mayNameSeat(mention, listed)
    ? findBySeat(mention, nameOf(tokens, mention), tokens, published)
    : undefined;
  if (seated) return seated;
  return listed && !sharesName(mention.id) ? listed : findPerson(mention, nameOf(tokens, mention), tokens, published);
}

const SEAT_WORDS = ['MP', 'Member', 'Labour', 'Conservative', 'Tory', 'Democrat'];

/** Whether a role can be one of somebody's in the House of Commons: others need no look at their seats. */
function mayNameSeat({ role }: OfficialMention, listed: Person | undefined): boolean {
  if (role === undefined) return false;
  return listed ? membershipsOf(listed.id).length > 0 : SEAT_WORDS.some((word) => role.includes(word));
}

/** Ids start small, and names are given as the article prints them until they are linked. */
function isId(id: string): boolean {
  const first = id.charCodeAt(0);
  return first >= 97 && first <= 122;
}

function link(mention: OfficialMention, person: Person | undefined, published: string | undefined): OfficialMention {
  const { type, form, start, end, text, certainty, rule, role, office: stated } = mention;
  if (role === undefined && stated === undefined && person?.id === mention.id) return mention;
  const id = person?.id ?? toKebabCase(mention.id);
  const office = stated !== undefined && !isAnothers(stated, id, published) ? stated : undefined;
  const known = office ?? (person && role !== undefined ? officeStated(person.id, role, published) : undefined);
  return withRole({ type, form, start, end, text, id, certainty, rule }, role, known);
}
