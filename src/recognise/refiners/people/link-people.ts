import { personById } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { dateOf } from '../../detectors/people/article-date';
import { sharesName } from '../../detectors/people/people-by-name';
import type { Reading, Refiner } from '../../rule';
import { findPerson } from './find-person';
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
    const others = mentions.filter((mention) => !isPersonMention(mention));
    const names = mentions.filter(isPersonMention);
    const linked = names.map((name) => (name.certainty === 'possible' ? name : link(name, reading)));
    return [...others, ...unite(linked, reading.tokens)];
  },
};

function link(mention: OfficialMention, reading: Reading): OfficialMention {
  const { tokens, input } = reading;
  const published = dateOf(input);
  const { office: stated, ...rest } = mention;
  if (mention.role === undefined && personById(mention.id) && !sharesName(mention.id)) return mention;
  const person = findPerson(mention, nameOf(tokens, mention), reading);
  const id = person?.id ?? mention.id;
  const office = stated !== undefined && !isAnothers(stated, id, published) ? stated : undefined;
  const known = office ?? (person && mention.role ? officeStated(person.id, mention.role, published) : undefined);
  return { ...rest, id, ...(known === undefined ? {} : { office: known }) };
}
