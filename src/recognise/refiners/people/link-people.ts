import { personById } from '../../../gazetteer/people';
import type { OfficialMention } from '../../../model/mention';
import { toKebabCase } from '../../../text/to-kebab-case';
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
    const linked = names.map(toLink(reading));
    return [...others, ...unite(linked, reading.tokens)];
  },
};

/** Links a mention; the same name with the same role is looked up once an article. */
function toLink(reading: Reading): (mention: OfficialMention) => OfficialMention {
  const known = new Map<string, OfficialMention>();
  return (mention) => {
    if (mention.certainty === 'possible') return mention;
    const key = [mention.id, mention.text, mention.role, mention.office].join('|');
    const before = known.get(key);
    if (before) {
      const { office: _, ...rest } = mention;
      return { ...rest, id: before.id, ...(before.office === undefined ? {} : { office: before.office }) };
    }
    const linked = link(mention, reading);
    known.set(key, linked);
    return linked;
  };
}

function link(mention: OfficialMention, reading: Reading): OfficialMention {
  const { tokens, input } = reading;
  const published = dateOf(input);
  const { office: stated, ...rest } = mention;
  if (mention.role === undefined && personById(mention.id) && !sharesName(mention.id)) return mention;
  const person = findPerson(mention, nameOf(tokens, mention), reading);
  const id = person?.id ?? toKebabCase(mention.id);
  const office = stated !== undefined && !isAnothers(stated, id, published) ? stated : undefined;
  const known = office ?? (person && mention.role ? officeStated(person.id, mention.role, published) : undefined);
  return { ...rest, id, ...(known === undefined ? {} : { office: known }) };
}
