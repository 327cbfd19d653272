import { type Office, officeById } from '../gazetteer/offices';
import { organisationById } from '../gazetteer/organisations';
import { personById } from '../gazetteer/people';
import { type Prison, prisonById } from '../gazetteer/prisons';
import { officesOf, type Post } from '../link/office-holder';
import type { Description } from '../model/description';
import type { Mention, OfficialMention, PrisonMention, StatisticMention } from '../model/mention';
import { toKey } from '../words/message-key';
import type { Words } from '../words/words';

/** Names and describes what a mention stands for; `published` is the article's date, at which offices are looked up. */
export function describeEntity(words: Words, mention: Mention, published?: string): Description {
  switch (mention.type) {
    case 'prison':
      return describePrison(words, mention);
    case 'official':
      return describeOfficial(words, mention, published);
    case 'organisation': {
      const body = organisationById(mention.id);
      return { name: body?.name ?? mention.text, facts: body ? capitalise(words.say(toKey('body', body.kind))) : '' };
    }
    case 'statistic':
      return { name: mention.text, facts: describeFigure(words, mention) };
  }
}

function describePrison(words: Words, mention: PrisonMention): Description {
  const prison = mention.id ? prisonById(mention.id) : undefined;
  if (!prison) return { name: mention.text, facts: words.say('factUnknownPrison') };
  const place = [prison.town, prison.county].filter((part, i, all) => part && all.indexOf(part) === i).join(', ');
  const parts = [`${toPrisonType(words, prison)}${place ? `, ${place}` : ''}`];
  if (prison.operator && prison.operator !== 'HMPPS') parts.push(words.say('factRunBy', prison.operator));
  if (prison.status === 'closed')
    parts.push(prison.closed ? words.say('factClosed', String(prison.closed)) : words.say('factIsClosed'));
  return { name: prison.officialName, facts: parts.join(' · ') };
}

function toPrisonType(words: Words, { kind, gender, categories }: Prison): string {
  const letters = categories.filter((category) => /^[A-D]$/.test(category));
  const type = words.say(kind === 'prison' ? toKey('place_prison', gender) : toKey('place', kind));
  return capitalise(letters.length > 0 ? words.say('factCategory', words.list(letters), type) : type);
}

function describeOfficial(words: Words, mention: OfficialMention, published?: string): Description {
  const person = personById(mention.id);
  const name = person?.name ?? (mention.form === 'name' ? mention.text : toName(mention.id));
  const held = person
    ? officesOf(person.id, published)
        .filter((post) => post.isSure)
        .map((post) => toPostName(words, post))
    : [];
  if (held.length > 0 && published) return { name, facts: `${held.join(' · ')}, ${words.date(published.slice(0, 7))}` };
  const stated = mention.role ?? (mention.office ? officeById(mention.office)?.title : undefined);
  return { name, facts: stated ? words.say('factAsSaid', capitalise(stated)) : '' };
}

/** Titles that newspapers never print in full: "Justice Secretary" stands for "Secretary of State for Justice". */
const LONG_TITLE = /(Secretary|Minister) of State|Cabinet Secretary/;

/** A post as newspapers call it; a seat by its constituency. */
function toPostName(words: Words, post: Post): string {
  if (post.kind === 'seat') return words.say('factMember', post.membership.constituency);
  return toOfficeName(post.office);
}

/** An office as newspapers call it: "Justice Secretary". */
export function toOfficeName({ title, aliases }: Pick<Office, 'title' | 'aliases'>): string {
  return capitalise(LONG_TITLE.test(title) ? (aliases[0] ?? title) : title);
}

function describeFigure(words: Words, { measure, of, period, standing }: StatisticMention): string {
  const scope = of === 'estate' ? words.say('factEstate') : of && prisonById(of)?.officialName;
  const end = period?.at ?? period?.to;
  const isPlan = standing === 'target' || standing === 'forecast';
  return [
    words.say(toKey('measure', measure)),
    scope,
    end && words.date(end),
    isPlan && words.say(toKey('standing', standing)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "will-styles" as a name, where the article gave only the office. */
function toName(id: string): string {
  return id.split('-').map(capitalise).join(' ');
}
